const name = 'galley-byline'

/** Lights the words of a byline where they stand in the text; null: none. What the text is made of is not touched. */
export function lightByline(key: string | null): void {
  if (!('highlights' in CSS)) return
  const spans = key === null ? [] : [...document.querySelectorAll('.galley-body [data-byline]')]
  const ranges = spans
    .filter((span) => span.getAttribute('data-byline') === key)
    .map((span) => {
      const range = document.createRange()
      range.selectNodeContents(span)
      return range
    })
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}
