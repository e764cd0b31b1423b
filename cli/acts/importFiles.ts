import type { ImportProposal } from '#domain/imports/proposal.ts'
import { isSettled } from '#domain/imports/proposeImport.ts'
import { isRefusal, refuse } from '#domain/workflow/refusal.ts'
import { waitFor } from '#scripts/bootstrap/waitFor.mjs'
import { commandLine } from '#server/actor.ts'
import type { OpenedGiven } from '#server/imports/given/openGiven.ts'
import { importProposed } from '#server/imports/importProposed.ts'
import type { IssueImported } from '#server/imports/imported.ts'
import { proposeGiven } from '#server/imports/proposeGiven.ts'
import { openFiles } from '../files/openFiles.ts'
import { saidEncoding } from '../files/saidEncoding.ts'
import { proposalLines, questionLine } from '../terminal/proposalLines.ts'
import { problemSentence, refusalSentence } from '../terminal/sentences.ts'
import { say } from '../terminal/say.ts'
import { fail, isFailure, type Failure, type Told } from '../terminal/told.ts'
import { withDatabase } from '../terminal/withDatabase.ts'

export type ImportOptions = {
  readonly publication?: string
  readonly date?: string
  readonly number?: string
  readonly edition?: string
  readonly encoding?: string
  readonly dryRun?: boolean
}

/** `galley import`: what the import had to guess is said on stderr, and kept with the page. */
export async function importFiles(names: readonly string[], options: ImportOptions): Promise<Told> {
  const given = await openFiles(names)
  if (isFailure(given)) return nothingImported(given.failure)
  try {
    return await withDatabase(() => importGiven(given, options))
  } finally {
    given.close()
  }
}

async function importGiven(given: OpenedGiven, { dryRun, encoding, ...known }: ImportOptions): Promise<Told> {
  const said = saidEncoding(encoding)
  if (isFailure(said)) return said
  const proposal = await proposeGiven(commandLine, given.files, { ...known, ...said, inOrder: given.inOrder })
  if (isRefusal(proposal)) return nothingImported(refusalSentence(proposal))
  const guessed = given.problems.map((problem) => problemSentence(problem.code, problem))
  const remarks = [
    ...guessed,
    ...proposal.remarks.map(({ code, values }) => say(`imports.remarks.${code}`, saidOf(values))),
  ]
  if (dryRun) return { results: proposalLines(proposal), remarks }
  if (!isSettled(proposal)) return whyOpen(proposal)
  const results: string[] = []
  for (const issue of proposal.issues) {
    const slug = proposal.publication ?? ''
    const work = importProposed(commandLine, slug, issue, given.files)
    const imported = await waitFor(say('cli.wait.import', { count: issue.pages.length }), work)
    if (isRefusal(imported)) return stopped(results, refusalSentence(imported))
    results.push(doneLine(slug, issue.date ?? '', imported))
    remarks.push(...imported.problems.map((problem) => problemSentence(problem.code, problem)))
  }
  return { results, remarks: [...remarks, ...leftOutLines(proposal)] }
}

const saidOf = (values: Readonly<Record<string, string>>) => ({ given: '', named: '', ...values })

function doneLine(slug: string, date: string, { unchanged, pages, lines, articles, beside }: IssueImported): string {
  if (beside > 0) return say('cli.done.beside', { slug, date, beside })
  return say(unchanged ? 'cli.done.unchanged' : 'cli.done.imported', { slug, date, pages, lines, articles })
}

const nothingImported = (why: string): Failure => fail(`${why}\n${say('cli.done.nothingImported')}`)

/** What was imported before the issue that was refused stays, and is said. */
const stopped = (done: readonly string[], why: string): Failure =>
  done.length === 0 ? nothingImported(why) : fail([...done, why].join('\n'))

function whyOpen(proposal: ImportProposal): Told {
  const needed = proposal.questions.filter(({ required }) => required).map(questionLine)
  if (needed.length > 0) return fail(say('cli.import.open', { questions: needed.join('\n') }))
  return nothingImported([refusalSentence(refuse('nothingToImport')), ...leftOutLines(proposal)].join('\n'))
}

const leftOutLines = ({ leftOut }: ImportProposal): readonly string[] =>
  leftOut
    .filter(({ reason }) => reason !== 'system')
    .map(({ path, reason }) => `${path} · ${say(`imports.leftOut.${reason}`)}`)
