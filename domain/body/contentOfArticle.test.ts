import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble } from '#domain/assembly/assemble.ts'
import { parsePlainText } from '#domain/formats/plainText/parsePlainText.ts'
import { foldText } from '#domain/text/characters.ts'
import { parseContent } from './content.ts'
import { contentOfArticle } from './contentOfArticle.ts'
import { blockText } from './plainText.ts'
import { readContent } from './readContent.ts'

const page = [
  '渡口添了新灯',
  '',
  '本报讯（记者 白一川）昨晚，渡口的 3盏旧灯换',
  '成了新灯。摆渡的人说，江面看得清了。',
  '',
  '图为新灯下的渡口。 本报记者 何小满 摄',
  '',
].join('\n')

function contentsOf(text: string) {
  const { page: source } = parsePlainText(text, 'a.txt', 1)
  const assembly = assemble(source ? [source] : [])
  const texts = new Map(assembly.pages.flatMap(({ lines }) => lines.map((line) => [line.id, line.text] as const)))
  const lines = { textOf: (id: string) => texts.get(id), idOf: (id: string) => `kept.${id}` }
  return { assembly, texts, contents: assembly.articles.map((article) => contentOfArticle(article, lines)) }
}

describe('the content an article begins with', () => {
  it('marks lines, dateline and bylines where they stand', () => {
    const [content] = contentsOf(page).contents
    expect(content?.headline).toBe('渡口添了新灯')
    const [first] = content?.body.content ?? []
    const marked = (type: string) =>
      (first?.content ?? []).filter(({ marks = [] }) => marks.some((mark) => mark.type === type))
    expect(marked('byline').map(({ text }) => text)).toEqual(['记者 白一川'])
    expect(
      marked('line')
        .map(({ text }) => text)
        .join(''),
    ).toBe(first && blockText(first))
    expect(content?.bylines.map(({ key, name, ofCaption }) => [key, name, ofCaption])).toEqual([
      ['b1', '白一川', false],
      ['b2', '何小满', true],
    ])
  })

  it('can be saved as it is', () => {
    for (const content of contentsOf(page).contents) {
      expect(parseContent(content)).toEqual(content)
      expect(readContent(content)).toEqual(content)
    }
  })
})

/** Lines of a page as they come: columns of prose, blank lines, credits, digits with stray spaces. */
const line = fc.oneof(
  fc.constantFrom('', ' ', '　', '渡口添了新灯', '本报讯（记者 白一川）', '本报记者 何小满 摄', '新 灯 亮 了', '季闻'),
  fc
    .array(fc.constantFrom(...'江上渡船九点开，水退了三尺。“好”说 1 2 年月日（）'.split('')), { maxLength: 30 })
    .map((letters) => letters.join('')),
)

describe('alignment', () => {
  it('ties text to the line that was printed, character by character', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { texts, contents } = contentsOf(lines.join('\n'))
        for (const block of contents.flatMap(({ body }) => body.content)) {
          for (const { text, marks = [] } of block.content ?? []) {
            const mark = marks.find(({ type }) => type === 'line')
            if (!mark) continue
            const printed = texts.get((mark.attrs?.id ?? '').replace('kept.', '')) ?? ''
            expect(foldText(printed)).toContain(foldText(text))
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('neither adds nor drops a character of any part', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { assembly, contents } = contentsOf(lines.join('\n'))
        contents.forEach(({ body }, at) => {
          const article = assembly.articles[at]
          const parts = [...(article?.paragraphs ?? []), ...(article?.captions ?? [])]
          expect(body.content.map(blockText)).toEqual(parts.map(({ text }) => text))
        })
      }),
      { numRuns: 300 },
    )
  })
})
