'use client'

import { useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { mergeContents, mergedContent, type Side } from '#domain/body/mergeContents.ts'
import { Button } from '#components/ui/Button.tsx'
import { MergeChoices } from './MergeChoices.tsx'
import type { Trouble } from './saving/draftState.ts'
import type { OpenArticle } from './saving/openArticle.ts'

/**
 * The text was changed elsewhere meanwhile. Both texts are shown where they differ, and the person chooses; what they
 * type goes on being kept on the device until they have.
 */
export function ConflictPanel(props: {
  readonly conflict: Extract<Trouble, { kind: 'conflict' }>
  readonly open: OpenArticle
  readonly lang: string
}) {
  const { conflict, open, lang } = props
  const t = useTranslations('editor.conflict')
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({})
  const now = useSyncExternalStore(open.screen.onEdited, open.screen.read, open.screen.read)
  const mine = useDeferredValue(now)
  const { base, theirs } = conflict
  const merge = useMemo(() => mergeContents(base, mine, theirs.content), [base, mine, theirs])
  return (
    <section
      role="region"
      aria-label={t('title')}
      className="flex max-h-[45%] shrink-0 flex-col gap-3 overflow-auto border-b-2 border-vermilion bg-vermilion-wash px-4 py-3 text-sm"
    >
      <div role="alert">
        <h2 className="font-semibold">{theirs.by ? t('titleBy', { name: theirs.by }) : t('title')}</h2>
        <p>{merge.isClean ? t('textClean') : t('text')}</p>
      </div>
      <MergeChoices
        merge={merge}
        choices={choices}
        lang={lang}
        onChoose={(name, side) => setChoices({ ...choices, [name]: side })}
      />
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onPress={() => open.store.choose(mergedContent(merge, choices))}>
          {merge.isClean ? t('merged') : t('mergedAsChosen')}
        </Button>
        <Button onPress={() => open.store.choose(now)}>{t('keepMine')}</Button>
        <Button variant="danger" onPress={() => open.store.choose(theirs.content)}>
          {t('takeTheirs')}
        </Button>
      </div>
    </section>
  )
}
