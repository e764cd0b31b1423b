'use client'

import { useTranslations } from 'use-intl'
import type { PageView } from '#domain/pages/pageView.ts'
import { ActButton } from './ActButton.tsx'
import type { Panels } from './usePanels.ts'

const keys = { repairs: 'r', readings: '⇧R' } as const

/** Opens what may stand in place of the page's articles. */
export function PanelButtons({ page, panels }: { readonly page: PageView; readonly panels: Panels }) {
  const t = useTranslations('desk.page')
  const { repairs, readings } = panels
  const others = page.sources.length - 1
  return (
    <div className="flex items-center">
      {others > 0 && (
        <ActButton
          shortcut="Shift+R"
          shown={keys.readings}
          text={t('readings.open', { count: others })}
          onPress={readings.toggle}
        />
      )}
      <ActButton shortcut="r" shown={keys.repairs} text={t('repairList.open')} onPress={repairs.toggle} />
    </div>
  )
}
