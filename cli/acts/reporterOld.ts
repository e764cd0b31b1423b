import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { waitFor } from '#scripts/bootstrap/waitFor.mjs'
import { commandLine } from '#server/actor.ts'
import { findPublicationIds } from '#server/publications/findPublicationIds.ts'
import { runOverOld, type OldBylinesDone } from '#server/reporters/runOldBylines.ts'
import { say } from '../terminal/say.ts'
import { refused, type Told } from '../terminal/told.ts'
import { withDatabase } from '../terminal/withDatabase.ts'

/** `galley reporter old`: over all publications where none is named. */
export function reporterOld(slugs: readonly string[]): Promise<Told> {
  return withDatabase(async () => {
    const found = await findPublicationIds(slugs)
    const unknown = slugs.find((slug) => !found.has(slug))
    if (unknown !== undefined) return refused(refuse('unknownPublication', { slug: unknown }))
    const done = await waitFor(say('cli.wait.oldBylines'), runOver([...found.values()]))
    return isRefusal(done) ? refused(done) : { results: [say('cli.done.oldLinked', done)] }
  })
}

async function runOver(publicationIds: readonly string[]): Promise<OldBylinesDone | Refusal> {
  let all: OldBylinesDone = { articles: 0, found: 0, linked: 0, seen: 0 }
  for (const publicationId of publicationIds) {
    const one = await runOverOld(commandLine, publicationId)
    if (isRefusal(one)) return one
    const { articles, found, linked, seen } = one
    all = {
      ...{ articles: all.articles + articles, found: all.found + found },
      ...{ linked: all.linked + linked, seen: all.seen + seen },
    }
  }
  return all
}
