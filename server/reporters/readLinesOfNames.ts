import { linesOfBlock } from '#domain/reporters/linesOfBlock.ts'
import { linesOfByline } from '#domain/reporters/linesOfByline.ts'
import type { PrintedLine } from '#domain/reporters/waitingViews.ts'
import { contentColumns, contentOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import { readPrintedLines } from './readPrintedLines.ts'

type StandingName = {
  readonly mentionId: string
  readonly articleId: string
  readonly printed: string
  readonly lineId: string | null
}
type LinesByMention = ReadonlyMap<string, readonly string[]>

/**
 * The printed lines of mentions, by the mention's id. A standing keeps the first line of the text only: the text itself is
 * read for a name that does not stand in it whole, the byline block for one that stands apart from the text.
 */
export async function readLinesOfNames(
  mentions: readonly StandingName[],
): Promise<ReadonlyMap<string, readonly PrintedLine[]>> {
  const first = await readPrintedLines(mentions.flatMap(({ lineId }) => lineId ?? []))
  const isCut = ({ lineId, printed }: StandingName): boolean =>
    first.get(lineId ?? '')?.text.includes(printed) === false
  const [inText, inBlocks] = await Promise.all([
    readLinesInText(mentions.filter(isCut)),
    readLinesInBlocks(mentions.filter(({ lineId }) => lineId === null)),
  ])
  const idsOf = new Map([...inText, ...inBlocks])
  const others = [...idsOf.values()].flat().filter((id) => !first.has(id))
  const lines = new Map([...first, ...(await readPrintedLines(others))])
  return new Map(
    mentions.map(({ mentionId, lineId }) => {
      const ids = idsOf.get(mentionId) ?? [lineId ?? '']
      return [mentionId, ids.flatMap((id) => lines.get(id) ?? [])]
    }),
  )
}

async function readLinesInText(mentions: readonly StandingName[]): Promise<LinesByMention> {
  if (mentions.length === 0) return new Map()
  const texts = await db().mention.findMany({
    where: { id: { in: mentions.map(({ mentionId }) => mentionId) } },
    select: { id: true, key: true, article: { select: { latestRevision: { select: contentColumns } } } },
  })
  return new Map(
    texts.map(({ id, key, article: { latestRevision } }) => [
      id,
      latestRevision ? linesOfByline(contentOf(latestRevision).body, key) : [],
    ]),
  )
}

async function readLinesInBlocks(mentions: readonly StandingName[]): Promise<LinesByMention> {
  if (mentions.length === 0) return new Map()
  const articleIds = [...new Set(mentions.map(({ articleId }) => articleId))]
  const placed = await db().$queryRaw<{ articleId: string; id: string; text: string }[]>`
    SELECT p."articleId", l."id", l."text" FROM "Placement" p JOIN "Line" l ON l."id" = p."lineId"
    WHERE p."articleId" = ANY(${articleIds}::uuid[]) AND p."part" = 'bylineBlock' ORDER BY p."order", p."id"`
  const blockOf = Map.groupBy(placed, ({ articleId }) => articleId)
  return new Map(
    mentions.map(({ mentionId, articleId, printed }) => [
      mentionId,
      linesOfBlock(blockOf.get(articleId) ?? [], printed),
    ]),
  )
}
