import type { SeedCaption } from '../../articles/seedArticle.ts'
import { pictures } from '../../pictures/pictures.ts'
import { breakLines, type SetLine } from '../type/breakLines.ts'
import type { Face } from '../type/face.ts'
import type { PageStyle } from './pageStyle.ts'

/** A picture with its caption, in pixels from the zone's corner. */
export type PlacedPicture = {
  readonly name: string
  readonly across: number
  readonly along: number
  readonly wide: number
  readonly high: number
  readonly caption: readonly SetLine[]
  readonly face: Face
}

export type PictureZone = {
  readonly pictures: readonly PlacedPicture[]
  /** How far the pictures are from the shape they were composed for: 0 is none. */
  readonly strain: number
}

/** Ways in which so many pictures may stand: how many in each row. */
export function arrangements(count: number): readonly (readonly number[])[] {
  if (count <= 1) return [[1]]
  if (count === 2) return [[2], [1, 1]]
  if (count === 3) return [[1, 2], [3], [2, 1]]
  if (count === 4) return [[2, 2], [4], [1, 3]]
  return [
    [1, count - 1],
    [2, count - 2],
    [1, 2, count - 3],
  ]
}

/** Captions with a picture, as drawn pictures stand in rows that fill a zone of a size in pixels; null where there is no room. */
export function pictureZone(
  captions: readonly SeedCaption[],
  { rows, wide, high }: { readonly rows: readonly number[]; readonly wide: number; readonly high: number },
  style: PageStyle,
): PictureZone | null {
  const face: Face = { family: style.families.caption, weight: 400, size: style.size * 0.88 }
  const lead = face.size * 1.32
  const gap = style.gutter * 0.6
  let from = 0
  const set = rows.map((count) => {
    const own = captions.slice(from, (from += count))
    const ratios = own.map(({ picture }) => ratioOf(picture?.name ?? '', style))
    const room = wide - gap * (own.length - 1)
    const sum = ratios.reduce((total, one) => total + one, 0)
    const widths = ratios.map((ratio) => (room * ratio) / sum)
    const lines = own.map(({ text }, at) =>
      breakLines(text, { face, language: style.language, width: widths[at] ?? wide, justified: true }),
    )
    return { own, widths, lines, natural: room / sum, captions: Math.max(...lines.map((one) => one.length)) * lead }
  })
  const fixed = set.reduce((sum, row) => sum + row.captions + lead * 0.4, 0) + gap * (rows.length - 1)
  const natural = set.reduce((sum, row) => sum + row.natural, 0)
  const stretch = (high - fixed) / natural
  if (stretch < 0.55) return null
  const placed: PlacedPicture[] = []
  let along = 0
  for (const row of set) {
    let across = 0
    for (const [at, { picture }] of row.own.entries()) {
      const own = { wide: row.widths[at] ?? wide, high: row.natural * stretch }
      placed.push({ name: picture?.name ?? '', across, along, ...own, caption: row.lines[at] ?? [], face })
      across += own.wide + gap
    }
    along += row.natural * stretch + row.captions + lead * 0.4 + gap
  }
  return { pictures: placed, strain: Math.abs(Math.log(stretch)) }
}

/** Width over height of a picture, or on a vertical page height over width. */
function ratioOf(name: string, { isVertical }: PageStyle): number {
  const ratio = pictures[name]?.ratio ?? 1.5
  return isVertical ? 1 / ratio : ratio
}
