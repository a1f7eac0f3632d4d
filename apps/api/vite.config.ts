import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist',
    rollupOptions: { input: { main: 'src/main.ts', cli: 'src/cli.ts' }, output: { entryFileNames: '[name].js' } },
  },
  // Our own packages are source only and go into the bundle; everything from npm stays outside.
  ssr: { noExternal: [/^@simpul\//] },
  // type-graphql loads graphql as CommonJS; tests must not load a second copy beside it.
  resolve: { alias: process.env['VITEST'] ? [{ find: /^graphql$/, replacement: require.resolve('graphql') }] : [] },
  test: { globalSetup: ['test/postgres.ts'], setupFiles: ['reflect-metadata'], testTimeout: 20_000, hookTimeout: 60_000, maxWorkers: 2 },
});
