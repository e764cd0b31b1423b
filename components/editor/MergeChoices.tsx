'use client'

import { useTranslations } from 'use-intl'
import { compareBodies, compareTexts } from '#domain/body/compareBodies.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import type { ContentField, ContentMerge, Side } from '#domain/body/mergeContents.ts'
import type { BodyBlock } from '#domain/body/nodes.ts'
import { ComparedBody, ComparedRuns } from './ComparedText.tsx'

const sides = ['mine', 'theirs'] as const satisfies readonly Side[]

/** The places that both changed, side by side, each with a choice between the two. */
export function MergeChoices(props: {
  readonly merge: ContentMerge
  readonly choices: Readonly<Record<string, Side>>
  readonly lang: string
  readonly onChoose: (name: string, side: Side) => void
}) {
  const { merge, choices, lang, onChoose } = props
  const t = useTranslations('editor')
  const conflicts = merge.pieces.filter((piece) => piece.kind === 'conflict')
  const chosen = (name: string): Side => choices[name] ?? 'mine'
  return (
    <>
      {merge.fields.map((field) => (
        <Pair key={field} {...{ name: field, title: t(`fields.${field}`), side: chosen(field), onChoose }}>
          {(side) => (
            <p className="galley-compared font-serif" data-content="" lang={lang}>
              <ComparedRuns runs={compareTexts(fieldText(merge.base, field), fieldText(merge[side], field))} />
            </p>
          )}
        </Pair>
      ))}
      {conflicts.map((piece, at) => (
        <Pair
          key={at}
          {...{ name: String(at), title: t('conflict.place', { number: at + 1 }), onChoose }}
          side={chosen(String(at))}
        >
          {(side) => <ComparedBody lang={lang} blocks={compareBodies(bodyOf(piece.base), bodyOf(piece[side]))} />}
        </Pair>
      ))}
    </>
  )
}

function Pair(props: {
  readonly name: string
  readonly title: string
  readonly side: Side
  readonly onChoose: (name: string, side: Side) => void
  readonly children: (side: Side) => React.ReactNode
}) {
  const { name, title, side, onChoose, children } = props
  const t = useTranslations('editor.conflict')
  return (
    <fieldset className="grid gap-2 border-t border-rule-strong pt-1 md:grid-cols-2">
      <legend className="pe-2 text-xs text-ink-soft">{title}</legend>
      {sides.map((one) => (
        <label key={one} className="flex flex-col gap-1 border border-rule-strong bg-sheet p-2 has-checked:border-ink">
          <span className="flex items-center gap-1.5 text-xs font-semibold">
            <input type="radio" name={`merge-${name}`} checked={side === one} onChange={() => onChoose(name, one)} />
            {t(one)}
          </span>
          {children(one)}
        </label>
      ))}
    </fieldset>
  )
}

const bodyOf = (content: readonly BodyBlock[]) => ({ type: 'doc', content }) as const

function fieldText(content: ArticleContent, field: ContentField): string {
  const value = content[field]
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.map(({ printed }) => printed).join('\n') : ''
}
