import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { Article } from '#components/reader/Article.tsx'
import { Retraction } from '#components/reader/Retraction.tsx'
import { StructuredWords } from '#components/reader/StructuredWords.tsx'
import { newsArticle } from '#domain/reader/newsArticle.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { findMovedArticle } from '#server/reader/findMovedArticle.ts'
import { readArticle } from '#server/reader/readArticle.ts'
import { readRetraction } from '#server/reader/readRetraction.ts'
import { currentWords } from '../../../currentWords.ts'
import { publicView } from '../../../publicView.ts'
import { siteOrigin } from '../../../siteOrigin.ts'
import { termsOf, wordsAsked, type Marked } from '../../../termsOf.ts'
import { articleMetadata } from './articleMetadata.ts'

type Props = {
  readonly params: Promise<{ readonly publication: string; readonly issue: string; readonly article: string }>
  readonly searchParams: Marked
}

const view = cache((publication: string, issue: string, article: string) =>
  publicView([publication, issue, article], () => readOrFollow(publication, issue, article)),
)

/** The article at an address; an address whose text went to another article leads there. */
async function readOrFollow(...address: readonly [publication: string, issue: string, article: string]) {
  const article = await readArticle(...address)
  if (!isRefusal(article)) return article
  const moved = await findMovedArticle(...address)
  return moved === null ? article : permanentRedirect(moved)
}

const retraction = cache((publication: string, issue: string, article: string) =>
  publicView([publication, issue, article], () => readRetraction(publication, issue, article)),
)

async function viewOf({ params }: Props) {
  const { publication, issue, article } = await params
  const retracted = await retraction(publication, issue, article)
  return retracted ? { retracted } : { article: await view(publication, issue, article) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await currentWords()
  const { retracted, article } = await viewOf(props)
  return retracted ? { title: t('reader.retracted'), robots: { index: false } } : articleMetadata(t, article)
}

export default async function ArticlePage(props: Props) {
  const { retracted, article } = await viewOf(props)
  if (retracted) return <Retraction t={await currentWords()} retraction={retracted} />
  const origin = await siteOrigin()
  return (
    <>
      <StructuredWords value={newsArticle(article, origin)} />
      <Article
        t={await currentWords()}
        article={article}
        address={origin + article.path}
        terms={termsOf(wordsAsked(await props.searchParams))}
      />
    </>
  )
}
