type Found = { readonly from: number; readonly to: number }

/** What was found in a stretch that begins `by` characters into the text. */
export const shifted = <Kind extends Found>(found: readonly Kind[], by: number): Kind[] =>
  found.map((one) => ({ ...one, from: one.from + by, to: one.to + by }))
