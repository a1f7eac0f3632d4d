import type { CodegenConfig } from '@graphql-codegen/cli';

export default {
  schema: '../../packages/schema/schema.graphql',
  documents: 'app/**/*.graphql',
  generates: {
    './app/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string', DateTime: 'string' },
      },
    },
  },
} satisfies CodegenConfig;
