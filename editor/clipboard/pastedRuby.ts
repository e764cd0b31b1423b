/** Makes readings (`ruby`) marks of the body: each word with its own reading; the brackets for old browsers go. */
export function markReadings(page: Document): void {
  for (const ruby of page.querySelectorAll('ruby')) {
    for (const bracket of ruby.querySelectorAll('rp')) bracket.remove()
    let base: ChildNode[] = []
    for (const node of [...ruby.childNodes]) {
      if (!(node instanceof Element && node.matches('rt'))) {
        base.push(node)
        continue
      }
      const word = page.createElement('span')
      word.setAttribute('data-ruby', node.textContent.trim())
      node.replaceWith(word)
      word.append(...base)
      base = []
    }
    ruby.replaceWith(...ruby.childNodes)
  }
}
