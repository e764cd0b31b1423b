/** Orders names as people do: 2 before 10. */
export function byName(a: string, b: string): number {
  const [first, second] = [padded(a), padded(b)]
  if (first === second) return a < b ? -1 : Number(a > b)
  return first < second ? -1 : 1
}

const padded = (name: string): string => name.replace(/\d+/gu, (digits) => digits.padStart(20, '0'))
