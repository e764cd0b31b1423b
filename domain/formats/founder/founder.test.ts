import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble } from '#domain/assembly/assemble.ts'
import { sniffFormat } from '../formats.ts'
import { gather } from '../gather.ts'
import { damage } from '../testing/hostile.ts'
import { founder } from './founder.ts'

const pagePage = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>河上日报-第02版：要闻</title></head><body>
<script>var page = "第09版"</script><p>2019年09月18日 星期三</p><ul><li>第01版：头版</li><li>第02版：要闻</li></ul>
<img src="../../images/2019-09/18/02/brief.jpg?v=1" width="350" height="500" usemap="#PagePicMap" border="0">
<MAP NAME="PagePicMap"><Area coords="10,20,200,20,200,90,10,90" shape="polygon" href="content_1.htm?div=-1">
<area coords="10,100,160,480" shape="rect" href="content_2.htm"><area coords="165,100,340,480" shape="rect" href="content_2.htm">
<area coords="1,2,3" shape="polygon" href="content_3.htm"><area coords="0,0,9,9" href="node_3.htm"></MAP>
<a href="content_1.htm?div=-1">柳树</a></body></html>`
const first = `<html><body><div>首页 上一篇</div><founder-introtitle>春天来了</founder-introtitle><founder-title><p>柳树发芽<br>河堤变绿</p></founder-title>
<founder-subtitle>——记河堤上的一天</founder-subtitle><founder-author>本报记者 王小河</founder-author>
<!--enpproperty <articleid>1</articleid><date>2019-09-18 00:00:00.0</date><author>王小河</author><title>柳树</title>/enpproperty-->
<founder-content><P>　　本报讯 河堤上新栽的柳树发芽了。</P><P>　　两岸的人都来看。&nbsp;</P><script>x</script></founder-content><div>版权所有</div></body></html>`
const second = `<html><body><!--enpproperty <articleid>2</articleid><date>2019-09-18 00:00:00.0</date><author></author><title>船 &amp; 桥</title><introtitle></introtitle>/enpproperty-->
<!--enpcontent--><p>　　桥下的船走了。</p><p>　　桥还在那里。（记者 李大桥）</p><!--/enpcontent--></body></html>`

const files: Readonly<Record<string, string>> = { 'content_1.htm?div=-1': first, 'content_2.htm': second }
const open = (href: string) => Promise.resolve(files[href] === undefined ? null : { name: href, chunks: [files[href]] })
const read = (text: string, opened: typeof open = open) =>
  gather(founder.parse('node_2.htm', [text], { firstPage: 3, open: opened }))

describe('Founder e-paper pages', () => {
  it('are told by what stands in them; a page page is a package', () => {
    expect([pagePage, first, second].map((text) => sniffFormat(text))).toEqual(
      [founder, founder, founder].map((format) => ({ format })),
    )
    expect([pagePage, first].map((text) => founder.isPackage?.(text))).toEqual([true, false])
    expect(sniffFormat('<!DOCTYPE html><html><p>河</p></html>')).toEqual({ unknownMarkup: 'html' })
  })

  it('give a page its articles with their zones, heads and authors', async () => {
    const { pages, stated, problems, date } = await read(pagePage)
    const [only] = pages
    expect(only?.page).toMatchObject({
      label: '02',
      sectionName: '要闻',
      image: 'brief.jpg',
      size: { width: 350, height: 500 },
    })
    expect(date).toBe('2019-09-18')
    const text = new Map(only?.page.lines.map((line) => [line.id, line.text]))
    expect(stated.map(({ id, lines }) => [id, ...lines.map(({ line, part }) => `${part}: ${text.get(line)}`)])).toEqual(
      [
        [
          '1',
          'kicker: 春天来了',
          'headline: 柳树发芽',
          'headline: 河堤变绿',
          'subheadline: ——记河堤上的一天',
          'bylineBlock: 本报记者 王小河',
          'body: 本报讯 河堤上新栽的柳树发芽了。',
          'body: 两岸的人都来看。',
        ],
        ['2', 'headline: 船 & 桥', 'body: 桥下的船走了。', 'body: 桥还在那里。（记者 李大桥）'],
      ],
    )
    expect(stated[1]?.zones).toEqual([
      {
        page: 3,
        polygon: [
          [10, 100],
          [160, 100],
          [160, 480],
          [10, 480],
        ],
      },
      {
        page: 3,
        polygon: [
          [165, 100],
          [340, 100],
          [340, 480],
          [165, 480],
        ],
      },
    ])
    expect(only?.page.blocks?.map(({ box }) => box)).toEqual([
      [10, 20, 190, 70],
      [10, 100, 330, 380],
    ])
    expect(problems.map(({ code, values }) => [code, values.file ?? values.count])).toEqual([
      ['packageFileMissing', 'content_3.htm'],
      ['outlineBroken', 1],
    ])
  })

  it('become the articles that they state', async () => {
    const { pages, stated } = await read(pagePage)
    const { articles, unassigned } = assemble(
      pages.map(({ page }) => page),
      { stated },
    )
    expect(
      articles.map(({ kicker, headline, subheadline, paragraphs }) => [
        kicker,
        headline,
        subheadline,
        ...paragraphs.map(({ text }) => text),
      ]),
    ).toEqual([
      ['春天来了', '柳树发芽 河堤变绿', '——记河堤上的一天', '本报讯 河堤上新栽的柳树发芽了。', '两岸的人都来看。'],
      [null, '船 & 桥', null, '桥下的船走了。', '桥还在那里。（记者 李大桥）'],
    ])
    expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([['王小河'], ['李大桥']])
    expect(unassigned).toEqual([])
  })

  it('make an article page without its page a page of its own, and one without text none', async () => {
    expect((await read(first)).pages[0]?.page.lines).toHaveLength(7)
    expect((await read('<html><founder-content></founder-content></html>')).pages).toEqual([])
  })

  it('never throw on damage, and take time as long as they are', async () => {
    for (const whole of [pagePage, first, second])
      await fc.assert(fc.asyncProperty(fc.array(fc.nat()), async (cuts) => void (await read(damage(whole, cuts)))))
    for (const mark of [
      '<founder-title>',
      '<!--enpproperty',
      '<founder-content>',
      '<area coords="1,2" href="content_1.htm">',
    ])
      await read(`<html>${mark.repeat(100_000)}`, () => Promise.resolve(null))
  })
})
