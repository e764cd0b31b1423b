'use client'

import { useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './Button.tsx'
import { onBuildHeard, servedBuild } from './servedBuild.ts'

/**
 * A page that an older build made is told to reload once a newer one answers. `build` is the one that made this page;
 * later values come with refreshed parts of it and are not its own.
 */
export function BuildNotice({ build }: { readonly build: string }) {
  const t = useTranslations('common.newBuild')
  const [own] = useState(build)
  const served = useSyncExternalStore(onBuildHeard, servedBuild, () => null)
  if (served === null || served === own) return null
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-2 border-b border-amber bg-amber-wash px-4 py-1.5 text-sm"
    >
      <span className="grow">{t('text')}</span>
      <Button onPress={() => window.location.reload()}>{t('reload')}</Button>
    </div>
  )
}
