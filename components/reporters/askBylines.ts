import { z } from 'zod'
import type { BylineChoice } from '#domain/reporters/bylineChoice.ts'
import type { LinksMade } from '#domain/reporters/linkRequests.ts'
import type { GroupDetails, GroupKey, OldRunView } from '#domain/reporters/waitingViews.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import { askServer, changing, type Answer } from '#components/editor/saving/askServer.ts'

/** Null: the server was out of reach, so that it may have been done or not. */
export type Told<Value> = Value | Refusal | null

const madeShape = z.object({
  linkIds: z.array(z.string()),
  reporter: z.object({ id: z.string(), displayName: z.string(), slug: z.string() }).nullable(),
})

/** Links mentions; see `LinkRequest`. */
export async function askToLink(mentionIds: readonly string[], choice: BylineChoice): Promise<Told<LinksMade>> {
  const answer = await askServer('/api/bylines/links', changing('POST', { mentionIds, choice }))
  if (answer.kind === 'refused') return answer.refusal
  const made = madeShape.safeParse(answer.kind === 'ok' ? answer.value : null)
  return made.success ? made.data : null
}

/** Takes links back. */
export async function askToTakeBack(linkIds: readonly string[]): Promise<Told<true>> {
  const answer = await askServer('/api/bylines/taken-back', changing('POST', { linkIds }))
  if (answer.kind === 'refused') return answer.refusal
  return answer.kind === 'ok' ? true : null
}

/** What is known of groups; null where the server is out of reach. */
export async function askGroups(
  groups: readonly GroupKey[],
  areLeftOpen: boolean,
): Promise<readonly GroupDetails[] | null> {
  const keys = groups.map(({ publicationId, name, role }) => ({ publicationId, name, role }))
  const answer = await askServer('/api/bylines/groups', changing('POST', { groups: keys, areLeftOpen }))
  return answer.kind === 'ok' && Array.isArray(answer.value) ? (answer.value as GroupDetails[]) : null
}

const runShape = z.object({
  running: z.object({ done: z.number(), total: z.number(), found: z.number() }).nullable(),
  last: z.object({ at: z.string(), articles: z.number(), found: z.number(), linked: z.number() }).nullable(),
})

/** How far the run over old articles is; null where the server is out of reach. */
export async function readOldRun(): Promise<OldRunView | null> {
  const answer = await askServer('/api/bylines/old')
  const told = runShape.safeParse(answer.kind === 'ok' ? answer.value : null)
  return told.success ? told.data : null
}

/** Has all old articles gone over once more, on the queue. */
export const askOldBylines = (): Promise<Answer> => askServer('/api/bylines/old', changing('POST', {}))
