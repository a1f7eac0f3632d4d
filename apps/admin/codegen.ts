import type { CodegenConfig } from '@graphql-codegen/cli';

export default {
  schema: '../../packages/schema/schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    './src/gql/': {
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
