/** A publication that files may be given to. */
export type ImportTarget = { readonly slug: string; readonly title: string; readonly language: string }

/** Bytes as people say them: MB with one digit, from a tenth up. */
export const megabytes = (bytes: number): number => Math.max(0.1, Math.round(bytes / 1e5) / 10)
