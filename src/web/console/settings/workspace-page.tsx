import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { formatClock } from '#shared/format'
import { isLanguage, LANGUAGES } from '#shared/language'
import { api, read } from '../../api/client.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useNow } from '../../ui/use-now.ts'
import { sessionQuery, useMay, useWorkspace } from '../session.ts'
import { LANGUAGE_NAMES } from '../shell/language-switch.tsx'
import { settingsMessages, workspaceMessages } from './messages.ts'
import css from './settings.module.css'
import { ZONES } from './zones.ts'

export function WorkspacePage() {
  const t = useMessages(settingsMessages)
  const w = useMessages(workspaceMessages)
  const { language } = useLanguage()
  const workspace = useWorkspace()
  const mayEdit = useMay('workspace:manage')
  const now = useNow()
  const queries = useQueryClient()
  const [name, setName] = useState(workspace.name)
  const [zone, setZone] = useState(workspace.zone)
  const [locale, setLocale] = useState(workspace.locale)
  const save = useMutation({
    mutationFn: (edit: { name: string; zone: string; locale: typeof locale }) => read(api.PATCH('/v1/workspace', { body: edit })),
    onSuccess: async () => {
      await queries.invalidateQueries(sessionQuery)
      const before = { name: workspace.name, zone: workspace.zone, locale: workspace.locale }
      showToast(t('saved'), {
        undo: () => {
          setName(before.name)
          setZone(before.zone)
          setLocale(before.locale)
          save.mutate(before)
        },
      })
    },
  })
  const changed = name !== workspace.name || zone !== workspace.zone || locale !== workspace.locale
  return (
    <Page title={t('workspace')} layout="narrow" subtitle={mayEdit ? undefined : w('readOnly')}>
      <Section>
        <form className={css.form} action={() => save.mutate({ name: name.trim(), zone, locale })}>
          <TextInput
            label={t('name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={120}
            required
            withAsterisk={false}
            readOnly={!mayEdit}
          />
          <Select
            label={w('zone')}
            description={w('zoneNote', { time: formatClock(now.toISOString(), zone, language) })}
            data={ZONES.includes(zone) ? ZONES : [zone, ...ZONES]}
            value={zone}
            onChange={(next) => next && setZone(next)}
            searchable
            limit={60}
            readOnly={!mayEdit}
          />
          <Select
            label={w('language')}
            description={w('languageNote')}
            data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            value={locale}
            onChange={(next) => isLanguage(next) && setLocale(next)}
            readOnly={!mayEdit}
          />
          <TextInput label={w('currency')} description={w('currencyNote')} value={workspace.currency} readOnly />
          {mayEdit && (
            <Button type="submit" disabled={!changed || !name.trim()} loading={save.isPending}>
              {t('save')}
            </Button>
          )}
        </form>
      </Section>
    </Page>
  )
}
