import type { UnassignedReason } from './assembly.ts'

/** What a block of a page is. */
export type BlockClass = 'body' | 'head' | 'caption' | 'signature' | 'tag' | UnassignedReason
