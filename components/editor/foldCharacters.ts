/** A character as Simplified Chinese writes it. */
export type Fold = (character: string) => string

/** Loads the tables of Simplified and Traditional, which most sessions never need. */
export async function foldCharacters(): Promise<Fold> {
  const { Converter } = await import('opencc-js/t2cn')
  const convert = Converter({ from: 't', to: 'cn' })
  const known = new Map<string, string>()
  return (character) => {
    const folded = known.get(character) ?? convert(character)
    known.set(character, folded)
    return folded
  }
}
