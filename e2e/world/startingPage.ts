import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a person would say is on the page: the truth, as the scorer reads it. */
type Truth = {
  readonly articles: readonly {
    readonly headline: string | null
    readonly kicker: string | null
    readonly bylines: readonly { readonly name: string; readonly role: string }[]
    readonly paragraphs: readonly (string | { readonly text: string })[]
  }[]
}

const corpus = process.env.GALLEY_CORPUS
const real = corpus ? path.join(corpus, 'newspaper', '2019-09-18') : ''
const own = path.join(__dirname, '..', 'pages')
const isReal = real !== '' && existsSync(path.join(real, '01.txt'))

/** The page that the browser tests begin with: the corpus' own where there is one, else one written for Galley. */
export const startingPage = {
  isReal,
  file: isReal ? path.join(real, '01.txt') : path.join(own, 'starting-page.txt'),
  date: '2019-09-18',
}

const truth = JSON.parse(
  readFileSync(isReal ? path.join(real, '01.truth.json') : path.join(own, 'starting-page.truth.json'), 'utf8'),
) as Truth

/** The page's articles as they should come out, text without white space. */
export const expectedArticles = truth.articles.map((article) => ({
  headline: article.headline,
  kicker: article.kicker,
  bylines: article.bylines,
  paragraphs: article.paragraphs.map((p) => (typeof p === 'string' ? p : p.text)),
}))

/** Text without white space, for comparing what is on a screen with what was printed. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '')
