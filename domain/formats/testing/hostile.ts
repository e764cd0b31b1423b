import type { TextFormat } from '../format.ts'
import { gather } from '../gather.ts'

const scraps = [
  '',
  '<',
  '>',
  '"',
  '&',
  '&x;',
  '</a>',
  '<a>',
  ']]>',
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE a [',
  '\0',
  '\ud800',
  '河',
]

/** A file cut off, or with pieces taken out and others put in, as the numbers have it: what damaged files look like. */
export const damage = (text: string, numbers: readonly number[]): string =>
  numbers.reduce((all, number) => {
    const at = number % (all.length + 1)
    const take = number % 7 === 0 ? all.length : Math.floor(number / 11) % 40
    return all.slice(0, at) + (scraps[Math.floor(number / 17) % scraps.length] ?? '') + all.slice(at + take)
  }, text)

/** Reads a text whole, in pieces of a length. */
export const readWhole = (format: TextFormat, text: string, length = text.length): ReturnType<typeof gather> => {
  const pieces: string[] = []
  for (let at = 0; at < text.length; at += Math.max(1, length)) pieces.push(text.slice(at, at + Math.max(1, length)))
  return gather(format.parse('a.xml', pieces, { firstPage: 1 }))
}

/** Elements within elements, an entity bomb, and a file fetched from outside. */
export const attacks = (root: string, body: string): readonly string[] => [
  `<${root}>${'<a>'.repeat(100_000)}`,
  `<!DOCTYPE ${root} [<!ENTITY a "river"><!ENTITY b "&a;&a;&a;&a;">]><${root}>${body.replace('RIVER', '&b;&b;')}</${root}>`,
  `<!DOCTYPE ${root} [<!ENTITY a SYSTEM "file:///etc/hostname">]><${root}>${body.replace('RIVER', '&a;')}</${root}>`,
]
