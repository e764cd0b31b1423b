import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { fontPackages, listSlices, type FontPackage, type FontSlice } from '../fontSlices.ts'

/** Some characters of a slice, by their code points in ascending order. */
export type Subset = { readonly slice: FontSlice; readonly points: readonly number[] }

/** Without a secret that lasts (in tests), addresses are good for this process. */
const passing = randomBytes(16).toString('hex')

/**
 * The address of a font that holds these characters alone: `subset/<font>-<slice>/<characters>.<signature>.woff2`. It says
 * all that is needed to make the font, so that any server can; it is signed, so that only what a page of ours needs is made.
 */
export function subsetAddress({ slice, points }: Subset): string {
  const of = `${slice.address.split('/').join('~').replace('-wght-normal.woff2', '')}/${pack(points)}`
  return `subset/${of}.${signed(of)}.woff2`
}

/** Reads what `subsetAddress` wrote; null where it did not write it. */
export function parseSubsetAddress(address: string): Subset | null {
  const match = /^subset\/(?<of>(?<place>[\w.~-]+)\/(?<points>[\w-]+))\.(?<mark>[\w-]+)\.woff2$/u.exec(address)?.groups
  if (!match?.of || !match.mark || !isSame(signed(match.of), match.mark)) return null
  const file = `${match.place?.replace('~', '/') ?? ''}-wght-normal.woff2`
  const slice = fontPackages.flatMap(listSlices).find((one) => one.address === file)
  return slice ? { slice, points: unpack(match.points ?? '') } : null
}

/** Characters for which a page needs fonts, and which fonts. */
export type Faces = { readonly of: readonly FontPackage[]; readonly points: readonly number[] }

/** The address of the rules (`subsetFaces`) for these characters: `faces/<fonts>/<characters>.<signature>.css`. */
export function facesAddress({ of, points }: Faces): string {
  const asked = `faces/${of.join('~')}/${pack(points)}`
  return `${asked}.${signed(asked)}.css`
}

/** Reads what `facesAddress` wrote; null where it did not write it. */
export function parseFacesAddress(address: string): Faces | null {
  const match = /^(?<asked>faces\/(?<of>[a-z~-]+)\/(?<points>[\w-]+))\.(?<mark>[\w-]+)\.css$/u.exec(address)?.groups
  if (!match?.asked || !match.mark || !isSame(signed(match.asked), match.mark)) return null
  const names = match.of?.split('~') ?? []
  return { of: fontPackages.filter((one) => names.includes(one)), points: unpack(match.points ?? '') }
}

const signed = (text: string): string =>
  createHmac('sha256', `subset ${process.env.NEXTAUTH_SECRET ?? passing}`)
    .update(text)
    .digest('base64url')
    .slice(0, 16)

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** Each as what it is more than the one before, seven bits a byte. */
function pack(points: readonly number[]): string {
  const bytes = points.flatMap((point, at) => {
    let rest = point - (points[at - 1] ?? 0)
    const own: number[] = []
    for (; rest >= 128; rest = Math.floor(rest / 128)) own.push((rest % 128) + 128)
    return [...own, rest]
  })
  return Buffer.from(bytes).toString('base64url')
}

function unpack(text: string): number[] {
  const points: number[] = []
  let [point, rest, weight] = [0, 0, 1]
  for (const byte of Buffer.from(text, 'base64url')) {
    rest += (byte % 128) * weight
    weight *= 128
    if (byte >= 128) continue
    point += rest
    points.push(point)
    ;[rest, weight] = [0, 1]
  }
  return points
}
