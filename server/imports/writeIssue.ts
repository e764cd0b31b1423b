import { openRun } from '#domain/assembly/run/assemblyRun.ts'
import type { RunPlan } from '#domain/assembly/run/runPlan.ts'
import type { RunPage } from '#domain/assembly/run/runSheets.ts'
import { sectionNameOf } from '#domain/pages/sectionNameOf.ts'
import type { SourcePage } from '#domain/source/sourcePage.ts'
import type { Tell } from '../act.ts'
import { actorId, type Acting } from '../actor.ts'
import type { Transaction } from '../database/db.ts'
import { insertRows } from '../database/insertRows.ts'
import { newId } from '../database/newId.ts'
import { settleStaffCredits } from '../pages/settleStaffCredits.ts'
import { linkByName } from '../reporters/linkByName.ts'
import { writeArticles, type Written } from './articleRows.ts'
import type { ImportedPage, IssueImported } from './imported.ts'
import { pageKeys, type PageKeys } from './lineKeys.ts'
import { lineRows, sourceRow } from './pageRows.ts'
import { lightPage, type PageSpool } from './pageSpool.ts'
import { repairRows } from './repairRows.ts'

/** Mentions that are linked at a time. */
const mostLinked = 1000

export type IssueToWrite = {
  readonly issue: {
    readonly publicationId: string
    readonly date: Date
    readonly edition: string
    readonly number: string | null
  }
  readonly pages: readonly ImportedPage[]
  readonly plan: RunPlan
  readonly spool: PageSpool
}

/**
 * Writes a new issue with all that is made of its pages: each is read, assembled and written when its turn comes, so that no
 * more of them stand in memory than an open article holds. Nobody sees any of it before the transaction ends.
 */
export async function writeIssue(
  tx: Transaction,
  tell: Tell,
  acting: Acting,
  { issue, pages, plan, spool }: IssueToWrite,
): Promise<IssueImported> {
  const issueId = newId()
  const keys = pageKeys(pages)
  const written: Written = { ids: new Map(), counts: new Map(), seen: new Map() }
  await tx.issue.create({ data: { id: issueId, ...issue } })
  await insertRows(
    tx,
    'Page',
    pages.map(({ label, sequence, page: { sectionName = null } }, at) => {
      const { pageId = '', sourceId = '' } = keys[at] ?? {}
      return { id: pageId, issueId, sequence, label, sectionName, currentSourceId: sourceId }
    }),
  )
  const run = openRun(plan)
  const place = { issueId, keys, written }
  const counts = { pages: pages.length, lines: 0, articles: 0 }
  for (const index of pages.keys()) {
    const { page, stated } = await spool.read(index)
    const { articles, pages: settled } = run.add(index, { page: lightPage(page), stated })
    await writeArticles(tx, articles, place)
    for (const one of settled)
      counts.lines += await writePage(tx, one, { keys, written, pages, spool, importedById: actorId(acting) })
    counts.articles += articles.length
  }
  await linkMentions(tx, issueId)
  const problems = pages.flatMap((page) => page.problems)
  const details = { ...counts, problems: problems.length }
  const { publicationId } = issue
  await tell({ verb: 'imported', objectKind: 'issue', objectId: issueId, publicationId, details })
  return { issueId, unchanged: false, ...counts, beside: 0, problems }
}

type PageToWrite = {
  readonly keys: readonly PageKeys[]
  readonly written: Written
  readonly pages: readonly ImportedPage[]
  readonly spool: PageSpool
  readonly importedById: string | null
}

/** Writes a page whose articles all were written: its source, lines, and where each character went. Gives its lines. */
async function writePage(
  tx: Transaction,
  { index: at, placements, unassigned, repairs }: RunPage,
  { keys, written, pages, spool, importedById }: PageToWrite,
): Promise<number> {
  const [imported, own, kept] = [pages[at], keys[at], await spool.read(at)]
  if (!imported || !own) throw new Error(`Page ${at} is written and was not imported`)
  const idOf = (article: number | null): string | null => (article === null ? null : (written.ids.get(article) ?? null))
  await insertRows(tx, 'Source', [sourceRow(imported, kept, { keys, at, importedById })])
  await insertRows(tx, 'Line', lineRows(kept.page.lines, own))
  await insertRows(
    tx,
    'Placement',
    placements.map(({ line, article, reason, part, from, to, partIndex, order }) => ({
      ...{ lineId: `${own.sourceId}.${/l(\d+)$/u.exec(line)?.[1]}`, from, to, partIndex, byHand: false },
      ...(article === null
        ? { articleId: null, part: null, order: 0, reason: reason ?? 'unknown' }
        : { articleId: idOf(article), part, order, reason: null }),
    })),
  )
  await insertRows(tx, 'Repair', repairRows(repairs, keys, { articleId: null, seen: written.seen }))
  const sectionName = kept.page.sectionName ?? readSectionName(unassigned, kept.page)
  if (sectionName !== null) await tx.page.update({ where: { id: own.pageId }, data: { sectionName } })
  if (unassigned.some(({ reason }) => reason === 'staffCredit')) await settleStaffCredits(tx, own.pageId)
  written.seen.delete(at)
  // What is looked at when the transaction ends is looked at now: the list of it would grow with the issue.
  await tx.$executeRaw`SET CONSTRAINTS "line_is_placed", "placement_covers_its_line" IMMEDIATE`
  await tx.$executeRaw`SET CONSTRAINTS "line_is_placed", "placement_covers_its_line" DEFERRED`
  return kept.page.lines.length
}

/** From the lines that the assembly took for the page's folio. */
function readSectionName(unassigned: RunPage['unassigned'], page: SourcePage): string | null {
  for (const { segment, reason } of unassigned) {
    if (reason !== 'folio') continue
    const line = page.lines[Number(/l(\d+)/u.exec(segment)?.[1]) - 1]
    const name = line ? sectionNameOf(line.text) : null
    if (name) return name
  }
  return null
}

/** Last of all, so that no reporter that is linked to waits for the rest of the issue. */
async function linkMentions(tx: Transaction, issueId: string): Promise<void> {
  const select = { id: true, name: true } as const
  for (let last: string | undefined; ;) {
    const mentions = await tx.mention.findMany({
      where: { article: { issueId }, ...(last ? { id: { gt: last } } : {}) },
      ...{ select, orderBy: { id: 'asc' as const }, take: mostLinked },
    })
    await linkByName(tx, mentions)
    last = mentions.at(-1)?.id
    if (mentions.length < mostLinked) return
  }
}
