import type { FormatName, OpenedFile, ParsedEnd, TextFormat } from '#domain/formats/format.ts'
import { sniffFormat } from '#domain/formats/formats.ts'
import type { Problem, SourcePage, StatedArticle } from '#domain/source/sourcePage.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { decodeFile, type DecodedFile, type PageFile } from './decodeFile.ts'
import { isPdf, readPdf } from './pdf/readPdf.ts'

/** A page as it was read, and the file that holds it: for a page of a package, its own file. */
export type ReadPage = {
  readonly file: PageFile
  readonly page: SourcePage
  readonly format: FormatName
  /** Of its text; a PDF states none of its own: `binary`. */
  readonly encoding: string
  /** Which page of its PDF it is, from 1; absent where it is of none. */
  readonly pdfPage?: number
  readonly problems: readonly Problem[]
}

export type ReadSources = {
  readonly pages: readonly ReadPage[]
  readonly stated: readonly StatedArticle[]
  /** What the sources state of the issue; null where they do not. */
  readonly publication: string | null
  readonly date: string | null
  readonly number: string | null
  /** Of no single page. */
  readonly problems: readonly Problem[]
}

/** Reads a file that a package names and that was not given; null where there is none. */
export type ReadBeside = (href: string) => Promise<PageFile | null>

type Sniffed = DecodedFile & { readonly format: TextFormat }
type Known = Sniffed | { readonly file: PageFile; readonly format: 'pdfText' }
const isText = (known: Known): known is Sniffed => known.format !== 'pdfText'
type Gathered = { readonly pages: ReadPage[]; readonly ends: ParsedEnd[] }

/**
 * The one place where files become pages: decoded, sniffed, parsed. Packages come first and take their files out of those
 * given; what is left is read in the order given. Refuses a file that is no text, is markup of a kind that Galley does not
 * read, or holds no page; whatever else is wrong is a problem.
 */
export async function readSources(files: readonly PageFile[], beside?: ReadBeside): Promise<ReadSources | Refusal> {
  const known: Known[] = []
  for (const file of files) {
    const sniffed = sniffFile(file)
    if (isRefusal(sniffed)) return sniffed
    known.push(sniffed)
  }
  const gathered: Gathered = { pages: [], ends: [] }
  const taken = new Set<PageFile>()
  const isPackage = (one: Known): boolean => isText(one) && (one.format.isPackage?.(one.text) ?? false)
  const find = opener(known.filter(isText), taken, beside)
  for (const one of [...known.filter(isPackage), ...known.filter((each) => !isPackage(each))]) {
    if (taken.has(one.file)) continue
    const before = gathered.pages.length
    const bad = isText(one) ? await readOne(one, gathered, find) : await addPdf(one.file, gathered)
    if (bad) return bad
    if (gathered.pages.length === before) return refuse('fileHasNoPage', { file: one.file.name })
  }
  return joined(gathered)
}

function sniffFile(file: PageFile): Known | Refusal {
  if (isPdf(file.bytes)) return { file, format: 'pdfText' }
  const decoded = decodeFile(file)
  if (isRefusal(decoded)) return decoded
  const sniffed = sniffFormat(decoded.text)
  if ('format' in sniffed) return { ...decoded, format: sniffed.format }
  return refuse('fileUnknownMarkup', { file: file.name, root: sniffed.unknownMarkup })
}

async function addPdf(file: PageFile, { pages, ends }: Gathered): Promise<Refusal | null> {
  const read = await readPdf(file, pages.length + 1)
  if (isRefusal(read)) return read
  for (const { page, problems, number: pdfPage } of read.pages)
    pages.push({ file, page, format: 'pdfText', encoding: 'binary', pdfPage, problems })
  ends.push(read.end)
  return null
}

type Opened = (href: string) => Promise<DecodedFile | null>

/** Finds a package's file among those given, by the end of its address, else beside the package. */
function opener(known: readonly Sniffed[], taken: Set<PageFile>, beside?: ReadBeside): Opened {
  return async (href) => {
    const name = baseName(href)
    const given = known.find(({ file }) => baseName(file.name) === name)
    if (given) {
      taken.add(given.file)
      return given
    }
    const file = (await beside?.(href)) ?? null
    const decoded = file && decodeFile(file)
    return decoded && !isRefusal(decoded) ? decoded : null
  }
}

const baseName = (address: string): string =>
  address
    .replace(/[?#].*$/u, '')
    .split(/[/\\]/u)
    .at(-1) ?? ''

async function readOne(one: Sniffed, { pages, ends }: Gathered, find: Opened): Promise<null> {
  const opened = new Map<string, DecodedFile>()
  const open = async (href: string): Promise<OpenedFile | null> => {
    const decoded = await find(href)
    if (!decoded) return null
    opened.set(decoded.file.name, decoded)
    return { name: decoded.file.name, chunks: [decoded.text] }
  }
  const told = new Set<DecodedFile>()
  const reading = one.format.parse(one.file.name, [one.text], { firstPage: pages.length + 1, open })
  for (;;) {
    const step = await reading.next()
    if (step.done) {
      ends.push(told.has(one) ? step.value : { ...step.value, problems: [...one.problems, ...step.value.problems] })
      return null
    }
    const { page, problems } = step.value
    const from = opened.get(page.source) ?? one
    const first = told.has(from) ? [] : from.problems
    told.add(from)
    const { file, encoding } = from
    pages.push({ file, page, format: one.format.name, encoding, problems: [...first, ...problems] })
  }
}

function joined({ pages, ends }: Gathered): ReadSources {
  const first = (key: 'publication' | 'date' | 'number'): string | null =>
    ends.map((end) => end[key]).find((value) => value) ?? null
  return {
    pages,
    stated: ends.flatMap(({ stated }) => stated),
    ...{ publication: first('publication'), date: first('date'), number: first('number') },
    problems: ends.flatMap(({ problems }) => problems),
  }
}
