import { z } from 'zod'
import { parseContent, type ArticleContent } from '#domain/body/content.ts'
import { askServer, changingJson } from './askServer.ts'
import { contentJson } from './contentJson.ts'
import type { SaveAnswer } from './draftEvent.ts'
import type { DraftElsewhere, SentSave } from './draftState.ts'

const contentShape = z.unknown().transform((value, context): ArticleContent => {
  const content = parseContent(value)
  if (content) return content
  context.addIssue({ code: 'custom', message: 'not of the schema' })
  return z.NEVER
})
const nowShape = z.object({
  version: z.number(),
  content: contentShape,
  updatedBy: z.object({ userId: z.string(), displayName: z.string() }).nullable(),
})
const savedShape = z.object({ version: z.number() })

const draftAddress = (articleId: string): string => `/api/articles/${articleId}/draft`

/** Sends a save; the same one may be sent again under its key. */
export async function sendDraft(articleId: string, userId: string, save: SentSave): Promise<SaveAnswer> {
  const { version, saveKey, content } = save
  const json = `{"version":${version},"saveKey":${JSON.stringify(saveKey)},"userId":${JSON.stringify(userId)},"content":${contentJson(content)}}`
  const answer = await askServer(draftAddress(articleId), changingJson('PUT', json))
  if (answer.kind === 'unreachable') return answer
  if (answer.kind === 'ok') {
    const saved = savedShape.safeParse(answer.value)
    return saved.success ? { kind: 'saved', version: saved.data.version } : { kind: 'unreachable' }
  }
  const { refusal } = answer
  if (refusal.refused === 'notSignedIn') return { kind: 'signedOut' }
  if (refusal.refused === 'tooManyAttempts') return { kind: 'unreachable' }
  const now = nowShape.safeParse(answer.now)
  const isStale = refusal.refused === 'staleSave' && now.success
  return isStale ? { kind: 'stale', now: elsewhereOf(now.data, userId) } : { kind: 'refused', refusal }
}

/** What the server holds now; null where it cannot be asked. */
export async function fetchDraft(articleId: string, userId: string): Promise<DraftElsewhere | null> {
  const answer = await askServer(draftAddress(articleId))
  const now = nowShape.safeParse(answer.kind === 'ok' ? answer.value : null)
  return now.success ? elsewhereOf(now.data, userId) : null
}

const elsewhereOf = ({ version, content, updatedBy }: z.infer<typeof nowShape>, userId: string): DraftElsewhere => ({
  version,
  content,
  byMe: updatedBy?.userId === userId,
  by: updatedBy?.displayName ?? null,
})
