import { getFileNameLowLevel, type Entry } from 'yauzl'
import { detectEncoding, textEncodings, type TextEncoding } from '#domain/formats/plainText/detectEncoding.ts'
import { isIn } from '../isIn.ts'

const utf8Flag = 0x800
const unicodePath = 0x7075

/** The names of a ZIP's files. `guessed` is the encoding that was found out, where the ZIP states none; else null. */
export type ZipNames = { readonly names: readonly string[]; readonly guessed: TextEncoding | null }

/**
 * Decodes the names of a ZIP's files. What states its encoding is believed; of the rest, all together, the encoding is found
 * out: Windows in China packs names in GBK, in Taiwan in Big5, and says so nowhere.
 */
export function zipNames(entries: readonly Entry[]): ZipNames {
  const isStated = ({ generalPurposeBitFlag, extraFields }: Entry): boolean =>
    (generalPurposeBitFlag & utf8Flag) !== 0 || extraFields.some(({ id }) => id === unicodePath)
  const open = entries.filter((entry) => !isStated(entry)).map(({ fileNameRaw }) => fileNameRaw)
  const encoding = encodingOf(open)
  const decoder = new TextDecoder(encoding)
  const names = entries.map((entry) =>
    isStated(entry)
      ? getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true)
      : decoder.decode(entry.fileNameRaw),
  )
  const isPlain = open.every((name) => name.every((byte) => byte < 128))
  return { names, guessed: isPlain ? null : encoding }
}

function encodingOf(names: readonly Uint8Array[]): TextEncoding {
  const all = Buffer.concat(names.flatMap((name) => [name, Buffer.from('\n')]))
  const found = all.length === 0 ? null : detectEncoding(all)
  const guess = found && 'encoding' in found ? found : null
  if (guess && !guess.encoding.startsWith('utf-16') && (guess.certain || isIn(guess.encoding, all)))
    return guess.encoding
  return textEncodings.find((encoding) => !encoding.startsWith('utf-16') && isIn(encoding, all)) ?? 'gb18030'
}
