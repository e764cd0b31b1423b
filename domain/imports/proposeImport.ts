import { gatherIssues, type NamedFile } from './gatherIssues.ts'
import type { GivenFile, ImportProposal, Known, LeftOut, Question } from './proposal.ts'
import { proposePages } from './proposePages.ts'
import { byName } from './byName.ts'
import { readFileName } from './readFileName.ts'

const system = /(?:^|\/)(?:__MACOSX\/|\.[^/]*(?:\/|$)|~\$|(?:thumbs\.db|desktop\.ini)$)/iu

/**
 * Says what given files will become: publication, issues, and their pages in order, text, image and PDF of the same page
 * together. What names leave open is a question, never a guess. Every file stands in one place: in an issue, in a question
 * that it waits for, or left out with a reason. Pure; the order of the files counts only where `inOrder` says so.
 */
export function proposeImport(given: readonly GivenFile[], known: Known): ImportProposal {
  const files = known.inOrder ? given : [...given].sort((a, b) => byName(a.path, b.path))
  const leftOut: LeftOut[] = []
  const pages: GivenFile[] = []
  for (const file of files) {
    const reason = whyNot(file)
    if (reason) leftOut.push({ path: file.path, reason })
    else pages.push(file)
  }
  const questions: Question[] = []
  const publication = choosePublication(pages, known, questions)
  const own = known.publications.find(({ slug }) => slug === publication)
  const named = pages.map((file): NamedFile => ({ ...file, name: readFileName(withoutName(file.path, own)) }))
  const gathered = gatherIssues(named, known)
  questions.push(...gathered.questions)
  leftOut.push(...gathered.leftOut)
  const issues = gathered.issues.flatMap((issue) => {
    const { questions: open, leftOut: out, ...pages } = proposePages(issue, known)
    questions.push(...open)
    leftOut.push(...out)
    const holds = pages.pages.length + pages.packages.length + open.length > 0
    const said = known.encoding ? { encoding: known.encoding } : {}
    return holds ? [{ date: issue.date, number: issue.number, edition: issue.edition, ...pages, ...said }] : []
  })
  return { publication, issues, questions, leftOut, remarks: gathered.remarks }
}

/** May it be imported as it stands? */
export const isSettled = ({ issues, questions }: ImportProposal): boolean =>
  issues.length > 0 && !questions.some(({ required }) => required)

function whyNot({ path, kind, pages }: GivenFile): LeftOut['reason'] | null {
  if (system.test(path)) return 'system'
  if (kind === 'pdf' && pages === 0) return 'pdfUnreadable'
  return kind === 'archive' || kind === 'unknown' ? kind : null
}

/** The publication's own name says nothing of edition or page: a paper may be called Evening News, or 21. */
function withoutName(path: string, own: Known['publications'][number] | undefined): string {
  if (!own) return path
  const folders = path.split('/').map((part) => (part.toLowerCase() === own.slug ? '-' : part))
  return folders.join('/').replaceAll(own.title || '\0', '-')
}

function choosePublication(files: readonly GivenFile[], known: Known, questions: Question[]): string | null {
  const { publications, publication, answers } = known
  const said = publication ?? answers?.publication
  if (said !== undefined) return said
  const [only, ...others] = publications
  if (only && others.length === 0) return only.slug
  const paths = files.map(({ path }) => path.normalize('NFKC').toLowerCase())
  const isNamed = (word: string): boolean =>
    paths.length > 0 && paths.every((path) => path.includes(word.toLowerCase()))
  const named = publications.filter(({ slug, title }) => isNamed(title) || isNamed(slug))
  if (named.length === 1 && named[0]) return named[0].slug
  const choices = publications.map(({ slug }) => slug)
  questions.push({ id: 'publication', code: 'publication', required: true, choices, files: [], values: {} })
  return null
}
