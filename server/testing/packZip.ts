import { crc32, deflateRawSync } from 'node:zlib'

/** A file to pack, with whatever is wrong about it. */
export type Packed = {
  /** Bytes where the encoding matters. */
  readonly name: string | Uint8Array
  readonly bytes: Uint8Array | string
  /** Flags of the format: 1 is encrypted, 0x800 says that the name is UTF-8. */
  readonly flags?: number
  readonly method?: number
  /** What the ZIP states, where that is a lie. */
  readonly size?: number
  readonly crc?: number
  /** Unix mode. */
  readonly mode?: number
}

/** Writes a ZIP as the format has it, and leaves every lie in. */
export function packZip(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const name = Buffer.from(file.name)
    const plain = Buffer.from(file.bytes)
    const { flags = 0, method = 8, size = plain.length, crc = crc32(plain), mode = 0 } = file
    const packed = method === 8 ? deflateRawSync(plain) : plain
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(method, 4)
    shared.writeUInt32LE(crc, 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(size, 18)
    shared.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE((mode << 16) >>> 0, 6)
    place.writeUInt32LE(offset, 10)
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), shared, name, packed])
    centrals.push(Buffer.concat([Buffer.from('504b01021403', 'hex'), shared, place, name]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, central, Buffer.from('504b0506', 'hex'), end])
}
