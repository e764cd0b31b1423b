import type { GivenFile, ImportProposal, Known, LeftOut, Question } from './proposal.ts'
import type { NameRead } from './readFileName.ts'

export type NamedFile = GivenFile & { readonly name: NameRead }

/** The files of one issue. */
export type GatheredIssue = {
  readonly date: string | null
  readonly number: string | null
  readonly edition: string
  readonly files: readonly NamedFile[]
}

type Gathered = Pick<ImportProposal, 'remarks'> & {
  readonly issues: readonly GatheredIssue[]
  readonly questions: readonly Question[]
  readonly leftOut: readonly LeftOut[]
}

/** Parts named files by date and edition. A date that a person gave wins, and it is told where names say another. */
export function gatherIssues(files: readonly NamedFile[], known: Known): Gathered {
  const dates = [...new Set(files.flatMap(({ name }) => name.dates))].sort()
  const given = known.date ?? known.answers?.date
  const isNamed = given !== undefined && dates.includes(given)
  const leftOut: LeftOut[] = []
  const questions: Question[] = []
  const groups = new Map<string, NamedFile[]>()
  for (const file of files) {
    const date = dateOf(file, { given, isNamed, dates, known })
    if (date === 'other') leftOut.push({ path: file.path, reason: 'otherDate' })
    else if (typeof date === 'object') questions.push(date)
    else {
      const key = `${date}~${known.edition ?? file.name.edition}`
      groups.set(key, [...(groups.get(key) ?? []), file])
    }
  }
  const issues = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => issueOf(key, own, known, questions))
  const isRemarkable = given !== undefined && !isNamed && dates.length > 0
  const values = { given: given ?? '', named: dates.join(', ') }
  return { issues, questions, leftOut, remarks: isRemarkable ? [{ code: 'dateNotNamed', values }] : [] }
}

type Dates = {
  readonly given: string | undefined
  readonly isNamed: boolean
  readonly dates: readonly string[]
  readonly known: Known
}

/** A date, empty for none, `other` for a file of another date than the one asked for, or the question. */
function dateOf({ path, name }: NamedFile, { given, isNamed, dates, known }: Dates): string | Question {
  if (given !== undefined) {
    const isOther = isNamed && name.dates.length > 0 && !name.dates.includes(given)
    return isOther ? 'other' : given
  }
  const id = `date ${path}`
  const answer = known.answers?.[id]
  const [own, ...more] = name.dates
  const choices = own === undefined ? dates : name.dates
  if (answer !== undefined && choices.includes(answer)) return answer
  if (own !== undefined && more.length === 0) return own
  if (own === undefined && dates.length <= 1) return dates[0] ?? ''
  return { id, code: 'dateOf', required: true, choices, files: [path], values: { file: path } }
}

function issueOf(key: string, files: readonly NamedFile[], known: Known, questions: Question[]): GatheredIssue {
  const [date = '', edition = ''] = key.split('~')
  if (date === '') questions.push(dateQuestion(files))
  const id = `number ${files[0]?.path ?? ''}`
  const distinct = (of: (name: NameRead) => string | null): readonly string[] =>
    [...new Set(files.flatMap(({ name }) => of(name) ?? []))].sort()
  const marked = distinct(({ number }) => number)
  const answer = known.number ?? known.answers?.[id]
  const sure = marked.length === 1 ? marked[0] : undefined
  const choices = marked.length > 0 ? marked : distinct(({ numberPerhaps }) => numberPerhaps)
  if (answer === undefined && sure === undefined && choices.length > 0)
    questions.push({ id, code: 'number', required: false, choices, files: [], values: { date } })
  return { date: date === '' ? null : date, number: answer ?? sure ?? null, edition, files }
}

/** What pages have printed is seldom wrong, and is for a person to say: a supplement may carry another day. */
function dateQuestion(files: readonly NamedFile[]): Question {
  const [printed, ...others] = [...new Set(files.flatMap(({ printed: own = [] }) => own))]
  const values: Question['values'] = printed !== undefined && others.length === 0 ? { printed } : {}
  return { id: 'date', code: 'date', required: true, choices: [], files: [], values }
}
