import path from 'node:path'
import { assemble } from '#domain/assembly/assemble.ts'
import { pageFilesOf, printedPages } from './printedPages.ts'

type Signed = {
  readonly bylines: readonly { readonly name: string }[]
  readonly captions?: readonly (string | { readonly bylines?: readonly { readonly name: string }[] })[]
}

const bare = (name: string): string => name.replace(/\s/gu, '')

/** Who signs a page, each once. */
const namesOf = (articles: readonly Signed[]): string[] => [
  ...new Set(
    articles.flatMap(({ bylines, captions = [] }) => [
      ...bylines.map(({ name }) => bare(name)),
      ...captions.flatMap((caption) =>
        (typeof caption === 'string' ? [] : (caption.bylines ?? [])).map(({ name }) => bare(name)),
      ),
    ]),
  ),
]

/** How many of the names that sign the demo newspaper were found, and how many of those found sign it. */
export type DemoSigners = {
  readonly hits: number
  readonly wanted: number
  readonly given: number
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

const without = (list: readonly string[], other: readonly string[]): string[] =>
  list.filter((name) => !other.includes(name))

/** Reads the demo's printed pages from their boxes or their raw text, and holds who signs them against their truth. */
export async function demoSigners(from: 'alto' | 'text'): Promise<DemoSigners> {
  const pages = await printedPages(pageFilesOf(path.join(import.meta.dirname, '../seeds/print')), from)
  const told = pages.map(({ name, page, truth }) => {
    const wanted = namesOf([...truth.articles, ...(truth.photos ?? [])])
    const given = namesOf(assemble([page]).articles)
    const say = (list: readonly string[]): string[] => list.map((one) => `${name} ${one}`)
    return { wanted, given, missed: say(without(wanted, given)), extra: say(without(given, wanted)) }
  })
  const wanted = told.reduce((sum, one) => sum + one.wanted.length, 0)
  const given = told.reduce((sum, one) => sum + one.given.length, 0)
  const missed = told.flatMap((one) => one.missed)
  const extra = told.flatMap((one) => one.extra)
  return { hits: wanted - missed.length, wanted, given, missed, extra }
}
