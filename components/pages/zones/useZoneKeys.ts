'use client'

import type { PageView } from '#domain/pages/pageView.ts'
import { cutCorner, growDraft, moveDraft, resizeDraft, turnCorner } from '#domain/pages/zones/editDraft.ts'
import type { ZoneDraft } from '#domain/pages/zones/zoneDraft.ts'
import type { Point } from '#domain/facsimiles/polygon.ts'
import { useKeys, type KeyActs } from '#components/keys/useKeys.ts'
import { isTyping } from '#components/ui/isTyping.ts'
import type { Zones } from './zones.ts'

/** Pixels of the screen by which a key moves an edge: who zooms in moves it less. */
const step = 6
const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const

/** The keys that begin to draw, and while something is drawn those that draw. */
export function useZoneKeys(page: PageView, zones: Zones): void {
  const { draft } = zones
  const free = { f: () => zones.begin('draw'), 'Shift+F': () => zones.begin('picture'), l: () => zones.turn(1) }
  const mayBegin = page.mayLay && page.facsimile !== null
  useKeys(guarded(draft ? drawingKeys(page, zones, draft) : mayBegin ? free : {}))
  useKeys(draft ? { Escape: () => (isListOpen() ? false : zones.giveUp()) } : {})
}

function drawingKeys(page: PageView, zones: Zones, draft: ZoneDraft): KeyActs {
  const { change } = zones
  const by = ([x, y]: Point): Point => {
    const scale = zones.drawn.current?.getScreenCTM()?.a ?? 1
    const far = Math.max(1, Math.round(step / scale))
    return [x * far, y * far]
  }
  const image = page.facsimile ?? { width: 0, height: 0 }
  const arrows = Object.entries(ways).flatMap(([key, way]): [string, () => void][] => [
    [key, () => change(moveDraft(draft, by(way), image))],
    [`Shift+${key}`, () => change(resizeDraft(draft, by(way), image))],
  ])
  const isNew = draft.purpose === 'draw'
  const articles = page.articles
    .slice(0, 9)
    .map(({ id }, at): [string, () => void] => [String(at + 1), () => change({ ...draft, article: id })])
  const remove = () => (draft.corner === null ? zones.remove() : change(cutCorner(draft)))
  return {
    ...Object.fromEntries(arrows),
    ...(isNew ? { ...Object.fromEntries(articles), o: () => change({ ...draft, article: null }) } : {}),
    ...{ Enter: zones.keep, Backspace: remove, Delete: remove },
    ...{ c: () => change(turnCorner(draft, 1)), 'Shift+C': () => change(turnCorner(draft, -1)) },
    ...(draft.isPicture ? {} : { a: () => change(growDraft(draft)) }),
    ...(draft.purpose === 'reshape' ? { l: () => zones.turn(1), 'Shift+L': () => zones.turn(-1) } : {}),
  }
}

const isListOpen = (): boolean => document.activeElement?.closest('[role=listbox], [role=dialog]') !== null

/** Not where letters belong to a field, nor where the focus is on what the zone's bar offers: Enter presses it. */
const guarded = (acts: KeyActs): KeyActs =>
  Object.fromEntries(
    Object.entries(acts).map(([keys, act]): [string, () => void | false] => [
      keys,
      () => (isTyping() || document.activeElement?.closest('[data-zone-bar]') ? false : act()),
    ]),
  )
