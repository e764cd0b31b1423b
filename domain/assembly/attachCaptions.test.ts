import { expect, it } from 'vitest'
import { assemble } from './assemble.ts'
import { pageOf } from './damagedPage.ts'

const article = `本报讯（记者 林溪）入秋以来，青石河上的三座便桥先后封
闭检修。昨日，记者从市桥梁所了解到，检修将持续到十月二
十日，其间沿线居民可绕行北岸大堤，夜间不得通行。

青石河便桥检修
`

it('keeps a picture apart when nothing it says is said in an article', () => {
  const alone = assemble([pageOf(`${article}\n孩子们放飞纸鸢。 本报记者 夏远 摄\n`)])
  expect(alone.articles.map(({ kind, captions }) => [kind, captions.length])).toEqual([
    ['brief', 0],
    ['photo', 1],
  ])
})

it('hangs a picture on the article whose words it takes up', () => {
  const tied = assemble([pageOf(`${article}\n青石河便桥封闭检修。 本报记者 夏远 摄\n`)])
  expect(tied.articles.map(({ captions }) => captions.length)).toEqual([1])
})
