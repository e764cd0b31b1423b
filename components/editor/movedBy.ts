/** The list with the one at `from` moved by so many places; the list as it is where there is no such place. */
export function movedBy<T>(list: readonly T[], from: number, by: number): T[] {
  const to = from + by
  const moved = list[from]
  if (moved === undefined || to < 0 || to >= list.length) return [...list]
  return list.toSpliced(from, 1).toSpliced(to, 0, moved)
}
