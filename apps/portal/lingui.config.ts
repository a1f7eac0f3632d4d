import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

// Indonesian is written in the code and needs no catalogue; English is the translation.
export default defineConfig({
  sourceLocale: 'id',
  locales: ['id', 'en'],
  catalogs: [{ path: '<rootDir>/locales/{locale}', include: ['app'] }],
  format: formatter({ lineNumbers: false }),
});
