import { useMessages } from '../../messages/language.tsx'
import { accountMessages, causeMessages, reasonMessages } from './messages.ts'
import type { AccountName } from './queries.ts'

/** Names of accounts, reasons and causes; one that has no words yet is shown as it is. */
export function useLedgerWords() {
  const accounts = useMessages(accountMessages)
  const reasons = useMessages(reasonMessages)
  const causes = useMessages(causeMessages)
  const worded = <Key extends string>(words: (key: Key) => string, rows: object, name: string) => {
    const key = name.replaceAll(/[.:]/g, '_')
    return key in rows ? words(key as Key) : name
  }
  const kind = (name: string) => worded(accounts, accountMessages.rows, name)
  return {
    kind,
    account: (name: AccountName) => [kind(name.kind), name.creator?.name].filter(Boolean).join(' · '),
    reason: (name: string) => worded(reasons, reasonMessages.rows, name),
    cause: (name: string) => worded(causes, causeMessages.rows, name.split(':')[0]!),
  }
}
