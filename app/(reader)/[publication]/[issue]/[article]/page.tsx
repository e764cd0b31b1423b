import type { Metadata } from 'next'
import { cache } from 'react'
import { Article } from '#components/reader/Article.tsx'
import { StructuredWords } from '#components/reader/StructuredWords.tsx'
import { newsArticle } from '#domain/reader/newsArticle.ts'
import { readArticle } from '#server/reader/readArticle.ts'
import { currentWords } from '../../../currentWords.ts'
import { publicView } from '../../../publicView.ts'
import { siteOrigin } from '../../../siteOrigin.ts'
import { articleMetadata } from './articleMetadata.ts'

type Props = {
  readonly params: Promise<{ readonly publication: string; readonly issue: string; readonly article: string }>
}

const view = cache((publication: string, issue: string, article: string) =>
  publicView([publication, issue, article], () => readArticle(publication, issue, article)),
)

async function viewOf({ params }: Props) {
  const { publication, issue, article } = await params
  return view(publication, issue, article)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return articleMetadata(await currentWords(), await viewOf(props))
}

export default async function ArticlePage(props: Props) {
  const article = await viewOf(props)
  const origin = await siteOrigin()
  return (
    <>
      <StructuredWords value={newsArticle(article, origin)} />
      <Article t={await currentWords()} article={article} address={origin + article.path} />
    </>
  )
}
