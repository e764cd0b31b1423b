import type { SeedArticle } from '../seedArticle.ts'

export const unbookAdvert: SeedArticle = {
  id: 'unbook-advert',
  kind: 'advertisement',
  kicker: '不二书屋',
  headline: ['旧书过秤', '一斤换一斤'],
  bylines: [],
  paragraphs: [
    '读过的，拿来；没读过的，拿走。',
    '9月20日、21日，店门口摆台秤一架，书对书，斤对斤，不问书名。多出来的斤两记账，明年还认。',
    '教辅、挂历、说明书不上秤。上秤之前，请翻一翻书里有没有夹着钱。',
    '箍桶街尾，绕过挖开的那一段，闻见墨味就到了　10时—20时（广告）',
  ],
  credit: '广告',
}
