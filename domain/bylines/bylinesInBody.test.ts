import { describe, expect, it } from 'vitest'
import type { Body, BodyBlock } from '#domain/body/nodes.ts'
import { bylinesInBody } from './bylinesInBody.ts'

const block = (type: BodyBlock['type'], ...lines: readonly string[]): BodyBlock => ({
  type,
  content: lines.map((text, at) => ({
    type: 'text',
    text,
    marks: [{ type: 'line', attrs: { id: `${text[0]}${at}` } }],
  })),
})
const body: Body = {
  type: 'doc',
  content: [
    block('paragraph', '本报讯（记者 王茵）昨天', '上午，河堤上的树栽完了，一共三百棵。'),
    block('caption', '河堤上的树。本报记者 祁远帆 摄'),
    block('paragraph', '栽树的人说，要养十年才成荫，这话是去年', '春天说的，没有人记得。（林溪）'),
  ],
}
const found = (known: readonly string[], apart: readonly string[] = []) =>
  bylinesInBody({ body }, apart, known).map(({ name, role, lineId }) => `${name}/${role}/${lineId}`)

describe('who signs a text that is kept already', () => {
  it('is found by the rules where it stands, with the printed line', () => {
    expect(found([])).toEqual(['王茵/reporter/本0', '林溪/author/春1', '祁远帆/photographer/河0'])
  })
  it('and in the lines of the byline block, first of all', () => {
    expect(found([], ['本报记者 韩砚', '本报综合'])[0]).toBe('韩砚/reporter/null')
  })
  it('but nobody whom the article has, or had', () => {
    expect(found(['王 茵', '林溪'])).toEqual(['祁远帆/photographer/河0'])
    expect(found(['王茵', '林溪', '祁远帆', '韩砚'], ['本报记者 韩砚'])).toEqual([])
  })
  it('each once, in the words that are printed', () => {
    const twice = { body: { ...body, content: [...body.content, block('paragraph', '（记者 王茵）')] } }
    expect(bylinesInBody(twice, [], []).filter(({ name }) => name === '王茵')).toMatchObject([{ printed: '记者 王茵' }])
  })
})
