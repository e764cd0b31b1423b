import { describe, expect, it } from 'vitest'
import { closingBylines, openingBylines, picturedBylines } from './findBylines.ts'
import { englishCredit } from './englishLines.ts'
import { readByline } from './readByline.ts'
import { readClosingDateline, readDateline } from './readDateline.ts'
import { readSignature } from './readSignature.ts'
import { isNameList, splitNames } from './splitNames.ts'

const named = (found: readonly { name: string; role: string }[]): string[] =>
  found.map(({ name, role }) => `${name}/${role}`)

describe('openingBylines', () => {
  it.each([
    ['本报讯（记者 林溪）入秋以来', ['林溪/reporter']],
    ['本报讯（记者 林溪 通讯员 古丽娜·艾山）昨日', ['林溪/reporter', '古丽娜·艾山/correspondent']],
    ['本报讯（首席记者 顾晚舟 实习生 罗一禾）', ['顾晚舟/reporter', '罗一禾/intern']],
    ['新华社云州9月16日电（记者林溪、王小舟）省气象台', ['林溪/reporter', '王小舟/reporter']],
    ['新华社云州 9月 16日电（林溪、王小舟）省气象台', ['林溪/reporter', '王小舟/reporter']],
    ['本报云州1月4日电记者林小溪报道：今年以来', ['林小溪/reporter']],
    ['本报讯新华社记者林小溪、本报记者王舟报道：今年', ['林小溪/reporter', '王舟/reporter']],
    ['本报讯记者林小溪从今日召开的会议上获悉', ['林小溪/reporter']],
    ['〔記者林小溪／臺北報導〕市府昨宣布', ['林小溪/reporter']],
    ['〔青河時報記者林小溪、王舟／臺北報導〕市府', ['林小溪/reporter', '王舟/reporter']],
    ['（記者林小溪攝）', ['林小溪/photographer']],
    ['（林小溪／臺北報導）市府昨宣布', ['林小溪/reporter']],
    ['（中央社記者林小溪臺北14日電）市府昨宣布', ['林小溪/reporter']],
    ['本报云州1月4日讯记者艾汀报道：今年以来', ['艾汀/reporter']],
    ['本报云州1月4日电记者林小溪，青河电台记者王舟报道：今年', ['林小溪/reporter', '王舟/reporter']],
    ['本报云州1月4日电（记者林小溪 实习记者王舟）今年', ['林小溪/reporter', '王舟/intern']],
    ['人民网云州9月16日电（记者林溪）今年', ['林溪/reporter']],
    ['早报讯（全媒体记者 林溪）今年', ['林溪/reporter']],
    ['【記者林小溪台北報導】市府', ['林小溪/reporter']],
    ['〔駐日特派員林小玉／東京報導〕內閣', ['林小玉/reporter']],
    ['〔法國新聞社巴黎廿六日電〕議會', []],
    ['〔江海社雲州卅日電〕省氣象台', []],
    ['〔記者林小溪／專訪〕老店', ['林小溪/reporter']],
    ['本报讯（记者 林溪 通讯员 何小山 文/图）入秋', ['林溪/reporter', '何小山/correspondent']],
    ['新华社云州9月16日电 记者从省气象台获悉，今年', []],
    ['记者从市桥梁所了解到，便桥', []],
    ['本报讯 记者会昨天举行', []],
    ['沿河的便桥封闭了，记者看到', []],
  ])('%s', (text, names) => expect(named(openingBylines(text))).toEqual(names))

  it('says where the words stand', () => {
    const text = '本报讯（记者 林溪）入秋以来'
    const [found] = openingBylines(text)
    expect(text.slice(found?.from, found?.to)).toBe('记者 林溪')
  })
})

