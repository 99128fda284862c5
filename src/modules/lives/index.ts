export { liveAdReports, liveReports, type LiveAdFact, type LiveFact } from './reports.ts'
