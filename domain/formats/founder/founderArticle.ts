import type { StatedArticle } from '#domain/source/sourcePage.ts'
import { between, insideOf } from './between.ts'
import { htmlLines } from './htmlLines.ts'

type Part = StatedArticle['lines'][number]['part']
/** An article page: its lines in the order in which they are printed, and what it says of itself. */
export type FounderArticle = {
  readonly id: string | null
  readonly title: string | null
  readonly authors: readonly string[]
  /** YYYY-MM-DD. */
  readonly date: string | null
  readonly label: string | null
  readonly lines: readonly { readonly text: string; readonly part: Part }[]
}

/** Words of a page that say it is one of Founder's: its own elements, or the notes that its system leaves. */
export const holdsArticle = (lower: string): boolean =>
  lower.includes('<founder-content') || lower.includes('<!--enpcontent') || lower.includes('<!--enpproperty')

/** The body: the element made for it, else what stands between the system's own marks. Each stretch once. */
function bodyOf(text: string, lower: string): string[] {
  const own = stretches((from) => insideOf(text, lower, 'founder-content', from))
  return own.length > 0
    ? own
    : stretches((from) => between(text, lower, '<!--enpcontent-->', '<!--/enpcontent-->', from))
}

function stretches(next: (from: number) => { readonly text: string; readonly end: number } | null): string[] {
  const found = new Set<string>()
  for (let one = next(0); one; one = next(one.end)) found.add(one.text)
  return [...found]
}

/** Reads an article page. What stands around the article, menus and links, is no text of the newspaper. */
export function founderArticle(text: string): FounderArticle {
  const lower = text.toLowerCase()
  const noted = between(text, lower, '<!--enpproperty', '/enpproperty-->')?.text ?? ''
  const note = noted.toLowerCase()
  const said = (...names: readonly string[]): string[] => {
    for (const name of names) {
      const lines = htmlLines((insideOf(text, lower, `founder-${name}`) ?? insideOf(noted, note, name))?.text ?? '')
      if (lines.length > 0) return lines
    }
    return []
  }
  const title = said('title')
  const authors = said('author')
  const body = bodyOf(text, lower).flatMap(htmlLines)
  const parts: readonly (readonly [Part, readonly string[]])[] = [
    ['kicker', said('introtitle', 'pretitle')],
    ['headline', title],
    ['subheadline', said('subtitle')],
    // An author who is named in the first or last words of the body is printed there.
    ['bylineBlock', isPrinted(authors, body) ? [] : authors],
    ['body', body],
  ]
  return {
    id: said('articleid', 'id')[0] ?? null,
    title: title.join('') || null,
    authors,
    date: /\d{4}-\d{2}-\d{2}/u.exec(said('date').join(' '))?.[0] ?? null,
    label: /[A-Z]?\d{1,3}/u.exec(said('nodename').join(' '))?.[0] ?? null,
    lines: parts.flatMap(([part, lines]) => lines.map((line) => ({ text: line, part }))),
  }
}

const isPrinted = (authors: readonly string[], body: readonly string[]): boolean =>
  authors.every((author) =>
    [body[0], body.at(-1)].some((line) => line?.replace(/\s/gu, '').includes(author.replace(/\s/gu, ''))),
  )
