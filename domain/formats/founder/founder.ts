import type { Problem, StatedArticle } from '#domain/source/sourcePage.ts'
import type { OpenedFile, ParseOptions, Reading, TextChunks, TextFormat } from '../format.ts'
import { layPage } from '../layout/layPage.ts'
import { largestPage } from '../plainText/parsePlainText.ts'
import { founderArticle, holdsArticle, type FounderArticle } from './founderArticle.ts'
import { blockOfArticle, statedOf, type PlacedArticle } from './founderBlocks.ts'
import { founderMap } from './founderMap.ts'

const holdsMap = (lower: string): boolean =>
  lower.includes('pagepicmap') || /<area\s[^>]{0,2000}content[\w-]{0,60}\.html?/u.test(lower)
const isPagePage = (head: string): boolean => {
  const lower = head.toLowerCase()
  return holdsMap(lower) && !holdsArticle(lower)
}
const looksLike = (head: string): boolean => {
  const lower = head.toLowerCase()
  return /<(?:html|!doctype html|head|body|table|div)[\s>]/u.test(lower) && (holdsMap(lower) || holdsArticle(lower))
}

/**
 * The e-paper pages of Founder's publishing systems: a page page shows the page with a zone for each article, and an
 * article page holds each one's text. A page page takes its articles; an article page without one is a page of its own.
 */
export const founder: TextFormat = { name: 'founder', looksLike, isPackage: isPagePage, parse }

/** A page of a web site is small: what is longer is read up to where pages end. */
async function wholeText(chunks: TextChunks): Promise<{ readonly text: string; readonly isCut: boolean }> {
  let text = ''
  for await (const chunk of chunks) {
    text += chunk
    if (text.length > largestPage) return { text: text.slice(0, largestPage), isCut: true }
  }
  return { text, isCut: false }
}

async function* parse(source: string, chunks: TextChunks, { firstPage, open }: ParseOptions): Reading {
  const problems: Problem[] = []
  const tell = (code: string, values: Problem['values'] = {}): void => {
    problems.push({ source, page: null, line: null, code, values })
  }
  const { text, isCut } = await wholeText(chunks)
  if (isCut) tell('markupTooLarge')
  const map = isPagePage(text) ? founderMap(text) : null
  const placed: PlacedArticle[] = []
  if (!map) placed.push({ ...founderArticle(text), key: source, zones: [] })
  for (const { href, zones } of map?.articles ?? []) {
    const article = await readArticle((await open?.(href)) ?? null)
    if (article) placed.push({ ...article, key: href, zones })
    else tell('packageFileMissing', { file: href })
  }
  if (map && map.broken > 0) tell('outlineBroken', { count: map.broken })
  const { label = placed[0]?.label ?? null, sectionName = null, size = null, image = null } = map ?? {}
  const date = map?.date ?? placed.find((one) => one.date !== null)?.date ?? null
  if (placed.every(({ lines }) => lines.length === 0)) return { stated: [], date, problems }
  const blocks = placed.map(blockOfArticle)
  const named = { ...(sectionName ? { sectionName } : {}), ...(image ? { image } : {}) }
  const { page, anchors } = layPage({ source, label, size, ...named, blocks }, firstPage)
  yield { page, problems: [] }
  const stated: StatedArticle[] = statedOf(placed, anchors, firstPage)
  return { stated, date, problems }
}

async function readArticle(file: OpenedFile | null): Promise<FounderArticle | null> {
  return file ? founderArticle((await wholeText(file.chunks)).text) : null
}
