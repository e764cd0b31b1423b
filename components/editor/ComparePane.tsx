'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { hideSpacing } from '#domain/body/hideSpacing.ts'
import { compareBodies, compareTexts, type ComparedRun } from '#domain/body/compareBodies.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { ComparedBody, ComparedRuns } from './ComparedText.tsx'
import { headFields } from './HeadField.tsx'

/** What changed between two contents, to be read: headline set, bylines, and the text by character. */
export function ComparePane(props: {
  readonly before: ArticleContent
  readonly after: ArticleContent
  /** The number of the older one's revision. */
  readonly revisionNumber: number
  readonly lang: string
  readonly isSpacingHidden?: boolean
}) {
  const { before, after, revisionNumber, lang, isSpacingHidden = false } = props
  const t = useTranslations('editor')
  const shown = isSpacingHidden ? hideSpacing : asTheyAre
  const blocks = useMemo(
    () => compareBodies(before.body, after.body).map((block) => ({ ...block, runs: shown(block.runs) })),
    [before, after, shown],
  )
  const isSame = JSON.stringify(fieldTexts(before)) === JSON.stringify(fieldTexts(after)) && blocks.every(isUnchanged)
  return (
    <div role="group" aria-label={t('changes')} className="galley-compared flex flex-col gap-2">
      <p className="text-xs text-ink-soft">{t(isSame ? 'noChanges' : 'comparedWith', { number: revisionNumber })}</p>
      <dl className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-baseline gap-x-2 gap-y-0.5">
        {fieldTexts(after).map(([name, text], at) => {
          const old = fieldTexts(before)[at]?.[1] ?? ''
          if (!old && !text) return null
          return <ComparedField key={name} {...{ name, lang }} runs={shown(compareTexts(old, text))} />
        })}
      </dl>
      <ComparedBody blocks={blocks} lang={lang} />
    </div>
  )
}

type FieldName = ReturnType<typeof fieldTexts>[number][0]

function ComparedField(props: {
  readonly name: FieldName
  readonly lang: string
  readonly runs: readonly ComparedRun[]
}) {
  const { name, lang, runs } = props
  const t = useTranslations('editor.fields')
  return (
    <div className="contents">
      <dt className="text-xs text-ink-soft">{t(name)}</dt>
      <dd
        data-content=""
        data-part={name}
        lang={lang}
        className={`font-serif ${name === 'headline' ? 'text-2xl font-bold' : ''}`}
      >
        <ComparedRuns runs={runs} />
      </dd>
    </div>
  )
}

const asTheyAre = (runs: readonly ComparedRun[]): readonly ComparedRun[] => runs

const isUnchanged = ({ start, was, runs }: ReturnType<typeof compareBodies>[number]): boolean =>
  start === 'same' && was === null && runs.every(({ change }) => change === 'same')

const fieldTexts = (content: ArticleContent) => [
  ...headFields.map((name) => [name, content[name] ?? ''] as const),
  ['bylines', content.bylines.map(({ printed }) => printed).join(' · ')] as const,
]
