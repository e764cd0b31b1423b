import { assemble } from '#domain/assembly/assemble.ts'
import type { AssembledArticle, AssembledRepair, Assembly, Segment } from '#domain/assembly/assembly.ts'
import type { AssemblyOptions, FixedArticle, FixedPart } from '#domain/assembly/assemblyOptions.ts'
import type { SourcePage } from '#domain/source/sourcePage.ts'
import type { LaidArticle, LaidPart, Stretch } from './layout.ts'

/** An article's texts as its lines compose them, and the repairs that made them. */
export type ComposedArticle = { readonly article: AssembledArticle; readonly repairs: readonly AssembledRepair[] }

/**
 * Composes the texts of laid articles by the assembly's own rules. Lines of `pages` and of the articles bear the same ids
 * (`p1l12`); what is in none of the articles is passed over, and what is refused is not done. By the articles' ids.
 */
export function composeLayout(
  pages: readonly SourcePage[],
  articles: readonly LaidArticle[],
  refused: Pick<AssemblyOptions, 'rejected' | 'rejectedRules'> = {},
): ReadonlyMap<string, ComposedArticle> {
  const used = new Set(
    articles.flatMap(({ parts }) => parts.flatMap(({ stretches }) => stretches.map(({ line }) => line))),
  )
  // Other lines are left blank rather than out: how far two lines stand apart tells a column break from a wrap.
  const blanked = pages.map((page) => ({
    ...page,
    lines: page.lines.map((line) => (used.has(line.id) ? line : { ...line, text: '' })),
  }))
  const assembly = assemble(blanked, { fixed: { articles: articles.map(fixedArticle) }, ...refused })
  return new Map(
    assembly.articles.flatMap(({ fixed }, at): [string, ComposedArticle][] =>
      fixed === undefined ? [] : [[fixed, articleTaken(assembly, at)]],
    ),
  )
}

/** One article out of an assembly, with the repairs that made it. */
export function articleTaken({ articles, repairs }: Assembly, at: number): ComposedArticle {
  const article = articles[at]
  if (!article) throw new Error(`An assembly of ${articles.length} articles has none at ${at}`)
  return { article, repairs: repairs.filter((repair) => repair.article === at) }
}

/** An article as it is laid, for the assembly to leave alone. */
export const fixedArticle = ({ id, parts }: LaidArticle): FixedArticle => ({ id, parts: parts.flatMap(fixedPart) })

/** A column tag is no text of the article's own: the article bears it, and the assembly does not compose it. */
const fixedPart = ({ part, role, stretches }: LaidPart): FixedPart[] =>
  part === 'columnTag' ? [] : [{ part, segments: stretches.map(segmentOfStretch), ...(role ? { role } : {}) }]

/** A stretch as the assembly names it. */
export const segmentOfStretch = ({ line, from, to }: Stretch): Segment => `${line}:${from}-${to}`
