export { getWeeklyReport } from './queries/weekly-report.ts'
export { reportsRoutes } from './routes.ts'
