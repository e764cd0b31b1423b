import type { FormatName, ParsedEnd } from '#domain/formats/format.ts'
import type { Problem, SourcePage } from '#domain/source/sourcePage.ts'
import { splitStated, type StatedOnPage } from '#domain/source/statedOnPage.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { knowText, openText, type KnownText } from './openText.ts'
import { packageFiles, type OpenFile } from './packageFiles.ts'
import { sourceOf, type PageFile } from './pageFile.ts'
import { isPdf, readPdf } from './pdf/readPdf.ts'

/** What is known of a page beside its own words: the file that holds it (for a page of a package, its own file), how it was read. */
export type ReadFrom = {
  readonly file: PageFile
  readonly format: FormatName
  /** Of its text; a PDF states none of its own: `binary`. */
  readonly encoding: string
  /** Which page of its PDF it is, from 1; absent where it is of none. */
  readonly pdfPage?: number
  readonly problems: readonly Problem[]
}

/** Where pages go as they are read, in order. */
export type PageSink = {
  readonly page: (page: SourcePage, stated: readonly StatedOnPage[]) => void | Promise<void>
  /** What is stated of a page that went before. */
  readonly stated: (index: number, stated: readonly StatedOnPage[]) => void | Promise<void>
}

/** What is known when all was read. */
export type ReadEnd = {
  readonly pages: readonly ReadFrom[]
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
  readonly pages: ReadFrom[]
  readonly ends: ParsedEnd[]
  readonly find: ReturnType<typeof packageFiles>
  readonly sink: PageSink
  /** Articles stated by the files so far. */
  articles: number
}

/**
 * The one place where files become pages: sniffed by their beginnings, then one after the other opened, decoded and parsed,
 * so that no more than one page stands in memory. Packages come first and take their files out of those given; what is
 * left is read in the order given. Refuses a file that is no text, is markup of a kind that Galley does not read, or holds no
 * page; whatever else is wrong is a problem.
 */
export async function readFiles(files: readonly PageFile[], sink: PageSink): Promise<ReadEnd | Refusal> {
  const known: Known[] = []
  for (const file of files) {
    const one = await knowFile(file)
    if (isRefusal(one)) return one
    known.push(one)
  }
  const taken = new Set<PageFile>()
  const find = packageFiles(known.filter(isText), taken)
  const gathered: Gathered = { pages: [], ends: [], find, sink, articles: 0 }
  const isPackage = (one: Known): boolean => isText(one) && one.isPackage
  for (const one of [...known.filter(isPackage), ...known.filter((each) => !isPackage(each))]) {
    if (taken.has(one.file)) continue
    const before = gathered.pages.length
    const bad = isText(one) ? await addText(one, gathered) : await addPdf(one.file, gathered)
    if (bad) return bad
    if (gathered.pages.length === before) return refuse('fileHasNoPage', { file: one.file.name })
  }
  const { pages, ends } = gathered
  const first = (key: 'publication' | 'date' | 'number'): string | null =>
    ends.map((end) => end[key]).find((value) => value) ?? null
  const told = { publication: first('publication'), date: first('date'), number: first('number') }
  return { pages, ...told, problems: ends.flatMap(({ problems }) => problems) }
}

async function knowFile(file: PageFile): Promise<Known | Refusal> {
  return isPdf(await sourceOf(file).head(1024)) ? { file, isPdf: true } : knowText(file)
}

async function addPdf(file: PageFile, { pages, ends, sink }: Gathered): Promise<Refusal | null> {
  const read = await readPdf(file, pages.length + 1)
  if (isRefusal(read)) return read
  for (const { page, problems, number: pdfPage } of read.pages) {
    pages.push({ file, format: 'pdfText', encoding: 'binary', pdfPage, problems })
    await sink.page(page, [])
  }
  ends.push(read.end)
  return null
}

async function addText({ file, format }: KnownText, gathered: Gathered): Promise<Refusal | null> {
  const { pages, ends, find, sink, articles } = gathered
  const text = await openText(file)
  if (isRefusal(text)) return text
  const own: OpenFile = { file, encoding: text.encoding, problems: text.problems }
  const opened = new Map<string, OpenFile>()
  const open = (href: string) => find(file, href, (one) => opened.set(one.file.name, one))
  const reading = format.parse(file.name, text.chunks, { firstPage: pages.length + 1, open })
  const first = pages.length
  for (;;) {
    const step = await reading.next()
    if (step.done) {
      const rest = [own, ...opened.values()].flatMap((from) => withOwnProblems(pages, first, from))
      ends.push({ ...step.value, problems: [...rest, ...step.value.problems] })
      for (const [ordinal, stated] of splitStated(step.value.stated, gathered.articles))
        await sink.stated(ordinal - 1, stated)
      gathered.articles += step.value.stated.length
      return text.turnedOut()
    }
    const { page, problems, stated = [] } = step.value
    const from = opened.get(page.source) ?? own
    pages.push({ file: from.file, format: format.name, encoding: from.encoding, problems })
    const numbered = stated.map((one) => ({ ...one, article: articles + one.article }))
    for (const { article } of numbered) gathered.articles = Math.max(gathered.articles, article + 1)
    await sink.page(page, numbered)
  }
}

/** What was wrong with a file as a whole is told with the first page that it holds; given back where it holds none. */
function withOwnProblems(pages: ReadFrom[], first: number, { file, problems }: OpenFile): readonly Problem[] {
  const at = pages.findIndex((page, index) => index >= first && page.file === file)
  const page = pages[at]
  if (!page) return problems()
  pages[at] = { ...page, problems: [...problems(), ...page.problems] }
  return []
}
