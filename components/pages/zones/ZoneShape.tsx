import type { RefObject } from 'react'
import type { ZoneDraft } from '#domain/pages/zones/zoneDraft.ts'

const line = { strokeWidth: 2, vectorEffect: 'non-scaling-stroke' } as const

/** A zone while it is drawn, in pixels of the facsimile: its edge, and a handle at each corner. */
export function ZoneShape({
  draft,
  drawn,
}: {
  readonly draft: ZoneDraft
  readonly drawn: RefObject<SVGGElement | null>
}) {
  const { shape, corner, isPicture } = draft
  const points = shape.map((point) => point.join()).join(' ')
  const look = isPicture ? 'fill-[#e8b000]/25 stroke-[#a8321c]' : 'fill-[#27497a]/15 stroke-[#27497a]'
  return (
    <g ref={drawn} data-drawing={draft.purpose}>
      {shape.length > 2 ? (
        <polygon points={points} className={look} strokeDasharray={draft.isSuggested ? '6 4' : undefined} {...line} />
      ) : (
        <polyline points={points} className={`fill-none ${look.split(' ')[1] ?? ''}`} {...line} />
      )}
      {shape.map(([x, y], at) => (
        // A line without length, with round ends, is a dot that does not grow with the image.
        <path
          key={at}
          data-corner={at}
          d={`M${x} ${y}h.01`}
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
          strokeWidth={at === corner ? 15 : 11}
          className={at === corner ? 'stroke-[#d02818]' : 'stroke-[#27497a]'}
        />
      ))}
    </g>
  )
}
