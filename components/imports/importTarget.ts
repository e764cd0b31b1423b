/** A publication that files may be given to. */
export type ImportTarget = { readonly slug: string; readonly title: string; readonly language: string }
