import { expect, it } from 'vitest'
import { assemble } from './assemble.ts'
import { pageOf } from './damagedPage.ts'

it('does not cut a headline that goes on with “暨” into kicker and headline, however long its first line', () => {
  const page = [
    '第九届苇江读书节组委会第三次（扩大）会议',
    '暨志愿者培训会召开',
    '',
    '本报讯（记者 林溪）九月五日晚，第九届苇江',
    '读书节组委会召开第三次会议，同时举行志愿者',
    '培训会，三百二十名志愿者到场。',
  ]
  const [article] = assemble([pageOf(page.join('\n'))]).articles
  expect(article?.kicker).toBeNull()
  expect(article?.headline?.replace(' ', '')).toBe('第九届苇江读书节组委会第三次（扩大）会议暨志愿者培训会召开')
})
