import type { Box } from '../sourcePage.ts'

/** A line as it is compared: its box in shares of the page's width and height; null where that is not known. */
export type ComparedLine = { readonly id: string; readonly text: string; readonly box: Box | null }

/** Lines of one source and of another that are the same print, each in the order received. */
export type LineGroup = { readonly here: readonly number[]; readonly there: readonly number[] }
