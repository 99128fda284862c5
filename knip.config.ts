import type { KnipConfig } from 'knip'

export default {
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
      // `node` is the runtime itself; the others are named by their tools.
      ignoreDependencies: ['node'],
    },
    'tools/api-types': { entry: ['*.ts'], ignoreDependencies: ['typescript'] },
  },
} satisfies KnipConfig
