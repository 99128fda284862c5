import { Switch } from '@mantine/core'
import { useMessages } from '../../messages/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { consoleMessages } from '../messages.ts'
import { DESTINATIONS } from './navigation.ts'
import css from './shortcut-list.module.css'

export default function ShortcutList({
  enabled,
  onEnable,
  onClose,
}: {
  enabled: boolean
  onEnable: (enabled: boolean) => void
  onClose: () => void
}) {
  const t = useMessages(consoleMessages)
  const rows = [
    ['⌘ K · Ctrl K · /', t('openSearch')],
    ...DESTINATIONS.map(({ key, label }) => [`g ${key}`, t('goTo', { page: t(label) })]),
    ['j · k · ↑ · ↓', t('moveRows')],
    ['Enter', t('openRow')],
    ['x', t('selectRow')],
    ['[ · ]', t('moveWeeks')],
    ['Esc', t('closeSheet')],
    ['?', t('shortcuts')],
  ]
  return (
    <Dialog title={t('shortcuts')} onClose={onClose} size={440}>
      <dl className={css.list}>
        {rows.map(([keys, meaning]) => (
          <div key={keys} className={css.row}>
            <dt className={css.keys}>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Switch
        mt="md"
        label={t('shortcutsOn')}
        description={t('shortcutsNote')}
        checked={enabled}
        onChange={(event) => onEnable(event.currentTarget.checked)}
      />
    </Dialog>
  )
}
