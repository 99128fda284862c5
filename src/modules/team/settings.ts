import type { Mailer } from '#platform/mail'
import type { Doorman } from './authenticate.ts'

/** What the routes need besides a transaction: they also serve people whose workspace is not known yet. */
export type TeamSettings = Doorman & { readonly mailer: Mailer | null }
