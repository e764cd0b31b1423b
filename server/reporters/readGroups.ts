import { isSure } from '#domain/reporters/proposeReporters.ts'
import { keyOfGroup, type GroupDetails, type GroupKey, type GroupsRequest } from '#domain/reporters/waitingViews.ts'
import type { PrintedLine, WaitingMention } from '#domain/reporters/waitingViews.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { articleTitle } from '#domain/articles/articleTitle.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { proposeFor } from './proposeFor.ts'
import { publicationsOf } from './reporterScope.ts'
import { readLinesOfNames } from './readLinesOfNames.ts'

/** So many mentions of a group are shown in full. */
const mostShown = 12

/** What there is to know of groups of waiting mentions: where they stand, their printed lines, who may be meant. */
export async function readGroups(actor: Actor, asked: GroupsRequest): Promise<readonly GroupDetails[]> {
  const allowed = await publicationsOf(actor, 'linkByline')
  const groups = asked.groups.filter(({ publicationId }) => allowed.includes(publicationId) && isId(publicationId))
  const rows = await findRows(groups, asked.areLeftOpen)
  const shown = rows.filter(({ place }) => place <= mostShown)
  const byGroup = Map.groupBy(rows, keyOfGroup)
  const known = groups.flatMap((key) => {
    const own = byGroup.get(keyOfGroup(key)) ?? []
    return own.length > 0 ? [{ key, own }] : []
  })
  const [lines, proposals] = await Promise.all([
    readLinesOfNames(shown),
    proposeFor(known.map(({ key, own }) => ({ ...key, mentions: own }))),
  ])
  return known.map(({ key, own }, at) => ({
    key,
    mentionIds: own.map(({ mentionId }) => mentionId),
    mentions: own.filter(({ place }) => place <= mostShown).map((row) => mentionOf(row, lines)),
    organisation: own.find(({ organisation }) => organisation !== null)?.organisation ?? null,
    proposals: proposals[at] ?? [],
    isSure: isSure(proposals[at] ?? []),
  }))
}

export type WaitingRow = GroupKey & {
  readonly mentionId: string
  readonly articleId: string
  readonly printed: string
  readonly isSetByHand: boolean
  readonly organisation: string | null
  readonly lineId: string | null
  readonly headline: string | null
  readonly headlineSupplied: boolean
  readonly words: string
  readonly date: Date
  readonly label: string | null
  readonly sectionName: string | null
  /** From 1 within its group, the latest first. */
  readonly place: number
}

function findRows(groups: readonly GroupKey[], areLeftOpen: boolean): Promise<WaitingRow[]> {
  return db().$queryRaw<WaitingRow[]>`
    SELECT s."mentionId", s."publicationId", s."name", s."role", s."articleId", s."printed", s."organisation", s."lineId",
      m."byHand" AS "isSetByHand",
      r."headline", r."headlineSupplied", left(r."plainText", 60) AS "words", i."date", p."label", p."sectionName",
      row_number() OVER (PARTITION BY s."publicationId", s."name", s."role" ORDER BY i."date" DESC, s."mentionId")::int
        AS "place"
    FROM json_to_recordset(${JSON.stringify(groups)}::json) AS k("publicationId" uuid, "name" text, "role" text)
    JOIN "MentionStanding" s ON s."publicationId" = k."publicationId" AND s."name" = k."name" AND s."role" = k."role"
      AND s."reporterId" IS NULL AND s."isPrinted" AND s."isLeftOpen" = ${areLeftOpen}
    JOIN "Mention" m ON m."id" = s."mentionId"
    JOIN "Article" a ON a."id" = s."articleId" AND a."goneAt" IS NULL
    JOIN "Issue" i ON i."id" = a."issueId"
    JOIN "Revision" r ON r."id" = a."latestRevisionId"
    LEFT JOIN "ArticlePage" ap ON ap."articleId" = a."id" AND ap."ordinal" = 0
    LEFT JOIN "Page" p ON p."id" = ap."pageId"
    ORDER BY "place"`
}

function mentionOf(row: WaitingRow, lines: ReadonlyMap<string, readonly PrintedLine[]>): WaitingMention {
  const { mentionId, articleId, headline, headlineSupplied, words, date, label, sectionName, printed, isSetByHand } =
    row
  return {
    ...{ id: mentionId, articleId, printed, isSetByHand, sectionName, pageLabel: label },
    title: articleTitle({ headline, headlineSupplied, plainText: words }),
    date: toCalendarDate(date),
    lines: lines.get(mentionId) ?? [],
  }
}
