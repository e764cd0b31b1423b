/** WebP. */
export type ImageBytes = Uint8Array<ArrayBuffer>
