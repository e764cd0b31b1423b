import type { Family } from '../type/face.ts'

export type Level = 'lead' | 'second' | 'small' | 'box'

/** How a page looks, whatever stands on it. Lengths in pixels of the facsimile, 200 to the inch. */
export type PageStyle = {
  readonly width: number
  readonly height: number
  readonly language: 'zh-Hans' | 'zh-Hant' | 'en'
  /** Lines run from top to bottom, columns from right to left. */
  readonly isVertical: boolean
  readonly margin: number
  /** Where the grid begins and ends, from the head of the sheet. */
  readonly top: number
  readonly bottom: number
  readonly columns: number
  readonly gutter: number
  /** Size of the body's type, and from one baseline to the next. */
  readonly size: number
  readonly leading: number
  /** Largest size of a headline by level. */
  readonly heads: Readonly<Record<Level, number>>
  readonly families: {
    readonly body: Family
    readonly caption: Family
    readonly aside: Family
    readonly verse: Family
    readonly heads: Readonly<Record<Level, { readonly family: Family; readonly weight: number }>>
  }
  readonly isCentred: boolean
  readonly accent: string
}

export const palette = { ink: '#1a1816', grey: '#6d675f', hair: '#8b857b', paper: '#f8f5ee', tint: '#ece6d9' } as const

/** Length of the grid across its columns and along them: on a vertical page columns lie. */
export function gridOf(style: PageStyle): { readonly across: number; readonly rows: number } {
  const { width, margin, top, bottom, leading, isVertical } = style
  const wide = width - 2 * margin
  const high = bottom - top
  return { across: isVertical ? high : wide, rows: Math.floor((isVertical ? wide : high) / leading) }
}

/** Width of so many columns with the gutters between them. */
export function columnsWide(style: PageStyle, count: number): number {
  const { across } = gridOf(style)
  const column = (across - (style.columns - 1) * style.gutter) / style.columns
  return count * column + (count - 1) * style.gutter
}
