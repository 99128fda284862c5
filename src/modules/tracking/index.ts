export { marketplaceClicks, type ClickFact } from './clicks.ts'
