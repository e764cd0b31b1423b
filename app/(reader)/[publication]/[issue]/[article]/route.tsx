import { Retraction } from '#components/reader/Retraction.tsx'
import { pageAt } from '../../../pageAt.tsx'
import { articleAt, type ArticleAddress } from '../../../articleAt.ts'
import { drawArticle } from '../../../drawArticle.tsx'

export const GET = pageAt<keyof ArticleAddress>('/[publication]/[issue]/[article]', async (place, address) => {
  const { t } = place
  const stands = await articleAt(address)
  if (!stands || 'movedTo' in stands) return stands
  if ('article' in stands) return drawArticle(place, stands.article)
  const head = { title: t('reader.retracted'), description: t('reader.retracted'), path: null, isUnlisted: true }
  return { status: 410, head, body: <Retraction t={t} retraction={stands.retraction} /> }
})
