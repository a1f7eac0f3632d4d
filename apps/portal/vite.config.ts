import { reactRouter } from '@react-router/dev/vite';
import { lingui } from '@lingui/vite-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [reactRouter(), lingui({ cwd: import.meta.dirname, macroTransform: true, failOnMissing: true, failOnCompileError: true })],
  server: { port: Number(process.env['PORTAL_PORT'] ?? 3000), host: process.env['HOST'] ?? '127.0.0.1', strictPort: true },
  // Never inline a font or picture as data: — the Content-Security-Policy allows files only.
  build: { assetsInlineLimit: 0 },
  test: { include: ['app/**/*.test.ts'] },
});
