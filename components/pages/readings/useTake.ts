'use client'

import { useTranslations } from 'use-intl'
import type { LinesAdded, ReadingsTaken } from '#domain/pages/readingRequests.ts'
import type { PageView } from '#domain/pages/pageView.ts'
import { notify } from '#components/ui/notify.ts'
import { askAddedLines, askReadings } from '../askPageAct.ts'
import { useSettled } from '../useSettled.ts'
import type { ReadPlace } from './readPlaces.ts'

/** How much is taken over or given back, of the kind of the place shown: that alone, those of its article, all. */
export type Extent = 'line' | 'article' | 'all'

/** Takes over from another source what is asked for, or where it is taken gives it back, and tells what came of it. */
export function useTake(
  page: PageView,
  source: string | null,
  places: readonly ReadPlace[],
  now: ReadPlace | null,
): (extent: Extent) => void {
  const settle = useSettled()
  const tell = useTold()
  return (extent) => {
    if (!now || source === null || !page.mayLay) return
    const alike = places.filter(({ kind }) => kind === now.kind)
    const take = extent === 'all' ? alike.some(({ isTaken }) => !isTaken) : !now.isTaken
    // Lines that no article is known of have nothing in common.
    const isOfArticle = ({ articleId, id }: ReadPlace) =>
      now.articleId === null ? id === now.id : articleId === now.articleId
    const wanted = extent === 'line' ? [now] : alike.filter(isOfArticle)
    const lines = extent === 'all' ? {} : { lines: wanted.map(({ id }) => id) }
    const asked = { source, take, version: page.version, ...lines }
    void settle(async () => {
      const answer = await (now.kind === 'missing' ? askAddedLines : askReadings)(page.id, asked)
      if (answer && 'changed' in answer) tell(answer, now.kind, take)
      return answer
    })
  }
}

/** Says what was taken over or given back, and what was left. */
function useTold() {
  const t = useTranslations('desk.page.readings')
  return (done: ReadingsTaken | LinesAdded, kind: ReadPlace['kind'], isTaken: boolean) => {
    const { changed: count, left } = done
    const placed = 'placed' in done ? done.placed : 0
    const loose = count - placed
    const words = kind === 'missing' ? (isTaken ? 'added' : 'takenAway') : isTaken ? 'taken' : 'givenBack'
    notify([t(words, { count, placed, loose }), ...(left > 0 ? [t('left', { count: left })] : [])].join(' '))
  }
}
