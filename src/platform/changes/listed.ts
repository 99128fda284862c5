import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { recordChange, undoChange, undoes } from './journal.ts'

/** What applying a list did: `facts` and `before` as a change keeps them, and its rows by what became of them. */
export type Applied<Before> = {
  readonly facts: readonly string[]
  readonly before: Before
  readonly outcome: { readonly created: number; readonly updated: number; readonly unchanged: number; readonly made: number }
}

type List<Row, Before> = {
  /** `creators.listed` */
  readonly kind: string
  readonly permission: string
  readonly apply: (ctx: Ctx, rows: readonly Row[]) => Promise<Applied<Before>>
  readonly takeBack: (ctx: Ctx, before: Before) => Promise<void>
}

/** How a list is taken over, taken back and taken over again, under a name. */
export type Listing<Row> = ReturnType<typeof listed<Row, unknown>>

/**
 * How the rows of a list are taken over as one change, under the name of whatever brought the list: a file's import is
 * undone and redone by its id. What a person changed since is not undone over: that change has to be undone first.
 */
export function listed<Row, Before>({ kind, permission, apply, takeBack }: List<Row, Before>) {
  undoes<Before, unknown>(kind, permission, (ctx, { before }) => takeBack(ctx, before))

  async function take(ctx: Ctx, name: string, rows: readonly Row[]): Promise<Applied<Before>['outcome']> {
    const { facts, before, outcome } = await apply(ctx, rows)
    if (facts.length > 0) await recordChange(ctx, { kind, facts: [nameOf(name), ...facts], before, after: rows })
    return outcome
  }

  async function find(ctx: Ctx, name: string): Promise<{ id: string; after: readonly Row[]; undone: boolean } | undefined> {
    const { rows } = await sql<{ id: string; after: readonly Row[]; undone: boolean }>`
      select id, after, undone_at is not null as undone from changes
      where kind = ${kind} and facts && ${[nameOf(name)]}::text[] order by created_at desc limit 1`.execute(ctx.db)
    return rows[0]
  }

  return {
    take,
    /** Answers how many rows the list had. @throws Problem conflict `change.newer` when a later change stands on what the list set. */
    async undo(ctx: Ctx, name: string): Promise<number> {
      const change = await find(ctx, name)
      if (!change || change.undone) return 0
      await undoChange(ctx, change.id)
      return change.after.length
    },
    async redo(ctx: Ctx, name: string): Promise<Applied<Before>['outcome'] | null> {
      const change = await find(ctx, name)
      return change?.undone ? take(ctx, name, change.after) : null
    },
  }
}

const nameOf = (name: string) => `${name}.list`
