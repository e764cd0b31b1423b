import type { ArticleContent } from '#domain/body/content.ts'
import type { BodyBlock, BodyText } from '#domain/body/nodes.ts'

/** Content with words of its body replaced where they stand first; null where they do not stand in one block. */
export function replaceWords(content: ArticleContent, from: string, to: string): ArticleContent | null {
  const blocks = content.body.content
  const at = blocks.findIndex((block) => textOf(block).includes(from))
  const block = blocks[at]
  if (!block) return null
  const start = textOf(block).indexOf(from)
  const runs = splice(block.content ?? [], start, start + from.length, to)
  return { ...content, body: { ...content.body, content: blocks.with(at, { ...block, content: runs }) } }
}

const textOf = ({ content = [] }: BodyBlock): string => content.map(({ text }) => text).join('')

/** The runs without `start` to `end`; what replaces it goes into the run that holds its start, as typing does. */
function splice(runs: readonly BodyText[], start: number, end: number, to: string): BodyText[] {
  let offset = 0
  return runs.flatMap((run) => {
    const from = offset
    offset += run.text.length
    if (offset <= start || from >= end) return [run]
    const typed = from <= start ? to : ''
    const text = run.text.slice(0, Math.max(0, start - from)) + typed + run.text.slice(end - from)
    return text === '' ? [] : [{ ...run, text }]
  })
}
