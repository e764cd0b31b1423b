import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { assemble } from '#domain/assembly/assemble.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { readSources } from '#server/imports/readSources.ts'
import { demoIssues } from './sheets/demoIssues.ts'

type Printed = { readonly id: string; readonly headline: string | null; readonly columnTag: string | null }
type Truth = { readonly articles: readonly Printed[]; readonly photos: readonly Printed[] }

const folder = path.join(import.meta.dirname, 'print')

/** What the truths of an issue's pages print, an article that jumps once: `headline under column tag`, sorted. */
function printedOf(names: readonly string[]): string[] {
  const read = (name: string) => JSON.parse(readFileSync(path.join(folder, `${name}.truth.json`), 'utf8')) as Truth
  const all = names.map(read).flatMap(({ articles, photos }) => [...articles, ...photos])
  const firsts = all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at)
  return firsts.map(named).sort()
}

/** White space does not count: two lines of a headline may be one phrase or two. */
const named = ({ headline, columnTag }: Omit<Printed, 'id'>): string =>
  `${headline ?? ''} < ${columnTag ?? ''}`.replace(/\s/gu, '')

it.each(demoIssues.filter(({ mets }) => mets !== null))(
  'the articles that $mets states, and nothing else, run under the columns they are printed under',
  async ({ mets, sheets }) => {
    const names = sheets.map(({ name }) => name)
    const wanted = [mets, ...names.map((name) => `${name}.alto.xml`)]
    const files = readdirSync(folder)
      .filter((name) => wanted.includes(name))
      .map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }))
    const read = await readSources(files)
    if (isRefusal(read)) throw new Error(read.refused)
    const pages = read.pages.map(({ page }) => page)
    const { articles } = assemble(pages, { stated: read.stated })
    expect(articles.map(named).sort()).toEqual(printedOf(names))
  },
)
