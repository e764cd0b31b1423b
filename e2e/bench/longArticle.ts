import type { Page } from '@playwright/test'
import type { BodyBlock, BodyText } from '#domain/body/nodes.ts'
import { readDraft } from '../world/readDraft.ts'

/**
 * Makes an article as long as named, of its own text again and again, each stretch still tied to its printed line, with
 * so many marks on words (readings, printed errors, illegible places, bold). Gives back its paragraphs.
 */
export async function lengthen(page: Page, id: string, characters: number, marks: number): Promise<readonly string[]> {
  const { version, content } = await readDraft(page, id)
  const runs = content.body.content.flatMap((block) => block.content ?? [])
  const blocks: BodyBlock[] = []
  let [count, at, marked] = [0, 0, 0]
  while (count < characters) {
    const block: BodyText[] = []
    for (let length = 0; length < 400 && count < characters; at += 1) {
      const run = runs[at % runs.length]
      if (!run) break
      block.push(...(marked * (characters / marks) < count ? markedRun(run, marked++) : [run]))
      length += run.text.length
      count += run.text.length
    }
    blocks.push({ type: 'paragraph', content: block })
  }
  // Something to be suspected, whatever the text is.
  blocks.push({ type: 'paragraph', content: [{ type: 'text', text: '退水那天，，船主说：“这里少了一半引号。' }] })
  const saved = await page.request.put(`/api/articles/${id}/draft`, {
    data: {
      version,
      saveKey: `bench-${characters}-${version}`,
      content: { ...content, bylines: [], body: { type: 'doc', content: blocks } },
    },
    headers: { origin: new URL(page.url()).origin },
  })
  if (!saved.ok()) throw new Error(await saved.text())
  return blocks.map((block) => (block.content ?? []).map(({ text }) => text).join(''))
}

/** A stretch with two characters of it marked. */
function markedRun(run: BodyText, number: number): readonly BodyText[] {
  const own = (run.marks ?? []).filter(({ type }) => type === 'line')
  const kinds = [
    { type: 'ruby', attrs: { reading: 'dù' } },
    { type: 'sic', attrs: { correction: '渡' } },
    { type: 'illegible' },
    { type: 'bold' },
  ] as const
  const mark = kinds[number % kinds.length] ?? kinds[0]
  const [head, word, tail] = [run.text.slice(0, 1), run.text.slice(1, 3), run.text.slice(3)]
  const pieces = [
    { ...run, text: head, marks: own },
    { ...run, text: word, marks: [...own, mark] },
    { ...run, text: tail, marks: own },
  ]
  return pieces.filter(({ text }) => text !== '')
}
