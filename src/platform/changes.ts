import './changes/tables.ts'

export { editable } from './changes/editable.ts'
export { findLatestChanges, recordChange, undoChange, undoes } from './changes/journal.ts'
export { listed, type Listing } from './changes/listed.ts'
export { changesRoutes } from './changes/routes.ts'
