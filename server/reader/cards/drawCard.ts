import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { ShareCard } from '#domain/reader/cards/shareCard.ts'
import { wrapLines } from '#domain/reader/cards/wrapLines.ts'
import { cardFont } from './cardFonts.ts'

/** The design's number: a change of it gives every card another address. */
export const cardDesign = 2

const [width, height, margin] = [1200, 630, 72]
const colour = { paper: '#faf8f3', ink: '#1f1c17', soft: '#575046', rule: '#b8ae9a' } as const
/** Sizes of the headline and how many lines of each there may be, the largest that holds it is taken. */
const sizes = [
  [96, 2],
  [84, 3],
  [72, 3],
  [60, 4],
  [52, 5],
] as const
const headlineBox = { top: 190, bottom: 510 } as const

/** Draws the card of an article: PNG, 1200 by 630 pixels. */
export async function drawCard(card: ShareCard): Promise<Buffer> {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = colour.paper
  context.fillRect(0, 0, width, height)
  drawFrame(context, card)
  drawHeadline(context, card)
  return canvas.encode('png')
}

type Style = { readonly weight: number; readonly size: number; readonly colour: string }

/** Writes a text that ends in an ellipsis where it is wider than it may be; gives how wide it is. */
function write(
  context: SKRSContext2D,
  { language }: ShareCard,
  text: string,
  at: { readonly x: number; readonly y: number; readonly most: number; readonly isEnd?: boolean },
  style: Style,
): number {
  context.font = cardFont(`${text}…`, style.weight, style.size, language)
  const [line = ''] = wrapLines(text, at.most, 1, (one) => context.measureText(one).width)
  const wide = context.measureText(line).width
  context.fillStyle = style.colour
  context.fillText(line, at.isEnd ? at.x - wide : at.x, at.y)
  return wide
}

/** The nameplate above, the place below, a heavy and a fine rule as a newspaper's head has them. */
function drawFrame(context: SKRSContext2D, card: ShareCard): void {
  const inner = width - 2 * margin
  const small: Style = { weight: 400, size: 27, colour: colour.soft }
  context.fillStyle = colour.ink
  context.fillRect(margin, 136, inner, 5)
  context.fillRect(margin, 145, inner, 1.5)
  const place = write(
    context,
    card,
    card.place.join(' · '),
    { x: width - margin, y: 112, most: 560, isEnd: true },
    small,
  )
  const nameplate: Style = { weight: 900, size: 46, colour: colour.ink }
  write(context, card, card.newspaper, { x: margin, y: 114, most: inner - place - 40 }, nameplate)
  context.fillStyle = colour.rule
  context.fillRect(margin, 540, inner, 1.5)
  write(context, card, card.bylines.join(' · '), { x: margin, y: 584, most: inner }, small)
}

function drawHeadline(context: SKRSContext2D, card: ShareCard): void {
  const inner = width - 2 * margin
  const { size, lines } = fitting(context, card, inner)
  const kicker: Style = { weight: 500, size: 34, colour: colour.soft }
  const [gap, leading] = [card.kicker ? kicker.size * 1.9 : 0, size * 1.36]
  const room = headlineBox.bottom - headlineBox.top
  const top = headlineBox.top + Math.max(0, (room - gap - leading * lines.length) / 2)
  if (card.kicker) write(context, card, card.kicker, { x: margin, y: top + kicker.size, most: inner }, kicker)
  context.font = cardFont(`${card.headline}…`, 900, size, card.language)
  context.fillStyle = colour.ink
  for (const [at, line] of lines.entries()) context.fillText(line, margin, top + gap + size + at * leading)
}

function fitting(context: SKRSContext2D, card: ShareCard, inner: number) {
  const room = headlineBox.bottom - headlineBox.top - (card.kicker ? 65 : 0)
  let set = { size: 0, lines: [] as readonly string[] }
  for (const [size, most] of sizes) {
    context.font = cardFont(`${card.headline}…`, 900, size, card.language)
    const lines = wrapLines(
      card.headline,
      inner,
      Math.min(most, Math.floor(room / (size * 1.3))),
      (one) => context.measureText(one).width,
    )
    set = { size, lines }
    if (!lines.at(-1)?.endsWith('…') || card.headline.endsWith('…')) break
  }
  return set
}
