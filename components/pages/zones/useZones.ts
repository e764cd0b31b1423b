'use client'

import { useRef, useState } from 'react'
import type { Point } from '#domain/facsimiles/polygon.ts'
import type { PageAct } from '#domain/pages/acts/pageAct.ts'
import type { PageView } from '#domain/pages/pageView.ts'
import { dragDraft, gripAt, isKeepable, pickCorner, type Grip } from '#domain/pages/zones/editDraft.ts'
import {
  actOfDraft,
  beginPicture,
  beginReshape,
  beginZone,
  nextZone,
  type ZoneDraft,
} from '#domain/pages/zones/zoneDraft.ts'
import { refuse, type RefusalCode } from '#domain/workflow/refusal.ts'
import type { Drag } from '#components/facsimile/useViewer.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import type { PageActs } from '../usePageActs.ts'
import { useZoneKeys } from './useZoneKeys.ts'
import type { Zones } from './zones.ts'

/** Within so many pixels of the screen a pointer is at a corner. */
const reach = 12

/** Where a page's drawing is kept, and what is told of it. */
export type Drawing = {
  readonly lit: string | null
  readonly draft: ZoneDraft | null
  readonly setDraft: (draft: ZoneDraft | null) => void
  readonly onBegin: () => void
}

/** Drawing a zone, a picture, or the other shape of one on a page, by mouse and by keys. */
export function useZones(page: PageView, acts: PageActs, drawing: Drawing): Zones {
  const { draft, setDraft } = drawing
  const drawn = useRef<SVGGElement>(null)
  const begins = useBegins(page, acts, drawing)
  const ends = useEnds(acts, drawing)
  const pointer = usePointer(page, { draft, change: setDraft })
  const zones = { ...begins, ...ends, ...pointer, draft, drawn, change: setDraft, giveUp: () => setDraft(null) }
  useZoneKeys(page, zones)
  return zones
}

function useBegins(
  page: PageView,
  { choice }: PageActs,
  { lit, draft, setDraft, onBegin }: Drawing,
): Pick<Zones, 'begin' | 'turn'> {
  const say = useSay()
  const open = (next: ZoneDraft | null, why: RefusalCode) => {
    if (!next) return say(page.facsimile ? why : 'zoneOffImage')
    onBegin()
    setDraft(next)
  }
  const turn = (by: -1 | 1) => {
    const own = page.lines[choice?.head ?? -1]?.stretches.find(({ articleId }) => articleId)?.articleId
    open(beginReshape(page, nextZone(page, draft, own ?? lit, by), crypto.randomUUID()), 'zoneHoldsNoLine')
  }
  const begin = (purpose: ZoneDraft['purpose']) => {
    if (purpose === 'reshape') return turn(1)
    if (purpose === 'picture') open(beginPicture(page, choice, crypto.randomUUID()), 'noCaptionChosen')
    else open(beginZone(page, choice, lit, crypto.randomUUID()), 'zoneOffImage')
  }
  return { begin, turn }
}

/** What ends drawing: what was drawn is kept for as long as the act is refused. */
function useEnds({ lay }: PageActs, { draft, setDraft }: Drawing): Pick<Zones, 'keep' | 'remove'> {
  const say = useSay()
  const close = async (act: PageAct) => {
    if (await lay(act)) setDraft(null)
  }
  const keep = () => {
    if (!draft) return
    const act = isKeepable(draft) ? actOfDraft(draft, crypto.randomUUID()) : null
    if (act) void close(act)
    else say(draft.isPicture ? 'pictureTooSmall' : 'zoneHoldsNoLine')
  }
  const remove = () => {
    if (draft?.isDrawn) void close({ kind: 'removeZone', zone: draft.zone })
  }
  return { keep, remove }
}

function useSay(): (why: RefusalCode) => void {
  const refusalText = useRefusalText()
  return (why) => notify(refusalText(refuse(why)), 'refused')
}

/** Drawing by the pointer: a drag grips a corner, the whole, or draws anew; a click adds a corner. */
function usePointer(
  { facsimile: image }: PageView,
  { draft, change }: Pick<Zones, 'draft' | 'change'>,
): Pick<Zones, 'onDrag' | 'onPick'> {
  const [grip, setGrip] = useState<Grip | null>(null)
  const onDrag = ({ phase, place, scale }: Drag): boolean => {
    if (!draft || !image) return false
    const held = phase === 'start' ? gripAt(draft, place, reach * scale) : grip
    if (phase !== 'move') setGrip(phase === 'start' ? held : null)
    if (held) change(dragDraft(draft, held, place, image))
    return held !== null
  }
  const onPick = (place: Point): boolean => {
    if (!draft || !image) return false
    change(pickCorner(draft, place, image))
    return true
  }
  return { onDrag, onPick }
}
