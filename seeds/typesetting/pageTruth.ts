import type { BylineRole, UnassignedReason } from '#domain/assembly/assembly.ts'
import { signerName } from '../reporters.ts'
import type { SeedArticle, SeedByline } from '../articles/seedArticle.ts'
import { bodyText } from './bodyText.ts'
import type { PageLayout } from './pageLayout.ts'

type TrueByline = { readonly name: string; readonly role: BylineRole }
type TrueCaption = { readonly text: string; readonly bylines: readonly TrueByline[] }

export type TrueArticle = {
  readonly id: string
  readonly kind: string
  readonly columnTag: string | null
  readonly kicker: string | null
  /** Lines joined by a space. */
  readonly headline: string | null
  readonly subheadline: string | null
  /** The author line that is set apart, as printed. */
  readonly bylineBlock: string | null
  readonly bylines: readonly TrueByline[]
  readonly dateline: string | null
  readonly credit: string | null
  readonly paragraphs: readonly string[]
  readonly captions: readonly TrueCaption[]
}

/** What a page holds, in the shape that the scorer of assemblies reads, with what it sets aside. */
export type PageTruth = {
  readonly page: string
  readonly articles: readonly TrueArticle[]
  /** Articles that are only a picture and its caption. An assembly may as well hang their captions on a neighbour. */
  readonly photos: readonly TrueArticle[]
  /** All captions of the page, those of its articles and photos. */
  readonly captions: readonly string[]
  readonly setAside: readonly { readonly text: string; readonly reason: UnassignedReason }[]
}

/** The truth of a page: only what this page prints of each article, so that it accounts for every character of the raw text. */
export function pageTruth(layout: PageLayout): PageTruth {
  const printed = [...new Set(layout.blocks.flatMap((block) => ('article' in block ? [block.article] : [])))]
  const articles = printed.map((article) => trueArticle(article, layout))
  return {
    page: layout.name,
    articles: articles.filter((article) => article.kind !== 'photo'),
    photos: articles.filter((article) => article.kind === 'photo'),
    captions: articles.flatMap((article) => article.captions.map((caption) => caption.text)),
    setAside: layout.blocks.flatMap((block) =>
      block.set === 'line' ? [{ text: block.text, reason: block.reason }] : [],
    ),
  }
}

function trueArticle(article: SeedArticle, layout: PageLayout): TrueArticle {
  const blocks = layout.blocks.filter((block) => 'article' in block && block.article === article)
  const has = (part: string) => blocks.some((block) => block.set === part)
  const paragraphs = blocks.flatMap((block) => (block.set === 'body' ? bodyText(block) : []))
  const signed = has('author') || paragraphs.some((paragraph) => paragraph.startsWith(article.dateline ?? '\n'))
  const whole = paragraphs.join('')
  return {
    id: article.id,
    kind: article.kind,
    columnTag: has('head') ? (article.columnTag ?? null) : null,
    kicker: has('head') ? (article.kicker ?? null) : null,
    headline: has('head') ? (article.headline?.join(' ') ?? null) : null,
    subheadline: has('head') ? (article.subheadline ?? null) : null,
    bylineBlock: has('author') ? (article.bylineBlock ?? null) : null,
    bylines: signed ? article.bylines.map(trueByline) : [],
    dateline: article.dateline !== undefined && whole.startsWith(article.dateline) ? article.dateline : null,
    credit: article.credit !== undefined && whole.includes(article.credit) ? article.credit : null,
    paragraphs,
    captions: has('captions')
      ? (article.captions ?? []).map((caption) => ({ text: caption.text, bylines: caption.bylines.map(trueByline) }))
      : [],
  }
}

function trueByline({ by, role }: SeedByline): TrueByline {
  return { name: signerName(by), role }
}
