'use client'

import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { Button } from '#components/ui/Button.tsx'
import { nextPlace, panePlaces, placeKey } from './panePlaces.ts'
import { nextStripPlace, stripKey, stripPlaces } from './stripPlaces.ts'
import { useKept } from './useKept.ts'
import type { Peek } from './usePeek.ts'

const overlays = [
  ['print', bindings.showPrint],
  ['received', bindings.showReceived],
  ['changes', bindings.compare],
] as const

/** Which pane is seen where there is room for one only, and whether the text is shown with what changed. */
export function PaneSwitch(props: {
  readonly pane: 'first' | 'second'
  readonly onPane: (pane: 'first' | 'second') => void
  readonly view: ArticleView
  readonly peek: Peek
}) {
  const { pane, onPane, view, peek } = props
  const t = useTranslations('editor')
  const [place, setPlace] = useKept(placeKey, panePlaces)
  useKeys({ [bindings.printPlace]: () => setPlace(nextPlace(place)) })
  const look = 'cursor-pointer border-b-2 border-transparent px-1 py-1 aria-pressed:border-ink aria-pressed:text-ink'
  return (
    <div className="flex flex-wrap items-center gap-x-1 border-b border-rule px-2 text-sm text-ink-soft md:gap-x-3 md:px-4">
      <div role="group" aria-label={t('panes')} className="flex gap-3 md:hidden">
        <button type="button" className={look} aria-pressed={pane === 'first'} onClick={() => onPane('first')}>
          {t('printedLines')}
        </button>
        <button type="button" className={look} aria-pressed={pane === 'second'} onClick={() => onPane('second')}>
          {t('text')}
        </button>
      </div>
      <span className="hidden md:inline">
        <Button variant="quiet" shortcut={bindings.printPlace} onPress={() => setPlace(nextPlace(place))}>
          {t(`printPlaces.${place}`)}
        </Button>
      </span>
      {view.pages.some(({ facsimile }) => facsimile) && <StripSwitch />}
      <OverlaySwitch peek={peek} canCompare={view.comparedWith !== null} />
    </div>
  )
}

function StripSwitch() {
  const t = useTranslations('editor')
  const [place, setPlace] = useKept(stripKey, stripPlaces)
  const goOn = (): void => setPlace(nextStripPlace(place))
  useKeys({ [bindings.stripPlace]: goOn })
  return (
    <Button variant="quiet" shortcut={bindings.stripPlace} onPress={goOn}>
      {t(`stripPlaces.${place}`)}
    </Button>
  )
}

/** What may lie over the text, by pressing; its keys do it while they are held. */
function OverlaySwitch({ peek, canCompare }: { readonly peek: Peek; readonly canCompare: boolean }) {
  const t = useTranslations('editor')
  return (
    <span className="ms-auto flex">
      {overlays
        .filter(([overlay]) => overlay !== 'changes' || canCompare)
        .map(([overlay, keys]) => (
          <Button
            key={overlay}
            variant="quiet"
            shortcut={keys}
            aria-pressed={peek.overlay === overlay}
            onPress={() => peek.toggle(overlay)}
          >
            {t(`show.${overlay}`)}
          </Button>
        ))}
    </span>
  )
}
