'use client'

import { useTranslations } from 'use-intl'
import { unassignedReasons } from '#domain/assembly/assembly.ts'
import type { PageView } from '#domain/pages/pageView.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { Kbd } from '#components/ui/Kbd.tsx'
import { chosenStretches } from './chosenLines.ts'
import type { PageActs } from './usePageActs.ts'

const keys = ['h', 'i', 'd', 'c', 'y', 'b', 's', 'm', 'o'] as const
const single = { aside: 'x', undo: 'u', redo: '⇧U', help: '?' } as const

/** What may be done with the chosen lines, as buttons that name their keys, and the two questions keys ask. */
export function PageActBar({ page, acts }: { readonly page: PageView; readonly acts: PageActs }) {
  const t = useTranslations('desk.page.acts')
  return (
    <div role="toolbar" aria-label={t('title')} className="flex flex-wrap items-center gap-1 text-sm">
      {keys.map((key) => (
        <Button key={key} variant="quiet" shortcut={key} onPress={() => acts.press(key)}>
          <Kbd>{key}</Kbd> {t(key)}
        </Button>
      ))}
      <Button variant="quiet" shortcut="x" onPress={() => acts.setAsking('aside')}>
        <Kbd>{single.aside}</Kbd> {t('x')}
      </Button>
      <Button variant="quiet" shortcut="u" onPress={() => acts.undo(false)}>
        <Kbd>{single.undo}</Kbd> {t('u')}
      </Button>
      <Button variant="quiet" shortcut="Shift+U" onPress={() => acts.undo(true)}>
        <Kbd>{single.redo}</Kbd> {t('redo')}
      </Button>
      <Button variant="quiet" shortcut="?" onPress={() => acts.setAsking('help')}>
        <Kbd>{single.help}</Kbd> {t('help')}
      </Button>
      {acts.asking === 'aside' && <AsideDialog page={page} acts={acts} />}
      {acts.asking === 'help' && (
        <Dialog title={t('help')} isOpen onOpenChange={() => acts.setAsking(null)}>
          <p>{t('choosing')}</p>
          <p>{t('sending')}</p>
        </Dialog>
      )}
    </div>
  )
}

/** Asks why lines are set aside. */
function AsideDialog({ page, acts }: { readonly page: PageView; readonly acts: PageActs }) {
  const t = useTranslations()
  const stretches = chosenStretches(page, acts.choice).map(({ line, from, to }) => ({ line, from, to }))
  return (
    <Dialog title={t('desk.page.acts.why')} isOpen onOpenChange={() => acts.setAsking(null)}>
      {unassignedReasons.map((reason, at) => (
        <Button
          key={reason}
          autoFocus={at === 0}
          onPress={() => {
            acts.setAsking(null)
            acts.lay(stretches.length === 0 ? null : { kind: 'setAside', stretches, reason })
          }}
        >
          {t(`common.reasons.${reason}`)}
        </Button>
      ))}
    </Dialog>
  )
}
