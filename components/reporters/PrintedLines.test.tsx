import { IntlProvider } from 'use-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import facsimile from '#messages/zh-Hans/facsimile.json' with { type: 'json' }
import type { PrintedLine } from '#domain/reporters/waitingViews.ts'
import { PrintedLines } from './PrintedLines.tsx'

const image = { id: 'f', width: 4000, height: 6000, images: '/f' }
const shown = (lines: readonly PrintedLine[]) =>
  renderToStaticMarkup(
    <IntlProvider locale="zh-Hans" timeZone="UTC" messages={{ facsimile }}>
      <PrintedLines {...{ lines }} printed="王茵" lang="zh-Hant" />
    </IntlProvider>,
  )
const boxesIn = (markup: string): string[] => [...markup.matchAll(/viewBox="([^"]+)"/gu)].map(([, box = '']) => box)

it('of a line that runs down the name and little around it is cut out, as wide as the line and as high as its words', () => {
  const text = '昨日晴本報訊記者王茵報導河堤完工'
  const markup = shown([{ text, vertical: true, words: undefined, box: [500, 200, 40, 1600], facsimile: image }])
  // From the fourth character before the name to the third behind it, with a quarter of the line's width around.
  expect(boxesIn(markup)).toEqual(['490 590 60 920', '490 590 60 920'])
  expect(markup).toContain('w-6')
})

it('lines that run down stand side by side, the first on the right', () => {
  const line = { vertical: true, words: undefined, box: [500, 200, 40, 400], facsimile: image } as const
  const markup = shown([
    { ...line, text: '報導記者王' },
    { ...line, text: '茵昨日說', box: [440, 200, 40, 400] },
  ])
  expect(markup).toContain('flex-row-reverse')
  expect(boxesIn(markup).map((box) => box.split(' ')[0])).toEqual(['490', '490', '430', '430'])
})

it('a line without an image is shown in its words, the name lit', () => {
  expect(shown([{ text: '记者 王茵', box: null, facsimile: null }])).toContain('<mark')
})
