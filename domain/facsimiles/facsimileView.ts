import type { Point } from './polygon.ts'

/** Width and height of the tiles of a facsimile, in pixels. */
export const tileSize = 512

/** A facsimile as screens show it. Lengths in pixels of the image at its full size. */
export type FacsimileView = {
  readonly id: string
  readonly width: number
  readonly height: number
  /** Address below which the tiles are: `<tiles>/<level>/<column>_<row>.webp`, deep zoom, no overlap. */
  readonly tiles: string
}

export const zoneRoles = ['article', 'headline', 'body', 'caption', 'picture'] as const
export type ZoneRole = (typeof zoneRoles)[number]

/** A zone of a facsimile as screens draw it. */
export type ZoneView = {
  readonly id: string
  readonly articleId: string | null
  readonly role: ZoneRole
  /** Corners in pixels of the facsimile. */
  readonly polygon: readonly Point[]
}

/** Where the desk finds the tiles of a facsimile. */
export const deskTiles = (facsimileId: string): string => `/api/facsimiles/${facsimileId}/tiles`

/** The highest level of a deep zoom: there a pixel of a tile is a pixel of the image; each level below halves it. */
export const highestLevel = (width: number, height: number): number => Math.ceil(Math.log2(Math.max(width, height, 1)))
