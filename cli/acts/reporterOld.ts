import { isRefusal, refuse } from '#domain/workflow/refusal.ts'
import { waitFor } from '#scripts/bootstrap/waitFor.mjs'
import { commandLine } from '#server/actor.ts'
import { findPublicationIds } from '#server/publications/findPublicationIds.ts'
import { linkOldMentions } from '#server/reporters/linkOldMentions.ts'
import { say } from '../terminal/say.ts'
import { refused, type Told } from '../terminal/told.ts'
import { withDatabase } from '../terminal/withDatabase.ts'

/** `galley reporter old`: over all publications where none is named. */
export function reporterOld(slugs: readonly string[]): Promise<Told> {
  return withDatabase(async () => {
    const found = await findPublicationIds(slugs)
    const unknown = slugs.find((slug) => !found.has(slug))
    if (unknown !== undefined) return refused(refuse('unknownPublication', { slug: unknown }))
    const done = await waitFor(say('cli.wait.oldBylines'), linkOldMentions(commandLine, [...found.values()]))
    return isRefusal(done) ? refused(done) : { results: [say('cli.done.oldLinked', done)] }
  })
}
