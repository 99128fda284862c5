import './tables.ts'

export { postAll, postJournal, postTransfer, type Journal, type Posting } from './actions.ts'
export { getBalance, listBalances, listPostings } from './queries.ts'
export { account } from './rules.ts'
