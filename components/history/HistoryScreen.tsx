'use client'

import { Link } from '#components/ui/Link.tsx'
import { useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { compareStructure, isSameStructure } from '#domain/body/compareStructure.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { ComparePane } from '#components/editor/ComparePane.tsx'
import '#components/editor/editor.css'
import { StructureList } from '#components/review/StructureList.tsx'
import { Button } from '#components/ui/Button.tsx'
import { ChangeSteps } from './ChangeSteps.tsx'
import { RestoreButton } from './RestoreButton.tsx'
import { RevisionTable } from './RevisionTable.tsx'

type State = { readonly number: number; readonly content: ArticleContent }

/** Every state of an article with who, when and why, and what changed between any two of them. */
export function HistoryScreen(props: {
  readonly view: ArticleView
  readonly before: State
  /** Null: the text as it is now. */
  readonly after: State | null
}) {
  const { view, before, after } = props
  const t = useTranslations('history')
  const [isSpacingHidden, setSpacingHidden] = useState(false)
  const compared = useRef<HTMLDivElement>(null)
  const content = after?.content ?? view.draft.content
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-4 px-4 py-4 md:flex-row">
      <section aria-label={t('title')} className="flex flex-col gap-2 md:w-96 md:shrink-0">
        <h1 className="text-lg font-semibold">{t('title')}</h1>
        <Link href={articleHref(view.id)} className="text-sm text-ink-soft underline underline-offset-4">
          {t('back')}
        </Link>
        <RevisionTable view={view} before={before.number} after={after?.number ?? null} />
      </section>
      <div className="flex min-w-0 grow flex-col gap-2">
        <div className="sticky top-0 z-10 flex flex-wrap items-center gap-2 border-b border-rule bg-paper py-1">
          <ChangeSteps inside={compared} />
          <Button variant="quiet" aria-pressed={isSpacingHidden} onPress={() => setSpacingHidden(!isSpacingHidden)}>
            {t('hideSpacing')}
          </Button>
          <span className="ms-auto">
            <RestoreButton view={view} number={before.number} />
          </span>
        </div>
        <Structure before={before.content} after={content} />
        <div ref={compared}>
          <ComparePane
            {...{ before: before.content, after: content, isSpacingHidden, lang: view.publication.language }}
            revisionNumber={before.number}
          />
        </div>
      </div>
    </div>
  )
}

function Structure({ before, after }: { readonly before: ArticleContent; readonly after: ArticleContent }) {
  const structure = useMemo(() => compareStructure(before, after), [before, after])
  return isSameStructure(structure) ? null : <StructureList comparison={structure} />
}
