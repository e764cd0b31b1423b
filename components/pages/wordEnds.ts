const firstLength = 22
const lastLength = 9

/** The first and last words of a paragraph; a short one is all in `first`, and `last` is null. Counted in characters. */
export function wordEnds(text: string): { readonly first: string; readonly last: string | null } {
  const characters = [...text.trim()]
  if (characters.length <= firstLength + lastLength) return { first: characters.join(''), last: null }
  return { first: `${characters.slice(0, firstLength).join('')}…`, last: `…${characters.slice(-lastLength).join('')}` }
}
