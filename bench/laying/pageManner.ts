import type { Column } from '#seeds/typesetting/setBody.ts'

/** How a page is set: drawn once a page. */
export type Manner = {
  readonly random: () => number
  /** Cells by which paragraphs begin short. */
  readonly indent: number
  /** White space that opens a paragraph in the text received. */
  readonly mark: string
  /** A blank line between paragraphs. */
  readonly blank: boolean
  readonly measure: number
  readonly spacing: number
  /** As the extraction of a typeset page comes: one measure to an article, standing heads behind its text, rows line by line. */
  readonly extracted: boolean
}
export type Chance = (share: number) => boolean
export type Pick = <Value>(values: readonly Value[]) => Value

/** True with a chance, and one of some values, drawn from `random`. */
export const tools = (random: () => number): { chance: Chance; pick: Pick } => ({
  chance: (share) => random() < share,
  pick: (values) => {
    const value = values[Math.floor(random() * values.length)]
    if (value === undefined) throw new Error('Nothing to pick from')
    return value
  },
})

/** Draws how a page is set. */
export function mannerOf(random: () => number, extracted: boolean): Manner {
  const { chance, pick } = tools(random)
  if (extracted)
    return {
      ...{ random, blank: true, indent: 2, mark: '', extracted },
      measure: pick([12, 13, 14, 15, 16, 17, 18]),
      spacing: 0.4,
    }
  const blank = chance(0.85)
  const indent = chance(0.6) ? 2 : 0
  return {
    random,
    blank,
    indent: blank ? indent : 2,
    mark: blank ? (chance(0.1) ? '　　' : '') : pick(['　　', ' ', '  ']),
    measure: pick([13, 14, 15, 16, 17, 18, 20]),
    spacing: pick([0, 0.3, 0.8]),
    extracted,
  }
}

/** Draws the columns of one article: its measure may widen part-way down. */
export function columnsOf({ random, measure, extracted }: Manner): Column[] {
  const { chance, pick } = tools(random)
  const own = chance(0.5) ? measure : pick([11, 12, 13, 15, 16, 18, 19, 22, 26])
  const height = pick([9, 12, 14, 18, 24])
  const wider = chance(extracted ? 0.04 : 0.25) ? own + pick([-4, 4, 6, 8]) : own
  return [
    { measure: own, lines: height, gap: chance(0.8) },
    { measure: own, lines: height + pick([-2, 0, 3]), gap: chance(0.8) },
    { measure: Math.max(9, wider), lines: 2 * height, gap: chance(0.8) },
    { measure: Math.max(9, wider) },
  ]
}
