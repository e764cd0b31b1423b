import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { pictures } from '../../pictures/pictures.ts'
import { palette } from '../sheet/pageStyle.ts'
import type { PrintedLine, PrintedPage, PrintedPicture } from '../sheet/printedPage.ts'
import { fontOf } from './fonts.ts'

/** Paints a page on a context whose units are pixels of the facsimile: an image's or a PDF page's. */
export function paintPage(context: SKRSContext2D, page: PrintedPage): void {
  // Local forms follow the language of the machine, and what is drawn with them cannot be read out of a PDF.
  context.fontFeatureSettings = '"locl" 0'
  context.fillStyle = page.paper
  context.fillRect(0, 0, page.width, page.height)
  for (const { box, colour } of page.fills.filter((fill) => !fill.isRule)) fill(context, box, colour)
  for (const picture of page.pictures) paintPicture(context, picture)
  for (const { box, colour } of page.fills.filter((fill) => fill.isRule)) fill(context, box, colour)
  for (const line of page.lettering) paintLine(context, line)
  for (const { lines } of page.blocks) for (const line of lines) paintLine(context, line)
}

function fill(
  context: SKRSContext2D,
  [x, y, width, height]: readonly [number, number, number, number],
  colour: string,
) {
  context.fillStyle = colour
  context.fillRect(x, y, width, height)
}

/** Pictures are painted on canvases of their own: their grain goes over pixels, which a PDF does not have. */
function paintPicture(context: SKRSContext2D, { name, box: [x, y, width, height] }: PrintedPicture): void {
  const draw = pictures[name]
  if (!draw) throw new Error(`No picture is called ${name}`)
  const [wide, high] = [Math.round(width), Math.round(height)]
  const canvas = createCanvas(wide, high)
  draw(canvas.getContext('2d'), wide, high)
  context.drawImage(canvas, x, y, width, height)
}

/** In a line that runs down, marks stand in the middle of their square, which a face made for level lines does not know. */
const centred = /^[，。、；：？！]$/u

function paintLine(context: SKRSContext2D, { glyphs, face, vertical, colour = palette.ink }: PrintedLine): void {
  context.fillStyle = colour
  for (const { character, x, y, turned } of glyphs) {
    if (character === ' ') continue
    const isCentred = vertical && face.family === 'kai' && centred.test(character)
    context.font = fontOf(character, isCentred ? { ...face, family: 'hant' } : face)
    if (!turned) {
      // An interpunct is drawn in the middle of a square and takes half of one.
      const back = character === '·' && face.family !== 'roman' ? face.size / 4 : 0
      context.fillText(character, x - back, y)
      continue
    }
    context.save()
    context.translate(x, y)
    context.rotate(Math.PI / 2)
    context.fillText(character, 0, 0)
    context.restore()
  }
}
