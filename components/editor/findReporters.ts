import { z } from 'zod'
import type { MentionView } from '#domain/articles/articleView.ts'
import type { BylineChoice } from '#domain/reporters/bylineChoice.ts'
import type { ReporterChoice } from '#domain/reporters/reporterView.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { askServer, changing } from './saving/askServer.ts'

const choicesShape = z.array(
  z.object({
    id: z.string(),
    displayName: z.string(),
    organisation: z.string().nullable(),
    kind: z.enum(['person', 'agency', 'collective']),
    articles: z.number(),
    printedBefore: z.boolean(),
  }),
)
const mentionShape = z.object({
  key: z.string(),
  reporter: z.object({ id: z.string(), displayName: z.string(), slug: z.string() }).nullable(),
})

/** Reporters that the words may mean, those printed under this name before first; none where the server is out of reach. */
export async function findReporters(words: string, printed: string): Promise<readonly ReporterChoice[]> {
  const answer = await askServer(`/api/reporters?${new URLSearchParams({ q: words, printed })}`)
  const found = choicesShape.safeParse(answer.kind === 'ok' ? answer.value : null)
  return found.success ? found.data : []
}

/** Says who is behind a byline; null where the server is out of reach. */
export async function linkByline(
  articleId: string,
  key: string,
  choice: BylineChoice,
): Promise<MentionView | Refusal | null> {
  const address = `/api/articles/${articleId}/bylines/${encodeURIComponent(key)}`
  const answer = await askServer(address, changing('PUT', choice))
  if (answer.kind === 'unreachable') return null
  if (answer.kind === 'refused') return answer.refusal
  const linked = mentionShape.safeParse(answer.value)
  return linked.success ? linked.data : refuse('mentionUnknown')
}
