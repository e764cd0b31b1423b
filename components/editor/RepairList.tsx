'use client'

import { useTranslations } from 'use-intl'
import type { RepairRow } from '#domain/articles/articleView.ts'
import { ruleNameOf } from './ruleNameOf.ts'

/** What the assembly changed by itself: the rule, and the text before and after. */
export function RepairList({ repairs, lang }: { readonly repairs: readonly RepairRow[]; readonly lang: string }) {
  const t = useTranslations('editor')
  if (repairs.length === 0) return <p className="text-sm text-ink-soft">{t('noRepairs')}</p>
  return (
    <ol className="galley-compared flex flex-col">
      {repairs.map(({ rule, before, after }, at) => (
        <li key={at} className="border-b border-rule py-1.5">
          <p className="text-xs text-ink-soft">{t(`rules.${ruleNameOf(rule)}`)}</p>
          <p data-content="" lang={lang} className="font-serif text-sm break-words">
            {before && <del>{before}</del>} {after && <ins>{after}</ins>}
          </p>
        </li>
      ))}
    </ol>
  )
}
