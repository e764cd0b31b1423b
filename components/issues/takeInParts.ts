import type { BulkTaken } from '#domain/articles/bulkSteps.ts'
import type { Answer } from '#components/editor/saving/askServer.ts'

/** So many at once that the server answers in good time, whatever the step. */
const atOnce = 20

type Done = BulkTaken & {
  /** Why the rest was not tried; null where all was. */
  readonly stopped: Exclude<Answer, { readonly kind: 'ok' }> | null
}

/** Takes a step on many articles, some at a time; stops where the server refuses all of a part or is out of reach. */
export async function takeInParts<Article>(
  articles: readonly Article[],
  ask: (part: readonly Article[]) => Promise<Answer>,
): Promise<Done> {
  const taken: BulkTaken['taken'][number][] = []
  const left: BulkTaken['left'][number][] = []
  for (let at = 0; at < articles.length; at += atOnce) {
    const answer = await ask(articles.slice(at, at + atOnce))
    if (answer.kind !== 'ok') return { taken, left, stopped: answer }
    const done = answer.value as BulkTaken
    taken.push(...done.taken)
    left.push(...done.left)
  }
  return { taken, left, stopped: null }
}
