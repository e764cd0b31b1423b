import { Retraction } from '#components/reader/Retraction.tsx'
import { answerPage } from '../../../answerPage.tsx'
import { articleAt, type ArticleAddress } from '../../../articleAt.ts'
import { drawArticle } from '../../../drawArticle.tsx'

type Context = { readonly params: Promise<ArticleAddress> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answerPage(request, async (place) => {
    const { t } = place
    const stands = await articleAt(await params)
    if (!stands || 'movedTo' in stands) return stands
    if ('article' in stands) return drawArticle(place, stands.article)
    const head = { title: t('reader.retracted'), description: t('reader.retracted'), path: null, isUnlisted: true }
    return { status: 410, head, body: <Retraction t={t} retraction={stands.retraction} /> }
  })
