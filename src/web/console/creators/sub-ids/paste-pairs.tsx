import { Button, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../../messages/language.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFailure } from '../../sign-in/door.tsx'
import { useProblemText } from '../../use-changes.ts'
import { subIdMessages } from './messages.ts'
import { readPairs } from './read-pairs.ts'
import css from './sub-ids.module.css'
import { useMap, type SubId } from './use-map.ts'

type Account = Pick<SubId, 'platform' | 'account'>
const POSITIONS = ['1', '2', '3', '4', '5']

/** Many sub-ids of an account at once, from the list that somebody keeps in a spreadsheet. */
export function PastePairs({ accounts, onClose }: { accounts: readonly Account[]; onClose: () => void }) {
  const t = useMessages(subIdMessages)
  const problemText = useProblemText()
  const [at, setAt] = useState('0')
  const [position, setPosition] = useState('1')
  const [text, setText] = useState('')
  const { pairs, bad } = readPairs(text)
  const map = useMap(onClose)
  const send = () =>
    map.mutate({
      account: accounts[Number(at)]!,
      mapped: pairs.map(({ value, handle }) => ({ position: Number(position), value, to: { handle } })),
    })
  return (
    <Dialog title={t('pasteTitle')} onClose={onClose} keepOpen>
      <form className={css.form} action={send}>
        <div className={css.row}>
          <Select
            label={t('account')}
            data={accounts.map(({ account }, index) => ({ value: String(index), label: `@${account}` }))}
            value={at}
            onChange={(next) => next && setAt(next)}
          />
          <Select label={t('position')} data={POSITIONS} value={position} onChange={(next) => next && setPosition(next)} w={96} />
        </div>
        <Textarea
          label={t('pasteLabel')}
          description={t('pasteNote')}
          placeholder={'LIVE01\t@ayu.beauty'}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          minRows={8}
          maxRows={16}
          autosize
          data-autofocus
        />
        <p className={css.quiet} role="status">
          {t('pasteRead', { count: pairs.length })}
          {bad.length > 0 && <span className={css.bad}>{t('pasteBad', { lines: bad.slice(0, 3).join(' · ') })}</span>}
        </p>
        {map.isError && <FormFailure>{problemText(map.error)}</FormFailure>}
        <Button type="submit" disabled={pairs.length === 0 || pairs.length > 2000} loading={map.isPending}>
          {t('choose')}
        </Button>
      </form>
    </Dialog>
  )
}
