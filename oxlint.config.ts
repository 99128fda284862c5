import { readdirSync } from 'node:fs'
import { defineConfig } from 'oxlint'
import { ORDER } from './src/modules/order.ts'

/**
 * Every wall of the house, computed from `src/modules/order.ts`; test/walls.test.ts proves that each one refuses.
 * An override replaces the rules of an earlier one, so each lists all the walls of its files.
 */

type Wall = { regex: string; message: string }

/** Files of one part of the house lie at most this many folders deep below it. */
const DEPTHS = [1, 2, 3, 4]

const named = (names: string, message: string): Wall => ({ regex: `^#(${names})(/|$)`, message })
const NODE: Wall = { regex: '^node:', message: 'This also runs in the browser.' }
const HARNESS = named('test', 'Only tests use the test harness.')

/** Whoever may make a scope may do anything in any workspace. */
const MAKERS = ['#platform/auth', '#platform/auth/scope'].map((name) => ({
  name,
  importNames: ['grantScope', 'systemScope'],
  message: 'A scope is the proof of a right: only src/cli, src/main.ts, modules/team and tests may make one.',
}))

/** No relative path leaves the part it starts in: `../` once per folder, and never down and up again. */
const leaving = (depth: number): Wall => ({
  regex: `^(\\./)*(\\.\\./){${depth}}|[^./]/(\\./)*\\.\\./`,
  message: 'A relative path stays in its room; other rooms have doors: #modules/x, #schema/x, #platform/x, #shared/x.',
})

const restrict = (walls: Wall[], makers: 'may make scopes' | 'may not make scopes' = 'may not make scopes') => ({
  'no-restricted-imports': ['error', { patterns: walls, paths: makers === 'may make scopes' ? [] : MAKERS }] as never,
})

/** A part of the house, depth by depth: `kinds` are the file names to which the walls apply, `above` the folders between it and its room. */
function part(base: string, kinds: string[], walls: Wall[], makers?: 'may make scopes', above = 0) {
  return DEPTHS.map((depth) => ({
    files: kinds.map((kind) => `${base}/${'*/'.repeat(depth - 1)}${kind}`),
    rules: restrict([...walls, leaving(depth + above)], makers),
  }))
}

const ANY = ['*.ts', '*.tsx']
const TESTS = ['*.test.ts', '*.test.tsx']

/** The platform's files by name, but for those that are values: what pure code may not import. */
const impure = readdirSync(new URL('src/platform', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !['problem', 'http', 'http/shapes'].includes(name))
const PLATFORM_WORK: Wall = {
  regex: `^#platform/(${impure.join('|')})$`,
  message: 'Pure code decides; it neither asks the database nor the clock.',
}
const IMPURE_SIBLINGS: Wall = {
  regex: '/(actions|queries|routes|jobs|index)(\\.ts|/)',
  message: 'Rules and shapes are called; they call nobody.',
}

const QUERY_LANGUAGE: Wall = { regex: '^(kysely|pg)(/|$)', message: 'Pure code decides; SQL belongs to queries and actions.' }

const moduleWalls = ORDER.flatMap((room, index) => {
  const base = room === 'integrations' ? 'src/modules/integrations/*' : `src/modules/${room}`
  const later = ORDER.slice(index).join('|')
  const walls = [
    named(
      `(modules|schema)/(${later})`,
      `${room} comes before it in order.ts (or is it): a module calls only earlier ones, and itself by relative paths.`,
    ),
    {
      regex: `^#(modules|schema)/(${ORDER.filter((name) => name !== 'integrations').join('|')})/`,
      message: 'A module is entered by its door.',
    },
  ]
  const makers = room === 'team' ? 'may make scopes' : undefined
  const pure = [
    ...walls,
    HARNESS,
    PLATFORM_WORK,
    QUERY_LANGUAGE,
    IMPURE_SIBLINGS,
    NODE,
    named('modules', 'Pure code is given what it needs.'),
  ]
  return [
    ...part(base, ANY, [...walls, HARNESS], makers),
    ...part(base, ['schema.ts', 'rules.ts'], pure),
    ...part(`${base}/rules`, ['*.ts'], pure, undefined, 1),
    ...part(base, TESTS, walls, 'may make scopes'),
  ]
})

/** What a rule may not do besides importing: read a clock, wait, roll dice. */
function pureRules() {
  const clock = (object: string, property: string) => ({
    object,
    property,
    message: 'Rules are given the moment they decide at.',
  })
  return {
    'oxc/no-async-await': 'error',
    'no-restricted-properties': [
      'error',
      clock('Temporal', 'Now'),
      clock('Date', 'now'),
      clock('performance', 'now'),
      clock('Math', 'random'),
    ],
    'no-restricted-globals': ['error', 'fetch', 'process', 'setTimeout', 'setInterval', 'crypto'],
  } as never
}

export default defineConfig({
  // No accessibility plugin: axe looks at the rendered screens, and knows what a role means there.
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise', 'react', 'vitest'],
  categories: { correctness: 'error', suspicious: 'off' },
  ignorePatterns: ['dist', 'data', 'src/web/api/types.d.ts'],
  rules: {
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'import/no-cycle': 'error',
    'vitest/no-conditional-expect': 'off', // A property may hold in two ways.
    'vitest/expect-expect': 'off', // Some assertions are named functions.
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    'prefer-const': 'error',
    'react/incompatible-library': 'off', // It speaks to a compiler that we do not use.
    'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: true }],
    'typescript/no-explicit-any': 'error',
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
  },
  overrides: [
    { files: ['**/*.test.ts', '**/*.test.tsx', 'test/**'], rules: { 'typescript/no-explicit-any': 'off' } },
    {
      files: ['src/modules/**/rules.ts', 'src/modules/**/rules/**'],
      excludeFiles: TESTS.map((test) => `**/${test}`),
      rules: pureRules(),
    },

    ...part('src/shared', ANY, [named('platform|modules|schema', 'Shared code imports nothing of ours.'), HARNESS, NODE]),
    ...part('src/shared', TESTS, [named('platform|modules|schema', 'Shared code imports nothing of ours.')]),

    ...part('src/platform', ANY, [named('modules|schema', 'The platform knows no domain.'), HARNESS]),
    ...part('src/platform', TESTS, [named('modules|schema', 'The platform knows no domain.')], 'may make scopes'),

    ...moduleWalls,

    ...part('src/cli', ANY, [HARNESS], 'may make scopes'),
    ...part('src/cli', TESTS, [], 'may make scopes'),

    ...part('src/web', ANY, [named('platform|modules', 'The web uses #shared, #schema and the API types.'), HARNESS, NODE]),
    ...part('src/web', TESTS, [named('platform|modules', 'The web uses #shared, #schema and the API types.')]),
  ],
})
