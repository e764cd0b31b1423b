import path from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { demoSheets } from './sheets/demoSheets.ts'

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: path.join(import.meta.dirname, 'print') },
    out: { type: 'string', default: 'contact-sheet.png' },
    across: { type: 'string', default: '5' },
    width: { type: 'string', default: '480' },
  },
})

void drawContactSheet()

/** All printed pages of the demo side by side in one image, to be looked at before they are committed. */
async function drawContactSheet(): Promise<void> {
  const [across, wide] = [Number(values.across), Number(values.width)]
  const high = Math.round(wide * 1.5)
  const gap = Math.round(wide / 24)
  const pages = await Promise.all(
    demoSheets.map(async ({ name }, at) => ({
      input: await sharp(path.join(values.from, `${name}.webp`))
        .resize({ width: wide, height: high, fit: 'contain', background: '#4a4a4a' })
        .png()
        .toBuffer(),
      left: gap + (at % across) * (wide + gap),
      top: gap + Math.floor(at / across) * (high + gap),
    })),
  )
  const rows = Math.ceil(pages.length / across)
  const [width, height] = [gap + across * (wide + gap), gap + rows * (high + gap)]
  await sharp({ create: { width, height, channels: 3, background: '#4a4a4a' } })
    .composite(pages)
    .png()
    .toFile(values.out)
  console.log(values.out)
}
