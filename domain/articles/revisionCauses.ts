/** The events that make a revision; each has words in the messages (`common.causes`). */
export const revisionCauses = [
  'imported',
  'assembled',
  'submitted',
  'signed',
  'takenOver',
  'leftOver',
  'named',
  'idle',
  'discarded',
  'beforeRestore',
  'restored',
  'previewed',
] as const
export type RevisionCause = (typeof revisionCauses)[number]
