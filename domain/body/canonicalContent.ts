import type { ArticleContent } from './content.ts'
import { marks, type BodyBlock, type BodyMark } from './nodes.ts'

/**
 * The content as one string that is equal when, and only when, what a reader sees is equal: alignment to printed lines
 * is left out, and text that only alignment had parted is joined. The content hash of a revision is SHA-256 over it.
 */
export function canonicalContent(content: ArticleContent): string {
  const { kicker, headline, headlineSupplied, subheadline, columnTag, dateline, credit, bylines } = content
  return JSON.stringify([
    [kicker || null, headline || null, headlineSupplied, subheadline || null, columnTag || null, dateline || null],
    credit || null,
    content.body.content.map(canonicalBlock),
    bylines.map((b) => [b.key, b.printed, b.name, b.role, b.organisation, b.ofCaption]),
  ])
}

function canonicalBlock(block: BodyBlock): unknown {
  const runs: [string, string][] = []
  for (const run of block.content ?? []) {
    const key = JSON.stringify(
      (run.marks ?? [])
        .filter((mark) => marks[mark.type].isContent)
        .map(markKey)
        .sort(),
    )
    const last = runs.at(-1)
    if (last && last[0] === key) last[1] += run.text
    else runs.push([key, run.text])
  }
  return [block.type, runs]
}

const markKey = (mark: BodyMark): string => `${mark.type} ${Object.values(mark.attrs ?? {}).join(' ')}`
