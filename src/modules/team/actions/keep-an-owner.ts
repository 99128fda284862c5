import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'

/**
 * A workspace is never left without an owner. Locks all of them, so that two who leave at once take turns.
 * @throws Problem conflict `member.last_owner`.
 */
export async function keepAnOwner({ db }: Ctx, leaving: string): Promise<void> {
  const owners = await db.selectFrom('members').select('id').where('role', '=', 'owner').orderBy('id').forUpdate().execute()
  if (owners.length === 1 && owners[0]!.id === leaving) {
    throw new Problem('conflict', 'member.last_owner', 'A workspace keeps at least one owner: make somebody else an owner first.')
  }
}
