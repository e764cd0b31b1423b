import type { FormatName, ParsedEnd } from '#domain/formats/format.ts'
import type { Problem, SourcePage, StatedArticle } from '#domain/source/sourcePage.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { LineSpool } from './lineSpool.ts'
import { knowText, openText, type KnownText } from './openText.ts'
import { packageFiles, type OpenFile } from './packageFiles.ts'
import { sourceOf, type PageFile } from './pageFile.ts'
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

type Known = KnownText | { readonly file: PageFile; readonly isPdf: true }
const isText = (known: Known): known is KnownText => !('isPdf' in known)

/** Reads what is given into the pages gathered so far. */
type Gathered = {
  readonly pages: ReadPage[]
  readonly ends: ParsedEnd[]
  readonly find: ReturnType<typeof packageFiles>
  readonly keep: LineSpool['keep']
}

/**
 * The one place where files become pages: sniffed by their beginnings, then one after the other opened, decoded and parsed,
 * so that no more than one text stands in memory. Packages come first and take their files out of those given; what is
 * left is read in the order given. With a spool, what only a page's rows need waits there. Refuses a file that is no text,
 * is markup of a kind that Galley does not read, or holds no page; whatever else is wrong is a problem.
 */
export async function readSources(files: readonly PageFile[], spool?: LineSpool): Promise<ReadSources | Refusal> {
  const known: Known[] = []
  for (const file of files) {
    const one = await knowFile(file)
    if (isRefusal(one)) return one
    known.push(one)
  }
  const taken = new Set<PageFile>()
  const keep = spool?.keep ?? ((page: SourcePage) => Promise.resolve(page))
  const gathered: Gathered = { pages: [], ends: [], find: packageFiles(known.filter(isText), taken), keep }
  const isPackage = (one: Known): boolean => isText(one) && one.isPackage
  for (const one of [...known.filter(isPackage), ...known.filter((each) => !isPackage(each))]) {
    if (taken.has(one.file)) continue
    const before = gathered.pages.length
    const bad = isText(one) ? await addText(one, gathered) : await addPdf(one.file, gathered)
    if (bad) return bad
    if (gathered.pages.length === before) return refuse('fileHasNoPage', { file: one.file.name })
  }
  return joined(gathered)
}

async function knowFile(file: PageFile): Promise<Known | Refusal> {
  return isPdf(await sourceOf(file).head(1024)) ? { file, isPdf: true } : knowText(file)
}

async function addPdf(file: PageFile, { pages, ends, keep }: Gathered): Promise<Refusal | null> {
  const read = await readPdf(file, pages.length + 1)
  if (isRefusal(read)) return read
  for (const { page, problems, number: pdfPage } of read.pages)
    pages.push({ file, page: await keep(page), format: 'pdfText', encoding: 'binary', pdfPage, problems })
  ends.push(read.end)
  return null
}

async function addText({ file, format }: KnownText, { pages, ends, find, keep }: Gathered): Promise<Refusal | null> {
  const text = await openText(file)
  if (isRefusal(text)) return text
  const own: OpenFile = { file, text }
  const opened = new Map<string, OpenFile>()
  const open = (href: string) => find(file, href, (one) => opened.set(one.file.name, one))
  const reading = format.parse(file.name, text.chunks, { firstPage: pages.length + 1, open })
  const first = pages.length
  for (;;) {
    const step = await reading.next()
    if (step.done) {
      const rest = [own, ...opened.values()].flatMap((from) => withOwnProblems(pages, first, from))
      ends.push({ ...step.value, problems: [...rest, ...step.value.problems] })
      return text.turnedOut()
    }
    const { page, problems } = step.value
    const from = opened.get(page.source) ?? own
    pages.push({ file: from.file, page: await keep(page), format: format.name, encoding: from.text.encoding, problems })
  }
}

/** What was wrong with a file as a whole is told with the first page that it holds; given back where it holds none. */
function withOwnProblems(pages: ReadPage[], first: number, { file, text }: OpenFile): readonly Problem[] {
  const at = pages.findIndex((page, index) => index >= first && page.file === file)
  const page = pages[at]
  if (!page) return text.problems()
  pages[at] = { ...page, problems: [...text.problems(), ...page.problems] }
  return []
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
