import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { ShareCard } from '#domain/reader/cards/shareCard.ts'
import { dataFolder } from '../../storage/dataFolder.ts'
import { sha256 } from '../../storage/keepFile.ts'
import { cardDesign, drawCard } from './drawCard.ts'

/** Names what a card shows and how: another headline, another mark. */
export const cardMark = (card: ShareCard): string => sha256(JSON.stringify([cardDesign, card])).slice(0, 20)

const drawing = new Map<string, Promise<Buffer>>()

/** The image of a card. It is drawn once, and then kept in the data folder under its mark. */
export async function readCard(card: ShareCard): Promise<Buffer> {
  const mark = cardMark(card)
  const file = path.join(dataFolder(), 'cards', mark.slice(0, 2), `${mark}.png`)
  if (existsSync(file)) return readFile(file)
  const begun = drawing.get(mark) ?? drawTo(file, card).finally(() => drawing.delete(mark))
  drawing.set(mark, begun)
  return begun
}

async function drawTo(file: string, card: ShareCard): Promise<Buffer> {
  const bytes = await drawCard(card)
  await mkdir(path.dirname(file), { recursive: true })
  const unfinished = `${file}.${randomBytes(6).toString('hex')}.unfinished`
  await writeFile(unfinished, bytes)
  await rename(unfinished, file)
  return bytes
}
