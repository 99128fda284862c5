import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { verifyBackupCode, verifyCode } from '../../api/auth.ts'
import { useMessages } from '../../messages/language.tsx'
import { Door, FormFailure } from './door.tsx'
import { signInMessages } from './messages.ts'

/** One plain field, so that a code can be pasted or filled in by the phone. */
export function SecondFactor({ onDone }: { onDone: () => void }) {
  const t = useMessages(signInMessages)
  const [backup, setBackup] = useState(false)
  const verify = useMutation({
    mutationFn: (form: FormData) => {
      const code = String(form.get('code')).replaceAll(/\s/g, '')
      return backup ? verifyBackupCode(code) : verifyCode(code, form.has('trust'))
    },
    onSuccess: onDone,
    meta: { shown: true },
  })
  return (
    <Door title={t('codeTitle')} text={backup ? undefined : t('codeText')}>
      <form action={(form) => verify.mutate(form)}>
        <TextInput
          key={String(backup)}
          name="code"
          label={t(backup ? 'backupCode' : 'code')}
          autoComplete="one-time-code"
          inputMode={backup ? 'text' : 'numeric'}
          required
          withAsterisk={false}
          autoFocus
        />
        {!backup && <Checkbox name="trust" label={t('trust')} />}
        {verify.isError && <FormFailure>{t('wrongCode')}</FormFailure>}
        <Button type="submit" loading={verify.isPending} fullWidth>
          {t('confirm')}
        </Button>
      </form>
      <Button variant="subtle" onClick={() => setBackup((now) => !now)}>
        {t(backup ? 'useApp' : 'useBackup')}
      </Button>
    </Door>
  )
}
