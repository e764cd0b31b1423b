'use client'

import { useTranslations } from 'use-intl'
import { blockChanges, isSameStructure, type StructureComparison } from '#domain/body/compareStructure.ts'

/** What changed by structure, as a list: headline set, bylines and their order, zones, paragraphs, characters in and out. */
export function StructureList({ comparison }: { readonly comparison: StructureComparison }) {
  const t = useTranslations('review.structure')
  const all = useTranslations('editor.fields')
  const { fields, bylines, lines, blocks, characters } = comparison
  if (isSameStructure(comparison)) return <p className="text-sm text-ink-soft">{t('nothing')}</p>
  return (
    <ul aria-label={t('title')} className="flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
      <li className="tabular-nums">
        <ins className="no-underline text-jade">{t('charactersAdded', { count: characters.added })}</ins>{' '}
        <del className="no-underline text-vermilion">{t('charactersRemoved', { count: characters.removed })}</del>
      </li>
      {fields.map(({ field, how }) => (
        <li key={field}>{t('field', { field: all(field), how })}</li>
      ))}
      {bylines.added.map((printed) => (
        <li key={`+${printed}`}>
          {t('bylineAdded')} <span data-content="">{printed}</span>
        </li>
      ))}
      {bylines.removed.map((printed) => (
        <li key={`-${printed}`}>
          {t('bylineRemoved')} <span data-content="">{printed}</span>
        </li>
      ))}
      {bylines.isReordered && <li>{t('bylinesReordered')}</li>}
      {lines.added > 0 && <li>{t('linesAdded', { count: lines.added })}</li>}
      {lines.removed > 0 && <li>{t('linesRemoved', { count: lines.removed })}</li>}
      {blockChanges.map((change) =>
        blocks[change] > 0 ? <li key={change}>{t(`blocks.${change}`, { count: blocks[change] })}</li> : null,
      )}
    </ul>
  )
}
