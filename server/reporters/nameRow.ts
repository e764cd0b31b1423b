import { foldName } from '#domain/reporters/foldName.ts'

/** A printed name as a row keeps it: as it is printed, and as it is looked up. */
export const nameRow = (printed: string) => ({ printed, folded: foldName(printed) })
