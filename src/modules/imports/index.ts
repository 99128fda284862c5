import './tables.ts'

export { failUnfinishedImports } from './actions/fail-unfinished-imports.ts'
export { importFile } from './actions/import-file.ts'
export { redoImport, undoImport } from './actions/undo-import.ts'
export { RUN_IMPORT, runImport, type RunImport } from './jobs.ts'
export { importsRoutes } from './routes.ts'
