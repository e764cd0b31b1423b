'use client'

import { useTranslations } from 'use-intl'
import { unassignedReasons } from '#domain/assembly/assembly.ts'
import type { PageView } from '#domain/pages/pageView.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { chosenStretches } from '#domain/pages/keys/chosenLines.ts'
import { actKeys } from '#domain/pages/keys/pageActKeys.ts'
import { ActButton } from './ActButton.tsx'
import { CutDialog } from './CutDialog.tsx'
import type { PageActs } from './usePageActs.ts'
import type { Zones } from './zones/zones.ts'

const single = {
  draw: 'f',
  picture: '⇧F',
  reshape: 'l',
  aside: 'x',
  cut: 'v',
  half: 'z',
  unsure: 'n',
  again: 'g',
  undo: 'u',
  redo: '⇧U',
  help: '?',
} as const

/** What may be done with the chosen lines, as buttons that name their keys, and the two questions keys ask. */
export function PageActBar(props: { readonly page: PageView; readonly acts: PageActs; readonly zones: Zones }) {
  const { page, acts, zones } = props
  const t = useTranslations('desk.page.acts')
  return (
    // On a phone the acts are one row that is pushed sideways: the lines need the room.
    <div
      role="toolbar"
      aria-label={t('title')}
      className="flex items-center gap-1 overflow-x-auto text-sm *:shrink-0 md:flex-wrap"
    >
      {actKeys.map((key) => (
        <ActButton key={key} shortcut={key} shown={key} text={t(key)} onPress={() => acts.press(key)} />
      ))}
      <ActButton shortcut="x" shown={single.aside} text={t('x')} onPress={() => acts.setAsking('aside')} />
      <ActButton shortcut="v" shown={single.cut} text={t('v')} onPress={() => acts.setAsking('cut')} />
      <ActButton shortcut="z" shown={single.half} text={t('z')} onPress={() => acts.moveFar('half')} />
      {page.facsimile && <ZoneButtons zones={zones} />}
      <ActButton shortcut="n" shown={single.unsure} text={t('n')} onPress={() => acts.moveFar('unsure')} />
      <ActButton shortcut="g" shown={single.again} text={t('g')} onPress={acts.assemble} />
      <ActButton shortcut="u" shown={single.undo} text={t('u')} onPress={() => acts.undo(false)} />
      <ActButton shortcut="Shift+U" shown={single.redo} text={t('redo')} onPress={() => acts.undo(true)} />
      <ActButton shortcut="?" shown={single.help} text={t('help')} onPress={() => acts.setAsking('help')} />
      {acts.asking === 'aside' && <AsideDialog page={page} acts={acts} />}
      {acts.asking === 'cut' && <CutDialog page={page} acts={acts} />}
      {acts.asking === 'help' && (
        <Dialog title={t('help')} isOpen onOpenChange={() => acts.setAsking(null)}>
          <p>{t('choosing')}</p>
          <p>{t('far')}</p>
          <p>{t('sending')}</p>
          {page.sources.length > 1 && <p>{t('reading')}</p>}
          {page.facsimile && <p>{t('drawing')}</p>}
        </Dialog>
      )}
    </div>
  )
}

/** What may be drawn on the image. */
function ZoneButtons({ zones }: { readonly zones: Zones }) {
  const t = useTranslations('desk.page.zones')
  return (
    <>
      <ActButton shortcut="f" shown={single.draw} text={t('draw')} onPress={() => zones.begin('draw')} />
      <ActButton shortcut="Shift+F" shown={single.picture} text={t('picture')} onPress={() => zones.begin('picture')} />
      <ActButton shortcut="l" shown={single.reshape} text={t('reshape')} onPress={() => zones.begin('reshape')} />
    </>
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
            void acts.lay(stretches.length === 0 ? null : { kind: 'setAside', stretches, reason })
          }}
        >
          {t(`common.reasons.${reason}`)}
        </Button>
      ))}
    </Dialog>
  )
}
