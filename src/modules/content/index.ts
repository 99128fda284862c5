export { videoReports, type VideoFact } from './reports.ts'
