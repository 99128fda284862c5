import { defineCommand } from './command.ts'
import { migrateAll, openDatabase } from './database.ts'

export default defineCommand({
  usage: '',
  options: {},
  async run(_args, { config, say, answer }) {
    await using database = await openDatabase(config, say)
    const { applied } = await migrateAll(database.url)
    answer({ applied }, applied.length > 0 ? `Applied ${applied.join(', ')}` : 'The schema is up to date')
  },
})
