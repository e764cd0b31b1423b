'use client'

import type { Editor } from '@tiptap/react'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { bindings } from '#editor/keys/bindings.ts'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { sweepHref } from '#components/sweep/sweepHref.ts'
import { Link } from '#components/ui/Link.tsx'
import { useKeys } from '#components/keys/useKeys.ts'
import { Button } from '#components/ui/Button.tsx'
import { FindField } from './FindField.tsx'
import { useFind } from './useFind.ts'

const options = ['isLoose', 'isFolded', 'isPattern'] as const

/** Find and replace in the body. Enter goes on, Escape closes. */
export function FindBar(props: {
  readonly editor: Editor
  readonly view: Pick<ArticleView, 'id' | 'issue'>
  readonly onClose: () => void
}) {
  const { editor, view, onClose } = props
  const t = useTranslations('find')
  const bar = useRef<HTMLElement>(null)
  const { asked, ask, found, isBad, go, replaceOne, replaceAll } = useFind(editor)
  useKeys({ Enter: () => go(1), 'Shift+Enter': () => go(-1), Escape: onClose }, bar)
  useKeys({ [bindings.replaceOne]: replaceOne, [bindings.replaceAll]: replaceAll })
  return (
    <search
      ref={bar}
      aria-label={t('title')}
      className="flex shrink-0 flex-wrap items-center gap-2 border-b border-rule bg-wash px-4 py-1.5 text-sm"
    >
      <FindField label={t('find')} value={asked.text} onChange={(text) => ask({ text })} isFirst />
      <FindField label={t('replacement')} value={asked.replacement} onChange={(replacement) => ask({ replacement })} />
      {options.map((name) => (
        <label key={name} className="flex items-center gap-1 text-xs text-ink-soft">
          <input type="checkbox" checked={asked[name]} onChange={(event) => ask({ [name]: event.target.checked })} />
          {t(name)}
        </label>
      ))}
      <span role="status" className="text-xs text-ink-soft tabular-nums">
        {isBad ? t('badPattern') : asked.text === '' ? '' : t('found', { count: found })}
      </span>
      <FindButtons {...{ view, asked, replaceOne, replaceAll, onClose }} />
    </search>
  )
}

function FindButtons(
  props: Pick<ReturnType<typeof useFind>, 'asked' | 'replaceOne' | 'replaceAll'> & {
    readonly view: Pick<ArticleView, 'id' | 'issue'>
    readonly onClose: () => void
  },
) {
  const { view, asked, replaceOne, replaceAll, onClose } = props
  const t = useTranslations('find')
  return (
    <span className="ms-auto flex gap-1">
      <Button shortcut={bindings.replaceOne} onPress={() => void replaceOne()}>
        {t('replaceOne')}
      </Button>
      <Button shortcut={bindings.replaceAll} onPress={() => void replaceAll()}>
        {t('replaceAll')}
      </Button>
      {asked.text !== '' && (
        <Link
          href={sweepHref({
            ...{ issueId: view.issue.id, articleId: view.id, scope: 'issue' },
            ...{ words: asked.text.slice(0, 50), replacement: asked.replacement.slice(0, 50) },
          })}
          className="self-center px-2 text-ink underline underline-offset-4"
        >
          {t('sweep')}
        </Link>
      )}
      <Button variant="quiet" onPress={onClose}>
        {t('close')}
      </Button>
    </span>
  )
}
