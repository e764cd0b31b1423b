import { expect, it } from 'vitest'
import { assemble } from './assemble.ts'
import { parsePlainText } from '#domain/formats/plainText/parsePlainText.ts'

function signersOf(lines: readonly string[]): string[] {
  const { page } = parsePlainText(`${lines.join('\n')}\n`, 'page', 1)
  const articles = page ? assemble([page]).articles : []
  return articles.flatMap(({ bylines, captions }) => [
    ...bylines.map(({ name }) => name),
    ...captions.flatMap((caption) => caption.bylines.map(({ name }) => name)),
  ])
}

const text =
  '昨天上午，沿河步道的最后一段打通，全长十二公里，沿线设有六处驿站和三座人行桥，市民可以从老城一路走到湿地公园。'
const more = '步道两侧还将补种柳树和杨树三百余棵，预计明年春天全部完成。'

it.each([
  [
    'below a deck',
    ['一条步道走到湿地', '十二公里沿线六处驿站，老城居民出门就能散步', '林小溪', text, more],
    ['林小溪'],
  ],
  [
    'below the date of a speech',
    ['在步道开通仪式上的讲话', '（二〇二五年三月四日）', '林小溪', text, more],
    ['林小溪'],
  ],
  ['below a work', ['秋山红叶（篆刻）', '（林小溪）'], ['林小溪']],
  [
    'among lists',
    ['步道开通', `本报讯记者林小溪报道：${text}${text}`, '开放的入口有：', '东门', '西门', '北门码头', '石桥'],
    ['林小溪'],
  ],
  ['above a list of works', ['画展开幕', `${text}${more}（林小溪）`, '秋山（油画）', '渡口（油画）'], ['林小溪']],
  ['no term that is explained', ['学水文', '潮差', `即高潮与低潮之差。潮差在朔望最大。${text}`, more], []],
  ['no source of a picture', ['图片新闻', `${text}${more}`, '（江海社发联合社照片）'], []],
] as const)('%s', (_, lines, names) => expect(signersOf(lines)).toEqual(names))
