type Sized = { readonly width: number | null; readonly height: number | null }

/** How large the page is that the boxes of a source count in; null where the source does not say. */
export const sizeOf = ({ width, height }: Sized): { readonly width: number; readonly height: number } | null =>
  width && height ? { width, height } : null
