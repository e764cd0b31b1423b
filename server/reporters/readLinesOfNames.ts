import { linesOfByline } from '#domain/reporters/linesOfByline.ts'
import type { PrintedLine } from '#domain/reporters/waitingViews.ts'
import { contentColumns, contentOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import { readPrintedLines } from './readPrintedLines.ts'

type StandingName = { readonly mentionId: string; readonly printed: string; readonly lineId: string | null }

/**
 * The printed lines of mentions, by the mention's id. A standing keeps the first one only; the text itself is read for a
 * name that does not stand in it whole.
 */
export async function readLinesOfNames(
  mentions: readonly StandingName[],
): Promise<ReadonlyMap<string, readonly PrintedLine[]>> {
  const first = await readPrintedLines(mentions.flatMap(({ lineId }) => lineId ?? []))
  const isCut = ({ lineId, printed }: StandingName): boolean =>
    first.get(lineId ?? '')?.text.includes(printed) === false
  const idsOf = await readLinesInText(mentions.filter(isCut).map(({ mentionId }) => mentionId))
  const others = [...idsOf.values()].flat().filter((id) => !first.has(id))
  const lines = new Map([...first, ...(await readPrintedLines(others))])
  return new Map(
    mentions.map(({ mentionId, lineId }) => {
      const ids = idsOf.get(mentionId) ?? [lineId ?? '']
      return [mentionId, ids.flatMap((id) => lines.get(id) ?? [])]
    }),
  )
}

async function readLinesInText(mentionIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (mentionIds.length === 0) return new Map()
  const texts = await db().mention.findMany({
    where: { id: { in: [...mentionIds] } },
    select: { id: true, key: true, article: { select: { latestRevision: { select: contentColumns } } } },
  })
  return new Map(
    texts.map(({ id, key, article: { latestRevision } }) => [
      id,
      latestRevision ? linesOfByline(contentOf(latestRevision).body, key) : [],
    ]),
  )
}
