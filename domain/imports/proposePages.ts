import { byName } from './byName.ts'
import type { GatheredIssue, NamedFile } from './gatherIssues.ts'
import type { Known, LeftOut, ProposedIssue, ProposedPage, Question } from './proposal.ts'

type Pages = Pick<ProposedIssue, 'packages' | 'beside' | 'pages'> & {
  readonly questions: readonly Question[]
  readonly leftOut: readonly LeftOut[]
}
type Open = { readonly questions: Question[]; readonly leftOut: LeftOut[] }

/** Pairs the files of an issue by page and orders the pages. */
export function proposePages(issue: GatheredIssue, known: Known): Pages {
  const packages = issue.files.filter(({ kind }) => kind === 'package')
  const isBeside = ({ kind }: NamedFile): boolean => kind === 'text' && packages.length > 0
  const isWhole = ({ kind, pages = 1 }: NamedFile): boolean => kind === 'pdf' && pages > 1
  const groups = new Map<string, NamedFile[]>()
  for (const file of issue.files)
    if (file.kind !== 'package' && !isBeside(file) && !isWhole(file))
      groups.set(file.name.key, [...(groups.get(file.name.key) ?? []), file])
  const open: Open = { questions: [], leftOut: [] }
  const hasLabels = issue.files.some(({ kind, name }) => kind === 'text' && name.label !== null)
  const isDoubtful = (files: readonly NamedFile[]): boolean =>
    hasLabels && files.every(({ name }) => name.label === null)
  const paired = [...groups.values()].flatMap((files) =>
    isDoubtful(files) && !isPage(files, known, open) ? [] : pageOf(files, known, open),
  )
  const whole = wholePdfs(issue.files.filter(isWhole), paired.length + packages.length > 0, open)
  askOrder(paired, known, open)
  return {
    packages: packages.map(({ path }) => path),
    beside: issue.files.filter(isBeside).map(({ path }) => path),
    pages: [...(known.inOrder ? paired : [...paired].sort(byLabel)), ...whole],
    ...open,
  }
}

/** The page that a key's files make; none while a question about them is open, or where there is nothing to read. */
function pageOf(files: readonly NamedFile[], known: Known, open: Open): ProposedPage[] {
  const choose = (code: 'text' | 'image' | 'pdf'): NamedFile | null | 'open' => {
    const all = files.filter(({ kind }) => kind === code)
    if (all.length < 2) return all[0] ?? null
    const paths = all.map(({ path }) => path)
    const id = `${code} ${paths[0] ?? ''}`
    const chosen = all.find(({ path }) => path === known.answers?.[id])
    for (const path of chosen ? paths : []) if (path !== chosen?.path) open.leftOut.push({ path, reason: 'notChosen' })
    if (chosen) return chosen
    const values = { label: files[0]?.name.label ?? '' }
    open.questions.push({ id, code, required: true, choices: paths, files: paths, values })
    return 'open'
  }
  const [text, image, pdf] = [choose('text'), choose('image'), choose('pdf')]
  const path = (file: NamedFile | null | 'open'): string | null => (file === null || file === 'open' ? null : file.path)
  if (text === null && pdf === null) {
    const alone = path(image)
    if (alone !== null) open.leftOut.push({ path: alone, reason: 'imageAlone' })
    return []
  }
  const pdfPath = path(pdf)
  const label = files.find(({ kind }) => kind === 'text')?.name.label ?? files[0]?.name.label ?? null
  return [{ label, text: path(text), image: path(image), pdf: pdfPath === null ? null : { path: pdfPath, page: 1 } }]
}

/** Among numbered pages a text without a number may be a note that came with them: it is asked. */
function isPage(files: readonly NamedFile[], known: Known, open: Open): boolean {
  const text = files.find(({ kind }) => kind === 'text' || kind === 'pdf')?.path
  if (known.inOrder || text === undefined) return true
  const id = `isPage ${text}`
  const answer = known.answers?.[id]
  if (answer === 'page') return true
  const paths = files.map(({ path }) => path)
  if (answer === 'leaveOut') open.leftOut.push(...paths.map((path): LeftOut => ({ path, reason: 'notChosen' })))
  else {
    const choices = ['page', 'leaveOut']
    open.questions.push({
      id,
      code: 'isPage',
      required: true,
      choices,
      files: paths,
      values: { file: text },
    })
  }
  return false
}

/** A PDF of many pages is an issue where there is nothing else; beside other pages it is left out. */
function wholePdfs(files: readonly NamedFile[], hasOthers: boolean, { leftOut }: Open): ProposedPage[] {
  if (hasOthers) leftOut.push(...files.map(({ path }): LeftOut => ({ path, reason: 'pdfOfIssue' })))
  return (hasOthers ? [] : files).flatMap(({ path, pages = 1 }) =>
    Array.from({ length: pages }, (_, at) => ({ label: null, text: null, image: null, pdf: { path, page: at + 1 } })),
  )
}

function askOrder(pages: readonly ProposedPage[], known: Known, { questions }: Open): void {
  const unnamed = pages.filter(({ label }) => label === null).map(nameOf)
  const id = `order ${unnamed[0] ?? ''}`
  if (unnamed.length < 2 || known.inOrder || known.answers?.[id] !== undefined) return
  const values = { files: unnamed.join(', ') }
  questions.push({ id, code: 'order', required: false, choices: ['byName'], files: [], values })
}

const nameOf = ({ text, pdf }: ProposedPage): string => text ?? pdf?.path ?? ''

/** Pages that names number come first, letters before what has none only by their alphabet. */
function byLabel(a: ProposedPage, b: ProposedPage): number {
  if ((a.label === null) !== (b.label === null)) return a.label === null ? 1 : -1
  return byName(a.label ?? nameOf(a), b.label ?? nameOf(b))
}
