import { polygonSchema } from '#domain/pages/acts/pageAct.ts'
import type { DrawnZone } from '#domain/facsimiles/drawnZone.ts'
import type { Prisma, Zone } from '../database/generated/client.ts'

/** The zones of a facsimile that people drew, in one order. */
export const drawnZones = { orderBy: { id: 'asc' } } as const satisfies Prisma.Facsimile$zonesArgs

/** What of a row makes a zone. */
export type ZoneRow = Pick<Zone, 'id' | 'role' | 'polygon' | 'captionLine'>

/** A row as a zone. */
export const drawnZone = ({ id, role, polygon, captionLine }: ZoneRow): DrawnZone => ({
  ...{ id, role: role === 'picture' ? 'picture' : 'article' },
  ...{ polygon: polygonSchema.parse(polygon), captionLine },
})
