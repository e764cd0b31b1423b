import type { ArticleView } from '#domain/articles/articleView.ts'
import type { BylineChoice } from '#domain/reporters/bylineChoice.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { linkMention } from '#server/reporters/linkMention.ts'
import type { SeedArticle, SeedByline } from './articles/seedArticle.ts'
import { done } from './done.ts'
import type { DemoArticles } from './openArticles.ts'
import { plan, type Standing } from './plan.ts'
import { reporters, type ReporterKey, type SeedReporter } from './reporters.ts'

/** Bylines of articles that came this far have their person; the rest wait for one. */
const linked: readonly Standing[] = ['published', 'approved']

/** Makes the reporters of the demo from the bylines they signed, and links those bylines to them. */
export async function linkReporters(editor: Actor, articles: DemoArticles): Promise<void> {
  const known = new Map<ReporterKey, string>()
  const wanted = plan.filter(({ standing }) => linked.includes(standing))
  const signed = wanted.flatMap(({ article }) => {
    const view = articles.find(article)
    return view ? bylinesOf(article).map((byline) => ({ view, byline })) : []
  })
  for (const { view, byline } of signed) noteKnown(known, view, byline)
  for (const { view, byline } of signed) {
    const mention = mentionOf(view, byline)
    if (!mention || mention.reporter) continue
    const reporterId = known.get(byline.by)
    const choice: BylineChoice = reporterId ? { reporterId } : { newReporter: newReporter(reporters[byline.by]) }
    const made = done(await linkMention(editor, view.id, mention.key, choice))
    if (made.reporter) known.set(byline.by, made.reporter.id)
  }
}

const bylinesOf = ({ bylines, captions = [] }: SeedArticle): readonly SeedByline[] => [
  ...bylines,
  ...captions.flatMap((caption) => caption.bylines),
]

const newReporter = ({ name, kind, organisation, note }: SeedReporter) => ({
  ...{ displayName: name, kind, note },
  organisation: organisation || null,
})

/** A reporter whom an earlier run linked to this byline. */
function noteKnown(known: Map<ReporterKey, string>, view: ArticleView, byline: SeedByline): void {
  const reporter = mentionOf(view, byline)?.reporter
  if (reporter) known.set(byline.by, reporter.id)
}

function mentionOf(view: ArticleView, { by, role }: SeedByline) {
  const { name } = reporters[by]
  const printed = view.draft.content.bylines.find((one) => one.name === name && one.role === role)
  return view.mentions.find(({ key }) => key === printed?.key)
}
