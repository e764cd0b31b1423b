import type { ArticleContent, PrintedByline } from '#domain/body/content.ts'
import { linesOfByline } from '#domain/reporters/linesOfByline.ts'
import type { Transaction } from '../database/db.ts'
import { carryLinks } from './carryLinks.ts'
import { linkByName } from './linkByName.ts'
import type { KnownMention } from './readKnownBylines.ts'
import { settleFoundLater } from './settleFoundLater.ts'

type MentionsMade = {
  /** Did a person set the bylines that are new, or the assembly find them? Of one byline by its key. */
  readonly byHand: boolean | ((key: string) => boolean)
  /** Where the text comes from other articles too: their bylines and its own, as they stood. */
  readonly before?: readonly KnownMention[]
}

/** Sees to it that each printed byline of an article has its mention, as it stands now, and links new ones by rule. */
export async function ensureMentions(
  tx: Transaction,
  articleId: string,
  content: ArticleContent,
  { byHand, before = [] }: MentionsMade,
): Promise<void> {
  const isByHand = typeof byHand === 'boolean' ? () => byHand : byHand
  const made = await tx.mention.createManyAndReturn({
    data: content.bylines.map((byline, position) => ({
      ...{ articleId, ...mentionColumns(byline, position), byHand: isByHand(byline.key) },
    })),
    skipDuplicates: true,
    select: { id: true, name: true },
  })
  await settleStandings(tx, [{ articleId, content }])
  const carried = await carryLinks(tx, articleId, content, before)
  await linkByName(
    tx,
    made.filter(({ id }) => !carried.has(id)),
  )
}

/** What a mention keeps of a printed byline, at its place in printed order. */
export const mentionColumns = (
  { key, printed, name, role, organisation }: PrintedByline,
  position: number,
): Pick<PrintedByline, 'key' | 'printed' | 'name' | 'role' | 'organisation'> & { readonly position: number } => ({
  ...{ key, printed, name, role, organisation, position },
})

/**
 * Lets the mentions of articles stand as their latest revisions have them: words, order, printed line; a byline that is
 * gone from the text waits for nobody.
 */
export async function settleStandings(
  tx: Transaction,
  articles: readonly { readonly articleId: string; readonly content: ArticleContent }[],
): Promise<void> {
  const rows = articles.flatMap(({ articleId, content }) =>
    content.bylines.map((byline, position) => ({
      ...{ articleId, ...mentionColumns(byline, position) },
      lineId: linesOfByline(content.body, byline.key)[0] ?? null,
    })),
  )
  await tx.$executeRaw`
    UPDATE "MentionStanding" s SET "printed" = r."printed", "name" = r."name", "role" = r."role",
      "organisation" = r."organisation", "position" = r."position", "lineId" = r."lineId", "isPrinted" = true
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r("articleId" uuid, "key" text, "printed" text, "name" text,
      "role" text, "organisation" text, "position" int, "lineId" text)
    JOIN "Mention" m ON m."articleId" = r."articleId" AND m."key" = r."key"
    WHERE s."mentionId" = m."id"`
  const keys = rows.map(({ articleId, key }) => `${articleId} ${key}`)
  await tx.$executeRaw`
    UPDATE "MentionStanding" s SET "isPrinted" = false FROM "Mention" m
    WHERE m."id" = s."mentionId" AND s."isPrinted" AND NOT m."foundLater"
      AND s."articleId" = ANY(${articles.map(({ articleId }) => articleId)}::uuid[])
      AND NOT (m."articleId" || ' ' || m."key") = ANY(${keys}::text[])`
  await settleFoundLater(tx, articles)
}
