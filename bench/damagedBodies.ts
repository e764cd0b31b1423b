import type { Body } from '#domain/body/nodes.ts'
import type { KnownPage } from './assemblyPages.ts'

/** What a character may be taken for. */
export type Pairs = ReadonlyMap<string, readonly string[]>
type PutIn = { readonly block: number; readonly at: number; readonly meant: string }
export type DamagedBody = { readonly page: KnownPage; readonly body: Body; readonly errors: readonly PutIn[] }
type TrueArticle = KnownPage['truth']['articles'][number]

/** What an article's paragraphs say. */
export const paragraphTexts = ({ paragraphs }: TrueArticle): string[] =>
  paragraphs.map((paragraph) => (typeof paragraph === 'string' ? paragraph : paragraph.text))

/** The articles of pages with this share of their characters replaced by what looks like them; the same each time. */
export function damagedBodies(pages: readonly KnownPage[], pairs: Pairs, share: number, seed = 7): DamagedBody[] {
  const random = sequence(seed)
  return articlesOf(pages).map(({ page, texts }) =>
    damaged(page, texts, (meant, isPlain) => {
      const like = pairs.get(meant)
      if (!like || !isPlain || random() >= share) return meant
      return like[Math.floor(random() * like.length)] ?? meant
    }),
  )
}

/** The articles of pages, in each one character misread wherever it stands, twice or more, as readers by machine do. */
export function repeatedSlips(pages: readonly KnownPage[], pairs: Pairs, seed = 11): DamagedBody[] {
  const random = sequence(seed)
  return articlesOf(pages).flatMap(({ page, texts }) => {
    const all = [...texts.join('')]
    const often = [...new Set(all)].filter((one) => pairs.has(one) && all.indexOf(one) !== all.lastIndexOf(one))
    const misread = often[Math.floor(random() * often.length)]
    const like = misread === undefined ? undefined : pairs.get(misread)
    const seen = like?.[Math.floor(random() * like.length)]
    return seen === undefined ? [] : [damaged(page, texts, (meant) => (meant === misread ? seen : meant))]
  })
}

const articlesOf = (pages: readonly KnownPage[]) =>
  pages.flatMap((page) => page.truth.articles.map((article) => ({ page, texts: paragraphTexts(article) })))

/** An article in which characters are replaced. */
function damaged(page: KnownPage, texts: readonly string[], readAs: (meant: string, isPlain: boolean) => string) {
  const errors: PutIn[] = []
  const content = texts.map((right, block) => {
    const isPlain = right.length === [...right].length
    const text = [...right].map((meant, at) => {
      const seen = readAs(meant, isPlain)
      if (seen !== meant) errors.push({ block, at, meant })
      return seen
    })
    return { type: 'paragraph' as const, content: [{ type: 'text' as const, text: text.join('') }] }
  })
  return { page, body: { type: 'doc' as const, content }, errors }
}

function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}
