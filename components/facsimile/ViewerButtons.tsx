'use client'

import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/Button.tsx'
import type { Viewer } from './openViewer.ts'
import { zoomBy } from './viewerPlaces.ts'

const signs = {
  zoomIn: 'M3 8h10M8 3v10',
  zoomOut: 'M3 8h10',
  wholePage: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
} as const

/** Nearer, farther, the whole page. */
export function ViewerButtons({ viewer }: { readonly viewer: Viewer | null }) {
  const t = useTranslations('facsimile')
  const acts = {
    zoomIn: () => viewer && zoomBy(viewer, 1.6),
    zoomOut: () => viewer && zoomBy(viewer, 1 / 1.6),
    wholePage: () => viewer?.viewport.goHome(),
  } as const
  const keys = { zoomIn: '=', zoomOut: '-', wholePage: '0' } as const
  return (
    <div role="group" aria-label={t('view')} className="absolute end-2 top-2 flex flex-col gap-1">
      {(['zoomIn', 'zoomOut', 'wholePage'] as const).map((name) => (
        <Button key={name} aria-label={t(name)} shortcut={keys[name]} onPress={() => void acts[name]()}>
          <svg viewBox="0 0 16 16" className="size-4 fill-none stroke-current stroke-[1.5]" aria-hidden="true">
            <path d={signs[name]} />
          </svg>
        </Button>
      ))}
    </div>
  )
}
