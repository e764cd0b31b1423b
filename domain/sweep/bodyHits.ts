import type { Body, BodyBlock, BodyText } from '#domain/body/nodes.ts'
import { blockText } from '#domain/body/plainText.ts'

/** A place of a body that holds the wrong words: its block and UTF-16 offset there, what stands around, its printed line. */
export type BodyHit = {
  readonly block: number
  readonly at: number
  readonly before: string
  readonly after: string
  readonly lineId: string | null
}

const around = 16

/** Where a body holds these words, in order, without overlaps. */
export const bodyHits = (body: Body, words: string): readonly BodyHit[] =>
  body.content.flatMap((content, block) =>
    textHits(blockText(content), words).map((hit) => ({ block, ...hit, lineId: lineAt(content, hit.at) })),
  )

/** The same in one text. */
export function textHits(text: string, words: string): readonly Pick<BodyHit, 'at' | 'before' | 'after'>[] {
  const hits: Pick<BodyHit, 'at' | 'before' | 'after'>[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length
    hits.push({ at, before: text.slice(Math.max(0, at - around), at), after: text.slice(end, end + around) })
  }
  return hits
}

function lineAt({ content = [] }: BodyBlock, at: number): string | null {
  let start = 0
  for (const { text, marks } of content) {
    start += text.length
    if (at < start) return marks?.find(({ type }) => type === 'line')?.attrs?.id ?? null
  }
  return null
}

/**
 * A body with the words at these places replaced. The new words take the marks of the first character they replace. A
 * place that does not hold the words (any more) is left alone.
 */
export function replaceHits(
  body: Body,
  words: string,
  replacement: string,
  places: readonly Pick<BodyHit, 'block' | 'at'>[],
): Body {
  const content = body.content.map((block, number) => {
    const own = places.filter((place) => place.block === number).toSorted((a, b) => b.at - a.at)
    const text = blockText(block)
    const fitting = own.filter(({ at }) => text.startsWith(words, at))
    return fitting.reduce((changed, { at }) => replaceAt(changed, at, at + words.length, replacement), block)
  })
  return { type: 'doc', content }
}

function replaceAt(block: BodyBlock, from: number, to: number, replacement: string): BodyBlock {
  let start = 0
  const runs = (block.content ?? []).map((run): BodyText => {
    const [a, b] = [Math.max(0, from - start), Math.min(run.text.length, to - start)]
    const isFirst = from >= start && from < start + run.text.length
    start += run.text.length
    if (b <= 0 || a >= run.text.length) return run
    return { ...run, text: run.text.slice(0, a) + (isFirst ? replacement : '') + run.text.slice(b) }
  })
  const kept = runs.filter(({ text }) => text !== '')
  return kept.length > 0 ? { type: block.type, content: kept } : { type: block.type }
}
