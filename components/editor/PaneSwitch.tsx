'use client'

import { useTranslations } from 'use-intl'
import { bindings } from '#editor/keys/bindings.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { Button } from '#components/ui/Button.tsx'
import { nextPlace, panePlaces, placeKey } from './panePlaces.ts'
import { useKept } from './useKept.ts'

/** Which pane is seen where there is room for one only, and whether the text is shown with what changed. */
export function PaneSwitch(props: {
  readonly pane: 'first' | 'second'
  readonly onPane: (pane: 'first' | 'second') => void
  readonly canCompare: boolean
  readonly isComparing: boolean
  readonly onCompare: () => void
}) {
  const { pane, onPane, canCompare, isComparing, onCompare } = props
  const t = useTranslations('editor')
  const [place, setPlace] = useKept(placeKey, panePlaces)
  useKeys({ [bindings.printPlace]: () => setPlace(nextPlace(place)) })
  const look = 'cursor-pointer border-b-2 border-transparent px-1 py-1 aria-pressed:border-ink aria-pressed:text-ink'
  return (
    <div className="flex items-center gap-3 border-b border-rule px-4 text-sm text-ink-soft">
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
      {canCompare && (
        <span className="ms-auto">
          <Button variant="quiet" aria-pressed={isComparing} shortcut={bindings.compare} onPress={onCompare}>
            {t(isComparing ? 'hideChanges' : 'showChanges')}
          </Button>
        </span>
      )}
    </div>
  )
}
