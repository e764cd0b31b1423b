import type { Point } from './polygon.ts'

/** Width and height of the tiles of a facsimile, in pixels. */
export const tileSize = 512

/** Widths at which a facsimile is kept whole, in pixels: as a thumbnail, on a phone, on a desk. */
export const wholeWidths = [320, 960, 1920] as const

/** A facsimile as screens show it. Lengths in pixels of the image at its full size. */
export type FacsimileView = {
  readonly id: string
  readonly width: number
  readonly height: number
  /** Address below which the images are: `<images>/tiles/<level>/<column>_<row>.webp` (deep zoom, no overlap) and
   * `<images>/whole/<width>.webp`. */
  readonly images: string
}

export const zoneRoles = ['article', 'headline', 'body', 'caption', 'picture'] as const
export type ZoneRole = (typeof zoneRoles)[number]

/** A zone of a facsimile as screens draw it. */
export type ZoneView = {
  readonly id: string
  readonly articleId: string | null
  readonly role: ZoneRole
  /** A person drew it; else it was made of lines. */
  readonly isDrawn: boolean
  /** Corners in pixels of the facsimile. */
  readonly polygon: readonly Point[]
}

/** Where the desk finds the images of a facsimile. */
export const deskImages = (facsimileId: string): string => `/api/facsimiles/${facsimileId}`

/** Where the public finds them. `version` names what is masked: another mask, another address. */
export const publicImages = (facsimileId: string, version: string): string =>
  `/api/public-facsimiles/${facsimileId}/${version}`

/** The highest level of a deep zoom: there a pixel of a tile is a pixel of the image; each level below halves it. */
export const highestLevel = (width: number, height: number): number => Math.ceil(Math.log2(Math.max(width, height, 1)))

export const tilePath = (level: number, column: number, row: number): string => `tiles/${level}/${column}_${row}.webp`
export const wholePath = (width: number): string => `whole/${width}.webp`
