/** Each character is written as its place in the order of strokes: four digits to the base of 36, so that keys sort as names do. */
const width = 4
const places = new Map<string, number>()

/**
 * The key by which a name stands in a list by strokes (姓氏笔画): the surname's strokes first, fewer before more, as the
 * Unicode collation for Chinese has them. What is no Han character comes before all of them, by itself.
 */
export function strokeKey(name: string): string {
  const order = strokeOrder()
  return [...name.replace(/\s+/gu, '')]
    .map((character) => {
      const place = order.get(character)
      return place === undefined ? `0${character.toLowerCase()}` : `1${place.toString(36).padStart(width, '0')}`
    })
    .join('')
}

function strokeOrder(): ReadonlyMap<string, number> {
  if (places.size > 0) return places
  const { compare } = new Intl.Collator('zh-u-co-stroke')
  const [first, last] = [0x4e00, 0x9fff]
  const characters = Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at))
  for (const [place, character] of characters.sort(compare).entries()) places.set(character, place)
  return places
}
