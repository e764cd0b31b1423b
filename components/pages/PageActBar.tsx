'use client'

import { useTranslations } from 'use-intl'
import { unassignedReasons } from '#domain/assembly/assembly.ts'
import type { PageView } from '#domain/pages/pageView.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { Kbd } from '#components/ui/Kbd.tsx'
import { chosenStretches } from '#domain/pages/keys/chosenLines.ts'
import { actKeys } from '#domain/pages/keys/pageActKeys.ts'
import { CutDialog } from './CutDialog.tsx'
import type { PageActs } from './usePageActs.ts'

const single = { aside: 'x', cut: 'v', half: 'z', unsure: 'n', undo: 'u', redo: '⇧U', help: '?' } as const

/** What may be done with the chosen lines, as buttons that name their keys, and the two questions keys ask. */
export function PageActBar({ page, acts }: { readonly page: PageView; readonly acts: PageActs }) {
  const t = useTranslations('desk.page.acts')
  return (
    <div role="toolbar" aria-label={t('title')} className="flex flex-wrap items-center gap-1 text-sm">
      {actKeys.map((key) => (
        <Act key={key} shortcut={key} shown={key} text={t(key)} onPress={() => acts.press(key)} />
      ))}
      <Act shortcut="x" shown={single.aside} text={t('x')} onPress={() => acts.setAsking('aside')} />
      <Act shortcut="v" shown={single.cut} text={t('v')} onPress={() => acts.setAsking('cut')} />
      <Act shortcut="z" shown={single.half} text={t('z')} onPress={() => acts.moveFar('half')} />
      <Act shortcut="n" shown={single.unsure} text={t('n')} onPress={() => acts.moveFar('unsure')} />
      <Act shortcut="u" shown={single.undo} text={t('u')} onPress={() => acts.undo(false)} />
      <Act shortcut="Shift+U" shown={single.redo} text={t('redo')} onPress={() => acts.undo(true)} />
      <Act shortcut="?" shown={single.help} text={t('help')} onPress={() => acts.setAsking('help')} />
      {acts.asking === 'aside' && <AsideDialog page={page} acts={acts} />}
      {acts.asking === 'cut' && <CutDialog page={page} acts={acts} />}
      {acts.asking === 'help' && (
        <Dialog title={t('help')} isOpen onOpenChange={() => acts.setAsking(null)}>
          <p>{t('choosing')}</p>
          <p>{t('far')}</p>
          <p>{t('sending')}</p>
        </Dialog>
      )}
    </div>
  )
}

function Act(props: {
  readonly shortcut: string
  readonly shown: string
  readonly text: string
  readonly onPress: () => void
}) {
  return (
    <Button variant="quiet" shortcut={props.shortcut} onPress={props.onPress}>
      <Kbd>{props.shown}</Kbd> {props.text}
    </Button>
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
