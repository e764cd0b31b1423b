import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { assemble } from '#domain/assembly/assemble.ts'
import { readPage } from './assemblyPages.ts'

/** How many article starts of a folder of pages were found: right, proposed, wanted. */
export type Starts = { readonly right: number; readonly proposed: number; readonly wanted: number; readonly f1: number }

const lineNumber = (segment: string): number => Number(/l(\d+)/u.exec(segment)?.[1] ?? 0)

function startsOf(raw: string, name: string): Set<number> {
  const { articles } = assemble([readPage(raw, name)])
  return new Set(
    articles.map((article) => {
      const parts = [...article.paragraphs, ...article.captions].flatMap((part) => part.segments)
      return Math.min(...[...article.headSegments, ...parts].map(lineNumber))
    }),
  )
}

/** Article starts over pages with one paragraph a line, against the first lines that their `.gt.json` states. */
export function articleStarts(folder: string): Starts {
  let right = 0
  let proposed = 0
  let wanted = 0
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : []
  for (const file of files) {
    const truth = JSON.parse(readFileSync(path.join(folder, file.replace(/txt$/u, 'gt.json')), 'utf8')) as {
      articles: { first_line: number }[]
    }
    const found = startsOf(readFileSync(path.join(folder, file), 'utf8'), file)
    right += truth.articles.filter((article) => found.has(article.first_line)).length
    proposed += found.size
    wanted += truth.articles.length
  }
  return { right, proposed, wanted, f1: proposed + wanted === 0 ? 1 : (2 * right) / (proposed + wanted) }
}
