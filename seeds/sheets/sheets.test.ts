import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Box } from '#domain/source/sourcePage.ts'
import type { PageTruth } from '../typesetting/pageTruth.ts'
import { scaled } from '../typesetting/sheet/fitLayout.ts'
import { gridOf } from '../typesetting/sheet/pageStyle.ts'
import type { PrintedPage, PrintedPart } from '../typesetting/sheet/printedPage.ts'
import { demoIssues } from './demoIssues.ts'
import { demoSheets, misreadAt } from './demoSheets.ts'
import { keptLayout } from './keptLayouts.ts'
import { metsFile } from './metsFile.ts'
import { sheetFiles } from './sheetFiles.ts'

const committed = (name: string): string => readFileSync(path.join(import.meta.dirname, '../print', name), 'utf8')
const squeeze = (text: string): string => text.replace(/\s/gu, '')

function textOf(page: PrintedPage, article: string, ...parts: readonly PrintedPart[]): string {
  const blocks = page.blocks.filter((block) => block.article === article && parts.includes(block.part))
  const lines = blocks.flatMap((block) => block.lines)
  return squeeze(lines.map((one) => (one.hyphenated === undefined ? one.text : one.text.slice(0, -1))).join(''))
}

/** How much two boxes share, in pixels of the lesser side. */
function shared([x, y, w, h]: Box, [u, v, t, s]: Box): number {
  return Math.min(Math.min(x + w, u + t) - Math.max(x, u), Math.min(y + h, v + s) - Math.max(y, v))
}

it.each(demoIssues.filter((issue) => issue.mets !== null))('$mets is committed as it is made', (issue) => {
  expect(committed(issue.mets ?? '')).toBe(metsFile(issue))
})

describe.each(demoSheets)('sheet $name', (sheet) => {
  const found = keptLayout(sheet.name)
  if (!found) throw new Error(`No layout is kept of ${sheet.name}: tsx seeds/printPages.ts ${sheet.name}`)
  const made = sheetFiles(sheet, misreadAt(sheet.name))

  it('is committed as it is made', () => {
    const { alto, raw, truth } = made
    expect(committed(`${sheet.name}.alto.xml`)).toBe(alto)
    expect(committed(`${sheet.name}.txt`)).toBe(raw)
    expect(committed(`${sheet.name}.truth.json`)).toBe(truth)
    expect(existsSync(path.join(import.meta.dirname, '../print', `${sheet.name}.webp`))).toBe(true)
  })

  it('prints all that its truth holds, in order', () => {
    const { page, truth } = made
    const { articles, photos } = JSON.parse(truth) as PageTruth
    for (const { id, kicker, headline, subheadline, bylineBlock, paragraphs, captions } of [...articles, ...photos]) {
      expect(textOf(page, id, 'body', 'table')).toBe(squeeze(paragraphs.join('')))
      expect(textOf(page, id, 'kicker', 'headline', 'subheadline')).toBe(
        squeeze([kicker, headline, subheadline].join('')),
      )
      expect(textOf(page, id, 'author')).toBe(squeeze(bylineBlock ?? ''))
      expect(textOf(page, id, 'caption')).toBe(squeeze(captions.map((caption) => caption.text).join('')))
    }
  })

  it('sets nothing over anything else, and nothing off the sheet', () => {
    const { page } = made
    const lines = page.blocks.flatMap((block) => block.lines.map(({ text, box }) => ({ text, box })))
    for (const [at, { text, box }] of lines.entries()) {
      const [x, y, w, h] = box
      expect(Math.min(x, y, page.width - x - w, page.height - y - h), text).toBeGreaterThan(20)
      const over = lines.slice(at + 1).filter((other) => shared(box, other.box) > 4)
      expect(over.map((other) => `${text} / ${other.text}`)).toEqual([])
      expect(
        page.pictures.filter((picture) => shared(box, picture.box) > 2).map(({ name }) => `${text} / ${name}`),
      ).toEqual([])
    }
  })

  it('fills its columns', () => {
    const { columns } = sheet.style
    const { rows } = gridOf(scaled(sheet.style, found.scale))
    expect(found.placed).toHaveLength(sheet.content.places.length)
    const white = found.placed.reduce((sum, one) => sum + (one.rows - one.setting.rows) * one.columns, 0)
    expect(white / (rows * columns)).toBeLessThan(0.02)
    for (let column = 0; column < columns; column++) {
      const own = found.placed.filter((one) => one.column <= column && column < one.column + one.columns)
      const ends = Math.max(...own.map((one) => one.row + one.rows))
      const used = own.reduce((sum, one) => sum + one.rows, 0) + own.length - 1
      expect([ends, used]).toEqual([rows, rows])
    }
  })
})
