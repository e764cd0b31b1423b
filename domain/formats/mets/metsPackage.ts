import type { Problem } from '#domain/source/sourcePage.ts'
import type { TextChunks } from '../format.ts'
import { attributeOf, descendantsOf, numberOf, type MarkupElement } from '../markup/element.ts'
import { readMarkup } from '../markup/readMarkup.ts'
import { xmlParser } from '../markup/xmlParser.ts'
import { areasById, articlePlans, linksOf, recordsOf, type ArticlePlan } from './metsArticles.ts'
import { areasOf, textFiles } from './metsFiles.ts'
import { recordOf, type MetsRecord } from './metsRecords.ts'

/** A file of the package that holds pages, and what its page is called. */
export type PackagePage = { readonly file: string; readonly href: string; readonly label: string | null }

/** What the package's own file says: which files are its pages, in order, and which articles stand in them. */
export type MetsPackage = {
  readonly pages: readonly PackagePage[]
  readonly plans: readonly ArticlePlan[]
  readonly publication: string | null
  readonly date: string | null
  readonly number: string | null
  readonly problems: readonly Problem[]
}

const names = ['dmdSec', 'fileSec', 'structMap', 'structLink']
const isLogical = (map: MarkupElement): boolean => /logical/iu.test(attributeOf(map, 'TYPE') ?? '')

/** Pages in the order of the physical structure, else as the files are listed; files that no page names come last. */
function pagesOf(files: ReadonlyMap<string, string>, physical: readonly MarkupElement[]): PackagePage[] {
  const labels = new Map<string, string | null>()
  const divisions = physical.flatMap((map) => descendantsOf(map, 'div'))
  const pages = divisions.filter((one) => /^page$/iu.test(attributeOf(one, 'TYPE') ?? ''))
  const place = (one: MarkupElement): number => numberOf(one, 'ORDER') ?? Infinity
  const sorted = [...pages].sort((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)))
  for (const page of sorted) {
    const label = attributeOf(page, 'ORDERLABEL') ?? attributeOf(page, 'LABEL')
    const pointed = [page, ...descendantsOf(page, 'div')].flatMap(areasOf)
    for (const { file } of pointed) if (files.has(file) && !labels.has(file)) labels.set(file, label)
  }
  for (const file of files.keys()) if (!labels.has(file)) labels.set(file, null)
  return [...labels].map(([file, label]) => ({ file, label, href: files.get(file) ?? '' }))
}

function issueOf(
  logical: readonly MarkupElement[],
  records: ReadonlyMap<string, MetsRecord>,
): Pick<MetsPackage, 'publication' | 'date' | 'number'> {
  const divisions = logical.flatMap((map) => descendantsOf(map, 'div'))
  const issues = divisions.filter((one) => /^(issue|newspaper|volume)$/iu.test(attributeOf(one, 'TYPE') ?? ''))
  const own = issues.flatMap((one) => recordsOf(one, records))
  const all = [...own, ...records.values()]
  const dated = all.find(({ date }) => date !== null)
  return {
    publication: own.find(({ title }) => title)?.title ?? null,
    date: dated?.date ?? null,
    number: own.find(({ number }) => number)?.number ?? null,
  }
}

/** Reads a METS file whole: it says where things are and holds no page itself. */
export async function metsPackage(source: string, chunks: TextChunks): Promise<MetsPackage> {
  const elements = readMarkup(chunks, { source, wanted: (name) => names.includes(name), parser: xmlParser })
  const found: MarkupElement[] = []
  let step = await elements.next()
  for (; !step.done; step = await elements.next()) found.push(step.value)
  const named = (name: string): MarkupElement[] => found.filter((element) => element.name === name)
  const records = new Map(named('dmdSec').map((one) => [attributeOf(one, 'ID') ?? '', recordOf(one)]))
  const files = new Map(named('fileSec').flatMap((one) => [...textFiles(one)]))
  const maps = named('structMap')
  const logical = maps.filter(isLogical)
  const links = new Map(named('structLink').flatMap((one) => [...linksOf(one)]))
  const known = { records, links, linked: areasById(maps.filter((map) => !isLogical(map))) }
  return {
    pages: pagesOf(
      files,
      maps.filter((map) => !isLogical(map)),
    ),
    plans: logical.flatMap((map) => articlePlans(map, known)),
    ...issueOf(logical, records),
    problems: step.value,
  }
}
