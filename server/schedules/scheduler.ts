import type { SystemActor } from '../actor.ts'

/** Galley itself, publishing what a publisher scheduled. */
export const scheduler: SystemActor = { system: 'scheduler' }

/** What became of a schedule whose hour has come; `gone`: somebody else was first. */
export type DueEnd = 'published' | 'refused' | 'gone'
