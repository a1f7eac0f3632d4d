import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: '/admin/',
  plugins: [react(), lingui({ cwd: import.meta.dirname, macroTransform: true, failOnMissing: true, failOnCompileError: true })],
  server: {
    port: Number(process.env['ADMIN_PORT'] ?? 5173),
    host: process.env['HOST'] ?? '127.0.0.1',
    strictPort: true,
    // The API serves the built app on its own origin; here Vite stands in front of it.
    proxy: { '/graphql': process.env['API_URL'] ?? 'http://127.0.0.1:4000' },
  },
  // Never inline a font or picture as data: — the Content-Security-Policy allows files only.
  build: { assetsInlineLimit: 0 },
  test: { include: ['src/**/*.test.ts'] },
});
