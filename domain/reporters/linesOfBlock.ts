type BlockLine = { readonly id: string; readonly text: string }

const squeezed = (text: string): string => text.replaceAll(/\s/gu, '')

/**
 * The lines of an article's byline block that a printed byline stands on: the fewest in a row that hold it, the spaces
 * aside; none where no lines do.
 */
export function linesOfBlock(block: readonly BlockLine[], printed: string): readonly string[] {
  const wanted = squeezed(printed)
  for (let count = 1; count <= block.length; count += 1)
    for (let at = 0; at + count <= block.length; at += 1) {
      const run = block.slice(at, at + count)
      if (squeezed(run.map(({ text }) => text).join('')).includes(wanted)) return run.map(({ id }) => id)
    }
  return []
}
