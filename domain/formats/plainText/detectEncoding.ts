export const textEncodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const
export type TextEncoding = (typeof textEncodings)[number]

/** What the bytes are: an encoding and whether it is beyond doubt, or why they are not text. */
export type EncodingGuess =
  { readonly encoding: TextEncoding; readonly certain: boolean } | { readonly refusal: 'emptyFile' | 'binaryFile' }

/** Bytes looked at; the rest of a page is like its beginning. */
const sampleSize = 200_000

const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x1f, 0x8b],
  [0x7f, 0x45, 0x4c, 0x46],
]

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte)

function decodes(bytes: Uint8Array, encoding: TextEncoding, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes, { stream: true })
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** The commonest characters of Chinese prose, both scripts: wrongly decoded text holds few of them. */
const common = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放決這為個國時來們會對發動過說產學經進還當從業開關與總設與機電體實點應間書長無報訊記者',
)

/** How Chinese a text reads, -1 to 1: common characters count for it, private, replaced and stray ones against it. */
function reads(text: string): number {
  let score = 0
  let all = 0
  for (const character of text) {
    if (character < '\u0080') continue
    all++
    if (common.has(character)) score += 2
    else if (/[\u3000-\u303f\uff00-\uff5e\u2014\u2018-\u201d\u2026]/u.test(character)) score += 1
    else if (/[\ufffd\ue000-\uf8ff\uff61-\uffdf]/u.test(character)) score -= 4
    else if (!/\p{Script=Han}/u.test(character)) score -= 1
  }
  return all === 0 ? 0 : Math.max(-1, score / (2 * all))
}

/** Zero bytes at even and odd places: UTF-16 text in any script has many on one side or few on both but pairs that read. */
function wideGuess(bytes: Uint8Array): EncodingGuess | null {
  let even = 0
  let odd = 0
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  if (even + odd === 0) return null
  const order: TextEncoding = odd >= even ? 'utf-16le' : 'utf-16be'
  const text = decodes(bytes.subarray(0, bytes.length - (bytes.length % 2)), order, false) ?? ''
  const strange = (text.match(/[\u0000-\u0008\u000e-\u001f\ufffd\ue000-\uf8ff]/gu) ?? []).length
  return strange <= text.length / 200 ? { encoding: order, certain: false } : { refusal: 'binaryFile' }
}

function legacyGuess(bytes: Uint8Array): EncodingGuess {
  const options = (['gb18030', 'big5'] as const).map((encoding) => {
    const text = decodes(bytes, encoding, true)
    return { encoding, score: text === null ? reads(decodes(bytes, encoding, false) ?? '') - 0.3 : reads(text) }
  })
  const [first, second] = options.sort((a, b) => b.score - a.score)
  if (!first || first.score < 0.02) return { refusal: 'binaryFile' }
  return { encoding: first.encoding, certain: first.score > 0.3 && first.score - (second?.score ?? -1) > 0.2 }
}

/**
 * Finds out how a file's bytes encode text, from a byte order mark, from validity, and from how Chinese the result reads.
 * Refuses an empty file and a binary one. Looks at the first 200,000 bytes. Pure.
 */
export function detectEncoding(bytes: Uint8Array): EncodingGuess {
  if (bytes.length === 0) return { refusal: 'emptyFile' }
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { encoding: 'utf-8', certain: true }
  if (startsWith(bytes, [0xff, 0xfe])) return { encoding: 'utf-16le', certain: true }
  if (startsWith(bytes, [0xfe, 0xff])) return { encoding: 'utf-16be', certain: true }
  if (signatures.some((head) => startsWith(bytes, head))) return { refusal: 'binaryFile' }
  const sample = bytes.length > sampleSize ? bytes.subarray(0, sampleSize) : bytes
  const wide = wideGuess(sample)
  if (wide) return wide
  const control = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length
  if (control > sample.length / 100) return { refusal: 'binaryFile' }
  const utf8 = decodes(sample, 'utf-8', true)
  if (utf8 !== null) return { encoding: 'utf-8', certain: true }
  return legacyGuess(sample)
}
