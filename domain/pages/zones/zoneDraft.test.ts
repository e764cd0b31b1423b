import { describe, expect, it } from 'vitest'
import type { Point } from '#domain/facsimiles/polygon.ts'
import { cornersOf } from '#domain/facsimiles/pageZones.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import {
  cutCorner,
  dragDraft,
  gripAt,
  growDraft,
  isKeepable,
  moveDraft,
  pickCorner,
  resizeDraft,
  turnCorner,
} from './editDraft.ts'
import {
  actOfDraft,
  beginPicture,
  beginReshape,
  beginZone,
  linesIn,
  nextZone,
  type DrawnPage,
  type ZoneDraft,
} from './zoneDraft.ts'

const image = { id: 'f', width: 1000, height: 800, images: '' }
const line = (ordinal: number, articleId: string | null, part = 'body') => ({
  ...{
    id: `l${ordinal}`,
    ordinal,
    text: `第${ordinal}行`,
    reading: null,
    addedFrom: null,
    box: [100, ordinal * 50, 200, 30] as Box,
  },
  stretches: [{ from: 0, to: 3, articleId, part, reason: articleId ? null : 'unknown' }],
})
const zone = (id: string, articleId: string, box: Box, more = {}) => ({
  ...{ id, articleId, role: 'article' as const, isDrawn: false, polygon: cornersOf(box) },
  ...more,
})
const page: DrawnPage = {
  lines: [line(1, 'a'), line(2, 'a'), line(9, 'b', 'caption'), line(12, null)],
  articles: [],
  facsimile: image,
  zones: [
    zone('a-0', 'a', [90, 40, 220, 100]),
    zone('drawn', 'b', [90, 440, 220, 50], { isDrawn: true }),
    zone('b-picture-0', 'b', [100, 200, 200, 240], { role: 'picture' }),
  ],
}
const at = (from: number, to = from) => ({ anchor: from, head: to })
const orThrow = (draft: ZoneDraft | null): ZoneDraft => {
  if (!draft) throw new Error('Nothing is drawn')
  return draft
}
const begun = orThrow(beginZone(page, at(0, 1), null, 'z'))

describe('what is drawn', () => {
  it('begins around the chosen lines, for their article', () => {
    expect(begun).toMatchObject({ purpose: 'draw', article: 'a', shape: cornersOf([92, 42, 216, 96]) })
    expect(linesIn(page, begun)).toMatchObject({ inside: [{ id: 'l1' }, { id: 'l2' }], coming: 0 })
    expect(beginZone(page, at(3), null, 'z')).toMatchObject({ article: null })
    expect(beginZone(page, null, 'b', 'z')).toMatchObject({ article: 'b', shape: { length: 4 } })
    expect(beginZone({ ...page, facsimile: null }, at(0), null, 'z')).toBeNull()
  })

  it('begins a picture where the source states one, else above the caption, and needs a caption', () => {
    expect(beginPicture(page, at(2), 'z')).toMatchObject({ captionLine: 'l9', shape: cornersOf([100, 200, 200, 240]) })
    const bare = { ...page, zones: [] }
    expect(beginPicture(bare, at(2), 'z')).toMatchObject({ article: 'b', shape: cornersOf([100, 310, 200, 132]) })
    expect(beginPicture(page, at(0), 'z')).toBeNull()
    expect(beginPicture(page, null, 'z')).toBeNull()
  })

  it('turns through the zones that can be reshaped', () => {
    const first = nextZone(page, null, 'b')
    expect(first).toBe('drawn')
    const draft = orThrow(beginReshape(page, first, 'new'))
    expect(draft).toMatchObject({ zone: 'drawn', isDrawn: true, article: 'b' })
    const second = nextZone(page, draft, 'b')
    expect(beginReshape(page, second, 'new')).toMatchObject({ zone: 'new', isDrawn: false, article: 'a' })
    expect(nextZone(page, orThrow(beginReshape(page, second, 'new')), 'b')).toBe('drawn')
    expect(nextZone({ ...page, zones: [] }, null, null)).toBeUndefined()
  })

  it('becomes an act', () => {
    expect(actOfDraft(begun, 'n')).toMatchObject({ kind: 'drawZone', zone: 'z', article: 'a', isNew: false })
    expect(actOfDraft({ ...begun, article: null }, 'n')).toMatchObject({ article: 'n', isNew: true })
    expect(actOfDraft(orThrow(beginPicture(page, at(2), 'p')), 'n')).toMatchObject({
      kind: 'cutPicture',
      captionLine: 'l9',
    })
    const reshaped = orThrow(beginReshape(page, 'a-0', 'z'))
    const moved = moveDraft(reshaped, [10, 0], image)
    expect(actOfDraft(moved, 'n')).toMatchObject({ kind: 'reshapeZone', from: reshaped.shape, polygon: moved.shape })
    expect(actOfDraft({ ...begun, shape: begun.shape.slice(2) }, 'n')).toBeNull()
  })
})

