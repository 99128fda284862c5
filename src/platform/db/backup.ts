export { openBackup, restoreBackup } from './backup/restore-backup.ts'
export { writeBackup } from './backup/write-backup.ts'
