import { marks, type Body, type BodyBlock, type BodyText } from './nodes.ts'

/** A body without its alignment to printed lines: what a reader sees. Text that only alignment had parted is joined. */
export const withoutLines = (body: Body): Body => ({ type: 'doc', content: body.content.map(blockWithoutLines) })

function blockWithoutLines(block: BodyBlock): BodyBlock {
  const runs: BodyText[] = []
  for (const run of block.content ?? []) {
    const kept = (run.marks ?? []).filter((mark) => marks[mark.type].isContent)
    const last = runs.at(-1)
    if (last && JSON.stringify(last.marks ?? []) === JSON.stringify(kept))
      runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(kept.length > 0 ? { type: 'text', text: run.text, marks: kept } : { type: 'text', text: run.text })
  }
  return runs.length > 0 ? { type: block.type, content: runs } : { type: block.type }
}