describe('closingBylines', () => {
  it.each([
    ['便桥重新开放。（记者 林溪）', ['林溪/reporter']],
    ['便桥重新开放。（新华社记者 林溪 王舟 何小山）', ['林溪/reporter', '王舟/reporter', '何小山/reporter']],
    ['夜色里的便桥。（林溪摄）', ['林溪/photographer']],
    ['树挪一步，养十年。（林溪 译）', ['林溪/translator']],
    ['（林小溪何小山）', ['林小溪/author', '何小山/author']],
    ['（苇岸守舟）', ['苇岸/author', '守舟/author']],
    ['便桥重新开放。（林小溪）', ['林小溪/author']],
    ['便桥重新开放。（江河县 林小溪）', ['林小溪/author']],
    ['便桥重新开放。（新华社记者林小溪摄）（传真照片）', ['林小溪/photographer']],
    ['便桥重新开放。（完）', []],
    ['便桥重新开放。（作者林小溪系云州大学教授）', ['林小溪/author']],
    ['便桥重新开放。（执笔：林小溪）', ['林小溪/author']],
    ['便桥重新开放。（记者林小溪采写）', ['林小溪/reporter']],
    ['便桥重新开放。（林小溪、何小山采写）', ['林小溪/author', '何小山/author']],
    ['便桥重新开放。（林小溪摄影报道）', ['林小溪/photographer']],
    ['便桥重新开放。（图片由林小溪提供）', ['林小溪/photographer']],
    ['便桥重新开放。（云州江北地委林小溪）', ['林小溪/author']],
    ['便桥重新开放。（云州江北船厂宣传部林小溪）', ['林小溪/author']],
    ['便桥重新开放。（江北县林小溪何小山）', ['林小溪/author', '何小山/author']],
    ['秋山（套色木刻）（林小溪）', ['林小溪/author']],
    ['（江海社发联合社照片）', []],
    ['（据江海社）', []],
    ['（综合本报及江海社电）', []],
    ['（有删节）', []],
    ['（本报综合报道）', []],
    ['（受访者供图）', []],
    ['便桥重新开放。（作者为青河县代县长）', []],
    ['便桥重新开放。（转自《青河日报》）', []],
    ['便桥重新开放（含两座人行桥）', []],
    ['便桥重新开放。（作者单位：青河水务所）', []],
  ])('%s', (text, names) => expect(named(closingBylines(text))).toEqual(names))
})

describe('picturedBylines', () => {
  it('names who took a picture that the text points at', () => {
    expect(named(picturedBylines('店里挂着年画（图为本报记者林小溪摄）；门口敲着锣鼓（见右图）。'))).toEqual([
      '林小溪/photographer',
    ])
  })
})

describe('papers in English', () => {
  it('have their author lines and datelines read', () => {
    expect(named(readSignature('By Thomas Venn', true))).toEqual(['Thomas Venn/reporter'])
    expect(readSignature('By the river', true)).toEqual([])
    expect(named(readSignature('Gwen Pennycook, North Gate', true))).toEqual(['Gwen Pennycook/author'])
    expect(readSignature('Gwen Pennycook, North Gate', false)).toEqual([])
    expect(readSignature('Rain, then sun over the river', true)).toEqual([])
    expect(named(englishCredit('A net on the mole. Photograph: Peter Oak'))).toEqual(['Peter Oak/photographer'])
    expect(englishCredit('The photograph shows the mole')).toEqual([])
    expect(readDateline('LANPU, Friday – The ferry sailed')).toMatchObject({ place: 'LANPU', date: 'Friday' })
    expect(readDateline('The ferry – a new one – sailed')).toBeNull()
  })
})

