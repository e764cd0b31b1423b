import fc from 'fast-check'
import type { TextFormat } from '../format.ts'
import { gather } from '../gather.ts'

/** A file cut off, with pieces taken out, turned round or put in: what damaged files look like. */
export const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        take: fc.nat(40),
        put: fc.oneof(
          fc.constantFrom(
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
          ),
          fc.string({ maxLength: 6, unit: 'binary' }),
        ),
      }),
      { maxLength: 6 },
    )
    .map((cuts) => cuts.reduce((all, { at, take, put }) => all.slice(0, at) + put + all.slice(at + take), text))

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
