import type { ArticleView } from '#domain/articles/articleView.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { linkMention } from '#server/reporters/linkMention.ts'
import type { SeedArticle } from './articles/seedArticle.ts'
import { done } from './done.ts'
import type { DemoArticles } from './openArticles.ts'
import { plan, waiting } from './plan.ts'
import { reporters, type ReporterKey, type SeedReporter } from './reporters.ts'

type Signature = { readonly view: ArticleView; readonly by: ReporterKey }
type Mention = ArticleView['mentions'][number]

/** Makes the reporters of the demo from the bylines they signed, and links those bylines to them, but for one. */
export async function linkReporters(editor: Actor, articles: DemoArticles): Promise<void> {
  const signatures = plan.flatMap(({ article }) => signaturesOf(articles.find(article), article))
  const known = new Map<ReporterKey, string>()
  for (const signature of signatures) {
    const reporter = mentionOf(signature)?.reporter
    if (reporter) known.set(signature.by, reporter.id)
  }
  for (const signature of signatures) {
    const mention = mentionOf(signature)
    if (!mention || mention.reporter) continue
    const { by, view } = signature
    const reporterId = known.get(by)
    const choice = reporterId ? { reporterId } : { newReporter: newReporter(reporters[by]) }
    const made = done(await linkMention(editor, view.id, mention.key, choice))
    if (made.reporter) known.set(by, made.reporter.id)
  }
}

function signaturesOf(view: ArticleView | undefined, { bylines, captions = [] }: SeedArticle): Signature[] {
  if (!view) return []
  const signed = [...bylines, ...captions.flatMap((caption) => caption.bylines)]
  return signed.filter(({ by }) => !waiting.includes(by)).map(({ by }) => ({ view, by }))
}

function mentionOf({ view, by }: Signature): Mention | undefined {
  const printed = view.draft.content.bylines.find(({ name }) => name === reporters[by].name)
  return view.mentions.find(({ key }) => key === printed?.key)
}

const newReporter = ({ name, kind, organisation, note }: SeedReporter) => ({
  ...{ displayName: name, kind, note },
  organisation: organisation || null,
})
