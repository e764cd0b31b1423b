import type { ArticleView } from '#domain/articles/articleView.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { readArticle } from '#server/articles/readArticle.ts'
import { linkMention } from '#server/reporters/linkMention.ts'
import { mergeReporters } from '#server/reporters/mergeReporters.ts'
import { readMerges } from '#server/reporters/readMerges.ts'
import { unmergeReporters } from '#server/reporters/unmergeReporters.ts'
import type { SeedArticle } from './articles/seedArticle.ts'
import { done } from './done.ts'
import type { DemoArticles } from './findArticles.ts'
import { mistakenMerge, plan, waiting } from './plan.ts'
import { reporters, type ReporterKey, type SeedReporter } from './reporters.ts'

type Signature = { readonly view: ArticleView; readonly by: ReporterKey }
type Mention = ArticleView['mentions'][number]

/** Makes the reporters of the demo from the bylines they signed, and links those bylines to them, but for one. */
export async function linkReporters(editor: Actor, articles: DemoArticles): Promise<void> {
  const signatures: Signature[] = []
  for (const { article } of plan) {
    const id = articles.find(article)
    if (id) signatures.push(...signaturesOf(done(await readArticle(editor, id)), article))
  }
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
  await mistakeOne(editor, known.get(mistakenMerge.from), known.get(mistakenMerge.into))
}

/** Takes two namesakes for one and takes it back, where that did not happen yet: the record of both tells of it. */
async function mistakeOne(editor: Actor, fromId: string | undefined, intoId: string | undefined): Promise<void> {
  if (fromId === undefined || intoId === undefined) return
  const [known] = await readMerges([fromId])
  const mergeId =
    known?.id ?? done(await mergeReporters(editor, { fromId, intoId, reason: mistakenMerge.reason })).mergeId
  if (!known?.undone) done(await unmergeReporters(editor, mergeId))
}

function signaturesOf(view: ArticleView, { bylines, captions = [] }: SeedArticle): Signature[] {
  const signed = [...bylines, ...captions.flatMap((caption) => caption.bylines)]
  return signed.flatMap(({ by }) => (typeof by === 'string' && !waiting.includes(by) ? [{ view, by }] : []))
}

function mentionOf({ view, by }: Signature): Mention | undefined {
  const printed = view.draft.content.bylines.find(({ name }) => name === reporters[by].name)
  return view.mentions.find(({ key }) => key === printed?.key)
}

const newReporter = ({ name, kind, organisation, note }: SeedReporter) => ({
  ...{ displayName: name, kind, note },
  organisation: organisation || null,
})
