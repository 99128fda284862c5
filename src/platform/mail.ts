import { createTransport } from 'nodemailer'

export type Mail = { readonly to: string; readonly subject: string; readonly text: string }

/** Sends mail. What a mail says is always on a screen too, so nothing is lost where there is none. */
export type Mailer = { send(mail: Mail): Promise<void> }

/** Null without an SMTP address: `smtps://user:password@host/?from=kolive@brand.example`. */
export function createMailer(smtpUrl: string | undefined): Mailer | null {
  if (!smtpUrl) return null
  const url = new URL(smtpUrl)
  const from =
    url.searchParams.get('from') ?? (url.username.includes('%40') ? decodeURIComponent(url.username) : `kolive@${url.hostname}`)
  const transport = createTransport({
    host: url.hostname,
    port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
    secure: url.protocol === 'smtps:',
    ...(url.username && { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
  })
  return {
    async send(mail) {
      await transport.sendMail({ from, ...mail })
    },
  }
}
