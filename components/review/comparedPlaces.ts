import { anchorAt, anchorParts, findAnchor, type CommentAnchor } from '#domain/comments/commentAnchor.ts'

/** What is not of the newer text: what was taken out, and marks of the comparison itself. */
const notText = 'del, [data-mark]'

const blocksIn = (frame: HTMLElement, part: string): HTMLElement[] => [
  ...frame.querySelectorAll<HTMLElement>(`[data-part="${part}"]`),
]

function textNodes(block: Node): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode())
    if (walker.currentNode instanceof Text && !walker.currentNode.parentElement?.closest(notText))
      found.push(walker.currentNode)
  return found
}

const textOf = (block: Node): string =>
  textNodes(block)
    .map(({ data }) => data)
    .join('')

/** Where the words of an anchor stand in a comparison on screen; null where they are not in the newer text. */
export function anchorRange(frame: HTMLElement, anchor: CommentAnchor): Range | null {
  const blocks = blocksIn(frame, anchor.part)
  const place = findAnchor(blocks.map(textOf), anchor)
  const block = place && blocks[place.block]
  if (!place || !block) return null
  const range = document.createRange()
  let at = 0
  for (const node of textNodes(block)) {
    const end = at + node.length
    if (place.from >= at && place.from <= end) range.setStart(node, place.from - at)
    if (place.to > at && place.to <= end) range.setEnd(node, place.to - at)
    at = end
  }
  return range
}

/** The anchor of what is chosen in a comparison, or else of the change that is looked at; null for the whole article. */
export function chosenAnchor(frame: HTMLElement): CommentAnchor | null {
  const range = selectedRange(frame) ?? currentChange(frame)
  const element =
    range && (range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement)
  const block = element?.closest<HTMLElement>('[data-part]')
  const part = anchorParts.find((known) => known === block?.dataset.part)
  if (!range || !block || !part) return null
  const text = textOf(block)
  const from = Math.min(offsetIn(block, range.startContainer, range.startOffset), text.length)
  const isInside = block.contains(range.endContainer)
  const to = isInside ? offsetIn(block, range.endContainer, range.endOffset) : text.length
  return anchorAt(part, text, from, Math.max(from, to))
}

function selectedRange(frame: HTMLElement): Range | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  return frame.contains(range.startContainer) ? range : null
}

function currentChange(frame: HTMLElement): Range | null {
  const change = frame.querySelector('[data-current-change]')
  if (!change) return null
  const range = document.createRange()
  range.selectNodeContents(change)
  const after = change.nextElementSibling
  if (change.matches('del') && after?.matches('ins')) range.setEnd(after, after.childNodes.length)
  return range
}

/** How much of the newer text stands before a point of a block, in UTF-16 units. */
function offsetIn(block: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(container, offset)
  let length = 0
  for (const node of textNodes(block)) {
    if (node === container) return length + offset
    if (before.comparePoint(node, 0) >= 0 && !before.intersectsNode(node)) return length
    if (before.comparePoint(node, node.length) > 0) return length
    length += node.length
  }
  return length
}
