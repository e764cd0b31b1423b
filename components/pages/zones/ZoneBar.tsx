'use client'

import { useTranslations } from 'use-intl'
import type { PageView } from '#domain/pages/pageView.ts'
import { linesIn, type ZoneDraft } from '#domain/pages/zones/zoneDraft.ts'
import { Select } from '#components/ui/Select.tsx'
import { ActButton } from '../ActButton.tsx'
import type { Zones } from './zones.ts'

const keys = { keep: '⏎', giveUp: 'Esc', remove: '⌫', corner: 'c', add: 'a', next: 'l' } as const
const own = 'own'

/** What is drawn, for whom, what lies in it, and what can be done with it: below the image while something is drawn. */
export function ZoneBar({ page, zones }: { readonly page: PageView; readonly zones: Zones }) {
  const t = useTranslations('desk.page.zones')
  const { draft, keep, giveUp } = zones
  if (!draft) return null
  return (
    <section
      data-zone-bar=""
      aria-label={t(draft.purpose)}
      className="absolute inset-x-0 bottom-0 z-10 flex flex-col gap-1 border-t border-ink bg-paper px-3 py-2 text-sm"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-semibold">{t(draft.purpose)}</h3>
        <Holds page={page} draft={draft} />
      </div>
      {draft.purpose === 'draw' && <ForWhom page={page} zones={zones} draft={draft} />}
      <p className="text-xs text-ink-soft">{t(howOf(draft))}</p>
      <div className="flex flex-wrap items-center gap-2">
        <ActButton variant="primary" shortcut="Enter" shown={keys.keep} text={t('keep')} onPress={keep} />
        <ActButton shortcut="Escape" shown={keys.giveUp} text={t('giveUp')} onPress={giveUp} />
        {draft.purpose === 'reshape' && (
          <ActButton shortcut="l" shown={keys.next} text={t('next')} onPress={() => zones.turn(1)} />
        )}
        {draft.isDrawn && (
          <ActButton
            shortcut="Backspace"
            shown={keys.remove}
            text={t(draft.isPicture ? 'removePicture' : 'remove')}
            onPress={zones.remove}
          />
        )}
      </div>
    </section>
  )
}

const howOf = ({ isPicture, purpose }: ZoneDraft) =>
  isPicture ? 'howPicture' : purpose === 'reshape' ? 'howReshape' : 'how'

/** How many lines lie in it, and how many would come to its article; of a picture, its size. */
function Holds({ page, draft }: { readonly page: PageView; readonly draft: ZoneDraft }) {
  const t = useTranslations('desk.page.zones')
  const { inside, coming } = linesIn(page, draft)
  const at = page.articles.findIndex(({ id }) => id === draft.article)
  return (
    <p role="status" className="tabular-nums">
      {!draft.isPicture && t('holds', { count: inside.length, coming })}
      {at >= 0 && ` ${t('ofArticle', { key: at + 1 })}`}
    </p>
  )
}

function ForWhom({
  page,
  zones,
  draft,
}: {
  readonly page: PageView
  readonly zones: Zones
  readonly draft: ZoneDraft
}) {
  const t = useTranslations('desk.page.zones')
  const options = [
    { key: own, text: t('newArticle') },
    ...page.articles.map(({ id, title }, at) => ({ key: id, text: t('article', { key: at + 1, title: title.text }) })),
  ]
  return (
    <Select
      label={t('forWhom')}
      value={draft.article ?? own}
      options={options}
      onChange={(key) => zones.change({ ...draft, article: key === own ? null : key })}
    />
  )
}
