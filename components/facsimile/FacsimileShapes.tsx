import type { ZoneView } from '#domain/facsimiles/facsimileView.ts'
import type { Box } from '#domain/source/sourcePage.ts'

/** A box marked on a facsimile: a printed line, or words of it. */
export type MarkedBox = { readonly id: string; readonly box: Box; readonly tone: keyof typeof tones }

// On an image, colours are those of paper: a dark screen shows the same image.
const tones = {
  line: 'fill-[#e8b000]/35 stroke-[#a8321c]',
  own: 'fill-[#e8b000]/10 stroke-none',
  chosen: 'fill-[#27497a]/25 stroke-[#27497a]',
  loud: 'fill-[#d02818]/25 stroke-[#d02818]',
} as const

const hues = [
  'fill-key-1/12 stroke-key-1 data-lit:fill-key-1/30',
  'fill-key-2/12 stroke-key-2 data-lit:fill-key-2/30',
  'fill-key-3/12 stroke-key-3 data-lit:fill-key-3/30',
  'fill-key-4/12 stroke-key-4 data-lit:fill-key-4/30',
  'fill-key-5/12 stroke-key-5 data-lit:fill-key-5/30',
  'fill-key-6/12 stroke-key-6 data-lit:fill-key-6/30',
  'fill-key-7/12 stroke-key-7 data-lit:fill-key-7/30',
  'fill-key-8/12 stroke-key-8 data-lit:fill-key-8/30',
] as const

const thin = { strokeWidth: 1.5, vectorEffect: 'non-scaling-stroke' } as const

/** Zones and marked boxes, in pixels of the facsimile. Nothing of it takes the pointer: places are asked of the viewer. */
export function FacsimileShapes(props: {
  readonly zones: readonly ZoneView[]
  /** Zones that stand out, by id of zone or article. */
  readonly lit?: string | null | undefined
  readonly boxes: readonly MarkedBox[]
  /** Numbers of articles, from 1: each has its colour. */
  readonly numberOf?: ((articleId: string) => number | undefined) | undefined
}) {
  const { zones, lit, boxes, numberOf } = props
  const hueOf = ({ articleId }: ZoneView) => hues[(((articleId && numberOf?.(articleId)) || 1) - 1) % hues.length]
  const isLit = ({ id, articleId }: ZoneView) => lit !== undefined && lit !== null && (lit === id || lit === articleId)
  return (
    <>
      {zones.map((zone) => (
        <polygon
          key={zone.id}
          data-zone={zone.id}
          data-role={zone.role}
          data-lit={isLit(zone) || undefined}
          points={zone.polygon.map((point) => point.join()).join(' ')}
          className={hueOf(zone)}
          {...thin}
        />
      ))}
      {boxes.map(({ id, box: [x, y, width, height], tone }) => (
        <rect key={id} data-box={id} {...{ x, y, width, height }} className={tones[tone]} {...thin} />
      ))}
    </>
  )
}
