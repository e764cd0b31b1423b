import type { Prisma } from '../database/generated/client.ts'

/** The stretches of lines that stand in an article's byline block; the rest of such a line may be another article's. */
export const blockStretches = {
  where: { part: 'bylineBlock' },
  orderBy: { order: 'asc' },
  select: { from: true, to: true, line: { select: { text: true } } },
} as const satisfies Prisma.Article$placementsArgs

type Stretch = Prisma.PlacementGetPayload<{ select: (typeof blockStretches)['select'] }>

export const stretchText = ({ from, to, line }: Stretch): string => line.text.slice(from, to)
