import { assemble } from '#domain/assembly/assemble.ts'
import type { AssembledArticle, AssembledRepair, Segment } from '#domain/assembly/assembly.ts'
import type { FixedArticle, FixedPart, RepairKey } from '#domain/assembly/assemblyOptions.ts'
import type { SourcePage } from '#domain/source/sourcePage.ts'
import type { LaidArticle, LaidPart, Stretch } from './layout.ts'

/** An article's texts as its lines compose them, and the repairs that made them. */
export type ComposedArticle = { readonly article: AssembledArticle; readonly repairs: readonly AssembledRepair[] }

/**
 * Composes the texts of laid articles by the assembly's own rules. Lines of `pages` and of the articles bear the same ids
 * (`p1l12`); what is in none of the articles is passed over. By the articles' ids.
 */
export function composeLayout(
  pages: readonly SourcePage[],
  articles: readonly LaidArticle[],
  rejected: readonly RepairKey[] = [],
): ReadonlyMap<string, ComposedArticle> {
  const used = new Set(
    articles.flatMap(({ parts }) => parts.flatMap(({ stretches }) => stretches.map(({ line }) => line))),
  )
  // Other lines are left blank rather than out: how far two lines stand apart tells a column break from a wrap.
  const blanked = pages.map((page) => ({
    ...page,
    lines: page.lines.map((line) => (used.has(line.id) ? line : { ...line, text: '' })),
  }))
  const { articles: made, repairs } = assemble(blanked, { fixed: { articles: articles.map(fixedArticle) }, rejected })
  return new Map(
    made.flatMap((article, at): [string, ComposedArticle][] =>
      article.fixed === undefined
        ? []
        : [[article.fixed, { article, repairs: repairs.filter((repair) => repair.article === at) }]],
    ),
  )
}

const fixedArticle = ({ id, parts }: LaidArticle): FixedArticle => ({ id, parts: parts.flatMap(fixedPart) })

/** A column tag is no text of the article's own: the article bears it, and the assembly does not compose it. */
const fixedPart = ({ part, role, stretches }: LaidPart): FixedPart[] =>
  part === 'columnTag' ? [] : [{ part, segments: stretches.map(segment), ...(role ? { role } : {}) }]

const segment = ({ line, from, to }: Stretch): Segment => `${line}:${from}-${to}`
