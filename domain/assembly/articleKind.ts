import type { ArticleKind, AssembledByline, AssembledParagraph } from './assembly.ts'
import { isNoticeHead } from './furniture.ts'

/** What is known of an article when its kind is told. */
export type KindEvidence = {
  readonly headline: string | null
  readonly columnTag: string | null
  readonly paragraphs: readonly AssembledParagraph[]
  readonly captions: number
  readonly bylines: readonly AssembledByline[]
  readonly dated: boolean
}

const opinion = /(?:评论|評論|社论|社論|时评|今日谈|论坛|观点|杂谈|随笔|短评|编者按|快评)/u
/** What notices and obituaries end their headlines with. */
const notice = /(?:公告|通告|公示|启事|啟事|声明|聲明|讣告|訃告|(?:同志|先生|女士)逝世)\s*$/u
const literary = /(?:副刊|诗|散文|小说|随感|文苑|笔会|连载)/u
/** Characters up to which a piece of one or two paragraphs is a brief. */
const briefSize = 180

/** The kind of an article, by who signs it, its column tag, its dateline and its size. A person may say otherwise. */
export function articleKind(evidence: KindEvidence): ArticleKind {
  const { headline, columnTag, paragraphs, bylines } = evidence
  const size = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0)
  if (paragraphs.length === 0) return evidence.captions > 0 ? 'photo' : 'other'
  if (/[（(]\s*(?:广告|廣告)\s*[）)]\s*$/u.test(paragraphs.at(-1)?.text ?? '')) return 'advertisement'
  if (isNoticeHead(headline ?? '') || isNoticeHead(columnTag ?? '') || notice.test(headline ?? '')) return 'notice'
  if (paragraphs.filter(({ role }) => role === 'verse').length > paragraphs.length / 2) return 'literary'
  if (bylines.some((byline) => byline.role === 'commentator') || opinion.test(columnTag ?? '')) return 'commentary'
  if (literary.test(columnTag ?? '')) return 'literary'
  if (size < briefSize && paragraphs.length <= 2) return 'brief'
  return evidence.dated || bylines.some((byline) => byline.role === 'reporter') ? 'news' : 'other'
}
