import './tables.ts'

export { postAll, postTransfer, type Posting } from './actions.ts'
export { getBalance, listBalances, listPostings } from './queries.ts'
export { account } from './rules.ts'
