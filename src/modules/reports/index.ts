export { getWeeklyReport } from './queries/weekly-report.ts'
export { reportsRoutes } from './routes.ts'
export { catalogueRoutes } from './catalogue/routes.ts'
