import { correctionsInSteps } from '#domain/suspects/pastCorrections.ts'
import { changedBodies } from '../sweeps/changedBodies.ts'
import { keptFor } from './keptFor.ts'
import { takingTurns } from './takingTurns.ts'

/** What the editors of a publication put right lately, as it was some minutes ago. */
export const correctionsOf = keptFor(5 * 60_000, async (publicationId) =>
  takingTurns(correctionsInSteps(await changedBodies(publicationId))),
)
