import type { StatedArticle } from '#domain/source/sourcePage.ts'
import type { Anchor } from '../layout/layPage.ts'
import { attributeOf, descendantsOf, type MarkupElement } from '../markup/element.ts'
import { customOf } from './pageText.ts'

type Part = StatedArticle['lines'][number]['part']
const parts: Readonly<Record<string, Part>> = { heading: 'headline', caption: 'caption' }

/** Articles that Transkribus' marks state: lines or regions whose `structure {type:article; id:a3;}` share an id. */
export function pageStated(page: MarkupElement, anchors: readonly Anchor[]): StatedArticle[] {
  const marks = new Map<string, { article: string | null; part: Part }>()
  for (const element of descendantsOf(page, 'TextRegion', 'TextLine')) {
    const id = attributeOf(element, 'id')
    const article = customOf(element, 'structure', 'type') === 'article' ? customOf(element, 'structure', 'id') : null
    const part = parts[attributeOf(element, 'type') ?? ''] ?? null
    if (id !== null && (article !== null || part !== null)) marks.set(id, { article, part })
  }
  const articles = new Map<string, StatedArticle['lines'][number][]>()
  for (const { ids, line } of anchors) {
    const found = ids.flatMap((id) => marks.get(id) ?? [])
    const article = found.findLast((mark) => mark.article !== null)?.article ?? null
    if (article === null) continue
    const part = found.findLast((mark) => mark.part !== null)?.part ?? null
    articles.set(article, [...(articles.get(article) ?? []), { line, part }])
  }
  return [...articles].map(([id, lines]) => ({ id, title: null, authors: [], lines }))
}
