import './changes/tables.ts'

export { findChanges, recordChange, undoChange, undoes, type Change } from './changes/journal.ts'
export { changesRoutes } from './changes/routes.ts'