describe('editing', () => {
  it.each([
    ['moves', moveDraft(begun, [5, -5], image).shape, [97, 37, 216, 96]],
    ['moves no farther than the image', moveDraft(begun, [-500, 2000], image).shape, [0, 704, 216, 96]],
    ['resizes', resizeDraft(begun, [10, 20], image).shape, [92, 42, 226, 116]],
    ['keeps a least size', resizeDraft(begun, [-900, 0], image).shape, [92, 42, 16, 96]],
    ['resizes no farther than the image', resizeDraft(begun, [5000, 0], image).shape, [92, 42, 908, 96]],
  ] as const)('%s by keys', (_, shape, box) => {
    expect(shape).toEqual(cornersOf(box))
  })

  it('moves one corner by keys; of a picture the rectangle follows', () => {
    const corner = { ...begun, corner: 2 }
    expect(moveDraft(corner, [10, 10], image).shape).toEqual(begun.shape.with(2, [318, 148]))
    expect(moveDraft({ ...corner, isPicture: true }, [10, 10], image).shape).toEqual(cornersOf([92, 42, 226, 106]))
    const inward = moveDraft({ ...corner, corner: 0, isPicture: true }, [300, 0], image)
    expect(inward.shape[0]).toEqual([392, 42])
  })

  it('adds and drops corners, but leaves three', () => {
    const grown = growDraft({ ...begun, corner: 0 })
    expect(grown).toMatchObject({ corner: 1, shape: { 1: [200, 42], length: 5 } })
    expect(cutCorner(grown).shape).toEqual(begun.shape)
    const three = { ...begun, shape: begun.shape.slice(1), corner: 0 }
    expect(cutCorner(three).shape).toHaveLength(3)
    expect(growDraft({ ...begun, isPicture: true }).shape).toHaveLength(4)
    expect([1, 1, 1, 1, 1].reduce((draft) => turnCorner(draft, 1), begun).corner).toBeNull()
  })

  it('follows the pointer: a rectangle, then the whole, then a corner', () => {
    const drag = (draft: ZoneDraft, from: Point, to: Point) => {
      const grip = gripAt(draft, from, 10)
      return grip ? dragDraft(draft, grip, to, image) : draft
    }
    // What the screen put there is drawn over.
    const drawn = drag(begun, [150, 100], [400, 300])
    expect(drawn.shape).toEqual(cornersOf([150, 100, 250, 200]))
    const moved = drag(drawn, [200, 200], [210, 190])
    expect(moved.shape).toEqual(cornersOf([160, 90, 250, 200]))
    expect(drag(moved, [412, 288], [500, 400]).shape).toEqual(moved.shape.with(2, [500, 400]))
    expect(drag(moved, [900, 700], [950, 750]).shape).toEqual(cornersOf([900, 700, 50, 50]))
    expect(gripAt({ ...moved, purpose: 'reshape' }, [900, 700], 10)).toBeNull()
  })

  it('is a polygon by clicks', () => {
    const clicks: Point[] = [
      [10, 10],
      [100, 10],
      [50, 2000],
    ]
    const path = clicks.reduce((draft, place) => pickCorner(draft, place, image), begun)
    expect(path.shape).toEqual([
      [10, 10],
      [100, 10],
      [50, 800],
    ])
    expect([isKeepable(path), isKeepable(pickCorner(begun, [1, 1], image))]).toEqual([true, false])
    expect(pickCorner({ ...begun, purpose: 'reshape' }, [1, 1], image).shape).toEqual(begun.shape)
  })
})
