import { expect, it } from 'vitest'
import { parsePlainText } from '#domain/formats/plainText/parsePlainText.ts'
import { assemble } from './assemble.ts'

/** A page in columns of thirteen characters on which nothing is indented, its articles parted by blank lines. */
const page = `江 畔 早 报
2024年5月17日 星期五 第3版

旧 渡 口 重 新 开 渡
停航历时八个月 船位增加三成
本报讯（记者 周小芸）昨天
早晨六点，停了八个月的旧渡
口重新开渡迎客。新渡船共有
座位一百二十六个，比停航前
增加了三成，甲板也全部换成
了防滑木板。
“以前一下雨，板上全是水，
现在好走多了。”住在附近的
何阿婆说，她一早就赶来坐船
去对岸看女儿。

河堤夜灯夏季延长开放
本报讯（记者 陈立）从下月
一日起，河堤夜灯的开放时间
延长到晚上九点半，末班船将
从北门码头出发。游客可以在
码头窗口买票，也可以提前在
网上预约。

书屋开设听书室
本报讯（记者 周小芸 通讯员
 何平）渡口书屋听书室昨天
正式开放，室内备有有声图书
两千多册，还有听书机三十台
，可以免费借回家使用。
`

function assembled(text: string) {
  const { page } = parsePlainText(text, 'page.txt', 1)
  return page ? assemble([page]).articles : []
}

it('where nothing is indented, headlines and texts that stand in one block are told by how lines end and open', () => {
  const articles = assembled(page)
  expect(articles.map(({ headline, paragraphs }) => [headline, paragraphs.length])).toEqual([
    ['旧渡口重新开渡 停航历时八个月 船位增加三成', 2],
    ['河堤夜灯夏季延长开放', 1],
    ['书屋开设听书室', 1],
  ])
  expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([
    ['周小芸'],
    ['陈立'],
    ['周小芸', '何平'],
  ])
  expect(articles.map(({ dateline }) => dateline?.printed)).toEqual(['本报讯', '本报讯', '本报讯'])
})

it('a first line that leaves a bracket open is no headline, however short', () => {
  const articles = assembled(
    page.replace('本报讯（记者 陈立）从下月', '本报讯（记者 陈立\n通讯员 柏小满）从明天到下月'),
  )
  expect(articles[1]?.bylines.map(({ name }) => name)).toEqual(['陈立', '柏小满'])
  expect(articles[1]?.paragraphs).toHaveLength(1)
})
