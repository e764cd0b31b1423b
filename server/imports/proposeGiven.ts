import type { GivenFile, ImportProposal, Known } from '#domain/imports/proposal.ts'
import { proposeImport } from '#domain/imports/proposeImport.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import { isCalendarDate } from '#domain/reader/addresses.ts'
import { fromCalendarDate } from '../issues/calendarDate.ts'
import { mayAct, type Acting } from '../actor.ts'
import { db } from '../database/db.ts'
import type { ImportFile } from './given/importFile.ts'
import { knowFile } from './given/knowFile.ts'
import { BrokenFile } from './given/openZip.ts'

/**
 * Looks at the beginnings of given files and says what they will become, for a publication the actor may import to. Refuses a ZIP
 * whose files are not what it states.
 */
export async function proposeGiven(
  acting: Acting,
  files: readonly ImportFile[],
  known: Omit<Known, 'publications'>,
): Promise<ImportProposal | Refusal> {
  const given: GivenFile[] = []
  try {
    for (const file of files) given.push(await knowFile(file))
  } catch (error) {
    if (error instanceof BrokenFile) return error.refusal
    throw error
  }
  const all = await db().publication.findMany({
    select: { id: true, slug: true, title: true },
    orderBy: { slug: 'asc' },
  })
  const publications = all.filter(({ id }) => mayAct(acting, 'importIssue', id))
  const proposal = proposeImport(given, { ...known, publications })
  return { ...proposal, remarks: [...proposal.remarks, ...(await issuesThatExist(proposal))] }
}

/** Of issues that exist already: what is given will stand beside what their pages were made of. */
async function issuesThatExist({ publication, issues }: ImportProposal): Promise<ImportProposal['remarks']> {
  const remarks: ImportProposal['remarks'][number][] = []
  for (const { date, edition } of issues) {
    if (publication === null || date === null || !isCalendarDate(date)) continue
    const where = { publication: { slug: publication }, date: fromCalendarDate(date), edition }
    if ((await db().issue.count({ where })) > 0) remarks.push({ code: 'issueExists', values: { given: date } })
  }
  return remarks
}
