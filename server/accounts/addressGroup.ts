import { isIPv6 } from 'node:net'

/**
 * What attempts of one place are counted under: the address, or its first 64 bits where it is of version 6, since each
 * place is given that many to choose from. An address of version 4 in the clothes of version 6 is itself.
 */
export function addressGroup(address: string): string {
  if (!isIPv6(address) || address.includes('%')) return address
  // The URL writes an address in one way only: small letters, one `::`, no dots.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const [first, last] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':'))) as [string[], string[]]
  const groups = [...first, ...Array.from({ length: 8 - first.length - last.length }, () => '0'), ...last]
  const isMapped = groups.slice(0, 5).every((group) => group === '0') && groups[5] === 'ffff'
  if (!isMapped) return `${groups.slice(0, 4).join(':')}::/64`
  const bytes = groups.slice(6).flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
  return bytes.join('.')
}
