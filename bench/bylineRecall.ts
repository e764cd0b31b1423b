import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { assemble } from '#domain/assembly/assemble.ts'
import { readPage } from './assemblyPages.ts'

type Told = {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly bylines: readonly { readonly name: string; readonly role: string }[]
}

/** How many of the names that a corpus tags as who signs were found; what was missed, and found without a tag. */
export type Recall = {
  readonly found: number
  readonly tagged: number
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

const bare = (name: string): string => name.replace(/\s/gu, '')

function signersOf({ id, title, paragraphs }: Told): Set<string> {
  const { articles } = assemble([readPage(`${[title, ...paragraphs].join('\n')}\n`, id)])
  const bylines = articles.flatMap((article) => [
    ...article.bylines,
    ...article.captions.flatMap((caption) => caption.bylines),
  ])
  return new Set(bylines.map(({ name }) => bare(name)))
}

/** Reads each article of the corpus by itself, and holds who signs it against the names tagged there; houses are left out. */
export function bylineRecall(corpus: string): Recall {
  const [missed, extra]: [string[], string[]] = [[], []]
  let tagged = 0
  for (const file of ['rmrb1998_articles_dev.jsonl', 'rmrb1998_special_bylines_dev.jsonl']) {
    const place = path.join(corpus, 'zh', file)
    const rows = existsSync(place) ? readFileSync(place, 'utf8').split('\n') : []
    for (const row of rows.filter((text) => text !== '')) {
      const told = JSON.parse(row) as Told
      const names = new Set(told.bylines.filter(({ role }) => role !== 'org-line').map(({ name }) => bare(name)))
      const signers = signersOf(told)
      tagged += names.size
      for (const name of names) if (!signers.has(name)) missed.push(`${told.id} ${name}`)
      for (const name of signers) if (!names.has(name)) extra.push(`${told.id} ${name}`)
    }
  }
  return { found: tagged - missed.length, tagged, missed, extra }
}
