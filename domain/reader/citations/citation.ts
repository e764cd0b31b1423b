import type { PublicArticleView } from '../readerViews.ts'

/** What a reference says of an article, in plain values; the styles write it down each in their way. */
export type Citation = {
  /** Who signed it, by the names as printed, in printed order; signatures of pictures aside. */
  readonly authors: readonly string[]
  /** The headline, in square brackets where an editor supplied it; without one, the first words. */
  readonly title: string
  /** A subheadline that carries the headline on, as a dash before it says (——论深入开展…); null where none does. */
  readonly subtitle: string | null
  readonly newspaper: string
  /** YYYY-MM-DD. */
  readonly date: string
  readonly number: string | null
  readonly edition: string | null
  /** Labels of the pages, bare: A01, 3. */
  readonly pages: readonly string[]
  readonly section: string | null
  readonly column: string | null
  /** BCP 47. */
  readonly language: string
  readonly address: string
  /** The day on which the reader sees it, YYYY-MM-DD. */
  readonly seen: string
  /** Names the reference in a bibliography: small letters, digits and hyphens. */
  readonly key: string
}

/** What is cited of an article. `origin` is the site's address without a final slash; `seen` today's date, YYYY-MM-DD. */
export function citationOf(article: PublicArticleView, origin: string, seen: string): Citation {
  const { publication, issue, content, title, bylines, printedOn } = article
  const carriedOn = /^\s*[—–－-]+\s*(?<words>.+)$/su.exec(content.subheadline ?? '')
  return {
    authors: [...new Set(bylines.filter(({ ofCaption }) => !ofCaption).map(({ name }) => closedUp(name)))],
    title: oneLine(title.from === 'supplied' ? `[${title.text}]` : title.text),
    subtitle: carriedOn?.groups?.words ? oneLine(carriedOn.groups.words) : null,
    newspaper: oneLine(publication.title),
    date: issue.date,
    number: issue.number,
    edition: issue.edition === '' ? null : issue.edition,
    pages: printedOn.map(({ label }) => bareLabel(label)),
    section: printedOn[0]?.sectionName ?? null,
    column: content.columnTag,
    language: publication.language,
    address: origin + article.path,
    seen,
    key: keyOf(article.path),
  }
}

/** A name of Chinese characters that was spaced out in print (程  龙) is closed up again. */
const closedUp = (name: string): string =>
  /^[\p{Script=Han}\s]+$/u.test(name) ? name.replace(/\s+/gu, '') : oneLine(name)

/** 第1版 and A01版 are cited as 1 and A01. */
const bareLabel = (label: string): string =>
  /^第?\s*(?<bare>[^\s第版]+)\s*版$/u.exec(label)?.groups?.bare ?? oneLine(label)

const keyOf = (path: string): string =>
  path
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')

/** A text on one line, without what no line of a reference can hold. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .trim()
