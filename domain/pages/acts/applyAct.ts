import type { ActRefusal } from '../actRefusal.ts'
import type { PageLayout, PrintedLines } from '../layout.ts'
import { acceptArticle, mergeArticles, moveArticle, splitArticle } from './articleActs.ts'
import { makeArticle, moveStretches, setAside } from './moveStretches.ts'
import type { PageAct } from './pageAct.ts'
import { cutLine, joinParagraphs, splitParagraph } from './paragraphActs.ts'
import { cutPicture, drawZone, removeZone, reshapeZone } from './zoneActs.ts'

/**
 * Does one act on a layout: gives the layout after it, or why it cannot be done. Pure: the screen shows the result at once,
 * and the server comes to the same. What it changed, and what undoes it, is `changeOf` of the two layouts.
 */
export function applyAct(lines: PrintedLines, layout: PageLayout, act: PageAct): PageLayout | ActRefusal {
  switch (act.kind) {
    case 'setAside':
      return setAside(lines, layout, act.stretches, act.reason)
    case 'moveLines':
      return moveStretches(lines, layout, act.stretches, act.article)
    case 'setPart':
      return moveStretches(lines, layout, act.stretches, act.article, act.part)
    case 'newArticle': {
      const { newId, before } = act
      return makeArticle(lines, layout, act.stretches, before === undefined ? { id: newId } : { id: newId, before })
    }
    case 'splitArticle':
      return splitArticle(lines, layout, act.at, act.newId)
    case 'mergeArticles':
      return mergeArticles(lines, layout, act.from, act.into)
    case 'moveArticle':
      return moveArticle(layout, act.article, act.by)
    case 'acceptArticle':
      return acceptArticle(layout, act.article)
    case 'joinParagraphs':
      return joinParagraphs(layout, act.at)
    case 'splitParagraph':
      return splitParagraph(layout, act.at)
    case 'cutLine':
      return cutLine(lines, layout, act.at, act.offset)
    case 'drawZone':
      return drawZone(lines, layout, act)
    case 'reshapeZone':
      return reshapeZone(lines, layout, act)
    case 'removeZone':
      return removeZone(layout, act.zone)
    case 'cutPicture':
      return cutPicture(lines, layout, act)
  }
}
