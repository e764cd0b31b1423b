import type { Metadata } from 'next'
import { ArticleScreen } from '#components/editor/ArticleScreen.tsx'
import { articleTitle } from '#domain/articles/articleTitle.ts'
import { plainText } from '#domain/body/plainText.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { readArticle } from '#server/articles/readArticle.ts'
import { currentActor } from '../../../../currentActor.ts'
import { deskActor } from '../../../deskActor.ts'
import { orNotFound } from '../../../orNotFound.ts'

type Props = { readonly params: Promise<{ readonly id: string }> }

/** The Article screen. */
export default async function ArticlePage({ params }: Props) {
  const { id } = await params
  const actor = await deskActor(`/desk/articles/${id}`)
  return <ArticleScreen view={orNotFound(await readArticle(actor, id))} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentActor()
  const view = actor && (await readArticle(actor, (await params).id))
  if (!view || isRefusal(view)) return {}
  const { headline, headlineSupplied, body } = view.draft.content
  return { title: articleTitle({ headline, headlineSupplied, plainText: plainText(body) }).text }
}
