import { pageStem } from '#domain/facsimiles/imageKind.ts'
import { pageLabel } from '#domain/pages/pageLabels.ts'
import { isCalendarDate } from '#domain/reader/addresses.ts'

/** What the name of a file and of its folders say. */
export type NameRead = {
  /** YYYY-MM-DD, each once, in the order read; two or more contradict each other. */
  readonly dates: readonly string[]
  /** `第8421期`, `No. 8421`; null where none is marked as such. */
  readonly number: string | null
  /** A number that may be the issue's: four to six digits that are no date. */
  readonly numberPerhaps: string | null
  /** Empty where none is named. */
  readonly edition: string
  /** 01, A01, B3; null where there is none. */
  readonly label: string | null
  /** The same for all files of one page of an issue. */
  readonly key: string
}

const dated = /(?<!\d)(\d{4})(?:[-_./年](\d{1,2})[-_./月](\d{1,2})(?!\d)日?|(\d{2})(\d{2})(?=\d{2}(?!\d)|(?!\d)))/gu
const editions = /号外|增刊|特刊|[早午晚晨]版|(?<![a-z])(?:morning|evening|extra|supplement)(?![a-z])/u
const numbered = /(?:总?第\s*(\d{1,6})\s*期)|(?<![a-z])no[._ -]*(\d{2,6})(?!\d)/u

/** Reads the path of a file. Pure; folders count for dates, numbers and editions, the file's own name for its page too. */
export function readFileName(path: string): NameRead {
  const stem = pageStem(path.normalize('NFKC'))
  const folder = path.normalize('NFKC').toLowerCase().split('/').slice(0, -1).join('/')
  const whole = `${folder}/${stem}`
  const found = readDates(whole)
  const edition = editions.exec(whole)?.[0] ?? ''
  const [, marked, latin] = numbered.exec(whole) ?? []
  const ownStart = found.reduce((from, { end }) => Math.max(from, end), folder.length + 1)
  const own = blank(blank(whole.slice(ownStart), editions), numbered)
  const before = found.some(({ end }) => end > folder.length + 1) ? '' : stem
  const label = readLabel(own)
  return {
    dates: [...new Set(found.map(({ date }) => date))],
    number: marked ?? latin ?? null,
    numberPerhaps: /(?<!\d)\d{4,6}(?!\d)/u.exec(blank(before, numbered))?.[0] ?? null,
    edition,
    label,
    key: label === null ? `name ${own.trim()}` : labelKey(label),
  }
}

function readDates(text: string): readonly { readonly date: string; readonly end: number }[] {
  return [...text.matchAll(dated)].flatMap((match) => {
    const [all, year = '', month, day, compactMonth, compactDay] = match
    const date = [year, month ?? compactMonth ?? '', day ?? compactDay ?? '']
      .map((part) => part.padStart(2, '0'))
      .join('-')
    const isLikely = year >= '1600' && year < '2200' && isCalendarDate(date)
    return isLikely ? [{ date, end: match.index + all.length }] : []
  })
}

const blank = (text: string, what: RegExp): string => text.replace(what, ' ')

const labels: readonly RegExp[] = [
  /第?\s*((?:[a-z]{1,2}[-_ ]?)?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版/u,
  /(?<![a-z])(?:page|pg|p|seq|img|image|scan)[-_ .]*(\d{1,4})(?!\d)/u,
  /(?<![a-z\d])([a-z]{1,2}[-_ ]?\d{1,3})(?![a-z\d])/u,
  /(?<!\d)(\d{1,3})(?!\d)(?!.*(?<!\d)\d{1,3}(?!\d))/u,
]

function readLabel(text: string): string | null {
  for (const form of labels) {
    const found = form.exec(text)?.[1]
    if (found) return pageLabel(found.replace(/[-_ ]/gu, '')).toUpperCase()
  }
  return null
}

const labelKey = (label: string): string => label.replace(/\d+/gu, (digits) => digits.replace(/^0+(?=\d)/u, ''))
