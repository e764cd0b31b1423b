/** A PDF ends by saying so; what follows is not read. One that does not was cut off on its way. */
export const isCutOff = (bytes: Uint8Array): boolean => !Buffer.from(bytes.subarray(-2048)).includes('%%EOF')

/**
 * A PDF whose end is lost, with an end that names its catalogue: what the end lists can be found by going through the file,
 * but not where to begin. Null where no catalogue is to be seen.
 */
export function mendPdf(bytes: Uint8Array): Uint8Array | null {
  const text = Buffer.from(bytes).toString('latin1')
  const at = /\/Type\s*\/Catalog\b/u.exec(text)?.index
  const own =
    at === undefined
      ? null
      : [...text.slice(Math.max(0, at - 2000), at).matchAll(/\b(\d{1,9}) (\d{1,5}) obj\b/gu)].at(-1)
  if (!own) return null
  return Buffer.concat([
    bytes,
    Buffer.from(`\nendstream\nendobj\ntrailer\n<< /Root ${own[1]} ${own[2]} R >>\nstartxref\n0\n%%EOF\n`),
  ])
}
