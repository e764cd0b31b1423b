'use client'

import { useTranslations } from 'use-intl'
import type { LeftOut } from '#domain/imports/proposal.ts'

/** Files that will not be imported, each with its reason; the computer's own are not worth a line. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const t = useTranslations('imports')
  const told = leftOut.filter(({ reason }) => reason !== 'system')
  if (told.length === 0) return null
  return (
    <section className="flex flex-col gap-1">
      <h2 className="font-serif text-lg font-semibold">{t('leftOutTitle')}</h2>
      <ul className="text-sm">
        {told.map(({ path, reason }) => (
          <li key={path} className="flex flex-wrap gap-x-3 border-b border-rule py-1">
            <span className="break-all" data-content="">
              {path}
            </span>
            <span className="text-ink-soft">{t(`leftOut.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
