import type { ZoneView } from '#domain/facsimiles/facsimileView.ts'
import type { Box } from '#domain/source/sourcePage.ts'

/** A box marked on a facsimile: a printed line, or words of it. */
export type MarkedBox = { readonly id: string; readonly box: Box; readonly tone: 'line' | 'word' | 'loud' }

const tones = {
  line: 'fill-key-5/25 stroke-key-5',
  word: 'fill-key-1/25 stroke-key-1',
  loud: 'fill-key-3/30 stroke-vermilion',
} as const

const thin = { strokeWidth: 1.5, vectorEffect: 'non-scaling-stroke' } as const

/** Zones and marked boxes, in pixels of the facsimile. Nothing of it takes the pointer: places are asked of the viewer. */
export function FacsimileShapes(props: {
  readonly zones: readonly ZoneView[]
  /** Zones that stand out, by id of zone or article. */
  readonly lit?: string | null | undefined
  readonly boxes: readonly MarkedBox[]
}) {
  const { zones, lit, boxes } = props
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
          className="fill-key-1/8 stroke-key-1 data-lit:fill-key-5/25 data-lit:stroke-vermilion data-[role=picture]:fill-key-2/12"
          {...thin}
        />
      ))}
      {boxes.map(({ id, box: [x, y, width, height], tone }) => (
        <rect key={id} data-box={id} {...{ x, y, width, height }} className={tones[tone]} {...thin} />
      ))}
    </>
  )
}
