import { isRefusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { linkOldMentions } from './linkOldMentions.ts'

const queue = { system: 'queue' } as const

/** One run of the queue over the bylines of old articles; what it came to is an event of each publication. */
export async function runOldBylines(publicationIds: readonly string[]): Promise<void> {
  for (const publicationId of publicationIds) {
    const done = await linkOldMentions(queue, [publicationId])
    // Another transaction was first: what is left is for the next try.
    if (isRefusal(done)) throw new Error(`The run over old bylines was refused: ${done.refused}`)
    const { seen, linked } = done
    await act(queue, async (_, tell): Promise<{ readonly told: true }> => {
      const told = { objectKind: 'publication', objectId: publicationId, publicationId } as const
      await tell({ verb: 'oldBylinesLinked', ...told, details: { seen, linked } })
      return { told: true }
    })
  }
}