describe('readByline and readSignature', () => {
  it.each([
    ['本报记者 夏远 摄', ['夏远/photographer']],
    ['□本报记者张静本报通讯员何小山', ['张静/reporter', '何小山/correspondent']],
    ['本报记者  程  龙  潘小强', ['程龙/reporter', '潘小强/reporter']],
    ['《青河日报》评论员', ['《青河日报》评论员/commentator']],
  ])('%s', (text, names) => expect(named(readByline(text))).toEqual(names))

  it('takes a house from the words', () => expect(readByline('新华社记者林溪')[0]?.organisation).toBe('新华社'))

  it.each([
    ['季小满', false, ['季小满/author']],
    ['□季小满', true, ['季小满/author']],
    ['文/季小满 图/何小山', true, ['季小满/author', '何小山/photographer']],
    ['文/本报记者 季小满 图/本报记者 何小山', true, ['季小满/reporter', '何小山/photographer']],
    ['采写：本报记者 季小满', true, ['季小满/reporter']],
    ['记者 季小满 文 何小山 图', true, ['季小满/reporter', '何小山/photographer']],
    ['撰文｜季小满 摄影｜何小山', true, ['季小满/author', '何小山/photographer']],
    ['口述：季小满 整理：何小山', true, ['季小满/author', '何小山/author']],
    ['［美］约翰·史密斯', true, ['约翰·史密斯/author']],
    ['云州科学院院士 季小满', true, ['季小满/author']],
    ['本報社論', true, ['本報社論/commentator']],
    ['有问有答', false, []],
    ['图片：', true, []],
    ['掂了掂', true, []],
    ['譯者：季小滿/核稿：何小山', true, ['季小滿/translator']],
    ['今笛', true, ['今笛/author']],
    ['今笛', false, []],
    ['唐小立张珂', true, ['唐小立/author', '张珂/author']],
    ['青河县水利局局长何望山', true, ['何望山/author']],
    ['本报驻外记者李云', true, ['李云/reporter']],
    ['埠头　季小满', true, ['季小满/author']],
    ['埠头　季小满', false, []],
    ['两岸　同春', true, []],
    ['银杏挪不挪，先听树怎么说', true, []],
    ['便桥今日开放', true, []],
  ])('%s after a headline: %s', (text, after, names) => expect(named(readSignature(text, after))).toEqual(names))
})

describe('isNameList', () => {
  it.each(['董事长', '经理', '司令员'])('is no name: %s', (text) => expect(isNameList(text)).toBe(false))
})

describe('splitNames', () => {
  it.each([
    ['王茵', ['王茵']],
    ['程  龙', ['程龙']],
    ['林溪、王小舟', ['林溪', '王小舟']],
    ['余小军何伟', ['余小军', '何伟']],
    ['欧阳小舟', ['欧阳小舟']],
    ['买买提·艾山 约翰·史密斯', ['买买提·艾山', '约翰·史密斯']],
    ['，。', []],
  ])('%s', (text, names) => expect(splitNames(text).map(({ name }) => name)).toEqual(names))
  it('knows names from prose', () => {
    expect(isNameList('林溪 王小舟')).toBe(true)
    expect(isNameList('的桥今天开放')).toBe(false)
  })
})

describe('datelines', () => {
  it.each([
    ['本报讯（记者 林溪）', '本报讯', null, null],
    ['新华社云州9月 16日电 记者从', '新华社云州9月 16日电', '云州', '9月16日'],
    ['据新华社云州一月十二日电 今日', '据新华社云州一月十二日电', '云州', '一月十二日'],
    ['据新华社电 今日', '据新华社电', null, null],
    ['江海社云州九日電　本市', '江海社云州九日電', '云州', '九日'],
  ])('%s', (text, printed, place, date) => expect(readDateline(text)).toMatchObject({ printed, place, date }))
  it.each(['本报电话热线昨日开通', '本报记者看到', '沿河的便桥', '本报电子版上线'])('none in %s', (text) =>
    expect(readDateline(text)).toBeNull(),
  )
  it('reads one in brackets at the end', () =>
    expect(readClosingDateline('需时日。（本报云州1月12日电）')).toMatchObject({ place: '云州', date: '1月12日' }))
})

describe('printed words', () => {
  it('hold no white space at either end, and stand where they are said to', () => {
    const text = '记者 林溪 周小舟'
    const found = readByline(text)
    expect(found.map(({ printed }) => printed)).toEqual(['记者 林溪', '周小舟'])
    for (const { printed, from, to } of found) expect(text.slice(from, to)).toBe(printed)
  })
})
