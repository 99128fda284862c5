import { defineConfig } from 'oxfmt'

export default defineConfig({
  printWidth: 130,
  semi: false,
  singleQuote: true,
  sortPackageJson: false,
  trailingComma: 'all',
  ignorePatterns: ['dist', 'data', 'docs', '**/*.md', '**/*.json', 'src/web/api/types.d.ts'],
})
