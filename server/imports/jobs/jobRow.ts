import type { ImportAnswers, ImportOutcome, ImportRow, ImportView } from '#domain/imports/importJob.ts'
import type { ImportProposal } from '#domain/imports/proposal.ts'
import type { Problem } from '#domain/source/sourcePage.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { mayAct, maySeeDesk, type Acting } from '../../actor.ts'
import { db } from '../../database/db.ts'
import type { Prisma } from '../../database/generated/client.ts'
import { isId } from '../../database/newId.ts'

/** A file as it was received, and its name in the folder of its import. */
export type ReceivedFile = {
  readonly name: string
  /** As the person has it, `/` between names. */
  readonly path: string
  readonly size: number
}

export const jobParts = { publication: true } as const satisfies Prisma.ImportJobInclude
type Job = Prisma.ImportJobGetPayload<{ include: typeof jobParts }>

// What Galley itself wrote into these columns; their shapes are these types' alone.
export const filesOf = ({ files }: Pick<Job, 'files'>) => files as unknown as readonly ReceivedFile[]
export const proposalOf = ({ proposal }: Pick<Job, 'proposal'>) => proposal as unknown as ImportProposal | null
export const outcomesOf = ({ outcomes }: Pick<Job, 'outcomes'>) => outcomes as unknown as (ImportOutcome | null)[]
export const problemsOf = ({ problems }: Pick<Job, 'problems'>) => problems as unknown as readonly Problem[]
export const answersOf = ({ answers }: Pick<Job, 'answers'>) => answers as unknown as ImportAnswers
/** As a column of JSON takes it. */
export const toColumn = (value: object): Prisma.InputJsonObject => value

/** An import that the actor may work with. Refuses as not found what is of another publication. */
export async function loadJob(acting: Acting, jobId: string): Promise<Job | Refusal> {
  const job = isId(jobId) ? await db().importJob.findUnique({ where: { id: jobId }, include: jobParts }) : null
  if (!job || !maySeeDesk(acting, job.publicationId)) return refuse('notFound')
  return mayAct(acting, 'importIssue', job.publicationId) ? job : refuse('roleMayNot')
}

/** An import as a line of the list; `person` is who gave the files. */
export function importRow(job: Job, person: string): ImportRow {
  const { id, state, pagesDone, pagesTotal, publication } = job
  const files = filesOf(job)
  return {
    ...{ id, state, pagesDone, pagesTotal, person },
    publication: { slug: publication.slug, title: publication.title, language: publication.language },
    createdAt: job.createdAt.toISOString(),
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    problems: problemsOf(job).length,
    outcomes: outcomesOf(job).filter((one) => one !== null),
    failure: job.failure as unknown as Refusal | null,
  }
}

export const importView = (job: Job, person: string): ImportView => ({
  ...importRow(job, person),
  proposal: proposalOf(job),
  answers: answersOf(job),
  problems: problemsOf(job),
})
