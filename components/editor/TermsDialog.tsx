'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import type { ProtectedMiss } from '#domain/suspects/protectedMisses.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { askServer, changing } from './saving/askServer.ts'
import type { TakeStep } from './useTakeStep.ts'

/** Words nearly like protected terms stand in the way of a submission: each is put right, or accepted under one's name. */
export function TermsDialog(props: {
  readonly view: ArticleView
  readonly steps: TakeStep
  readonly onClose: () => void
}) {
  const { view, steps, onClose } = props
  const t = useTranslations()
  const { terms, accept } = useOpenTerms(view.id)
  const submit = async (): Promise<void> => {
    if (await steps.take('submit')) onClose()
  }
  return (
    <Dialog
      title={t('editor.terms.title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('editor.terms.back')}</Button>
          <Button
            variant="primary"
            isPending={steps.working === 'submit' || terms === null}
            reason={terms && terms.length > 0 ? t('editor.terms.stillOpen') : null}
            onPress={() => void submit()}
          >
            {t('common.steps.submit')}
          </Button>
        </>
      }
    >
      <p className="text-sm">{t('editor.terms.text', { name: view.me.displayName })}</p>
      <ul className="flex flex-col divide-y divide-rule border-y border-rule">
        {terms?.map((miss) => (
          <TermLine key={`${miss.part} ${miss.key}`} {...{ miss, accept }} lang={view.publication.language} />
        ))}
      </ul>
      {terms?.length === 0 && <p className="text-sm text-jade">{t('editor.terms.none')}</p>}
    </Dialog>
  )
}

function TermLine(props: {
  readonly miss: ProtectedMiss
  readonly lang: string
  readonly accept: (miss: ProtectedMiss) => Promise<void>
}) {
  const { miss, lang, accept } = props
  const t = useTranslations('editor')
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5 text-sm">
      <span>
        <span className="text-ink-soft">{miss.part === 'body' ? t('body') : t(`fields.${miss.part}`)}</span>{' '}
        <del lang={lang} data-content="" className="font-serif no-underline text-vermilion">
          {miss.words}
        </del>{' '}
        → <span className="text-ink-soft">{t('terms.protected')}</span>{' '}
        <span lang={lang} data-content="" className="font-serif font-semibold">
          {miss.term}
        </span>
      </span>
      <Button onPress={() => void accept(miss)}>{t('terms.accept')}</Button>
    </li>
  )
}

function useOpenTerms(articleId: string) {
  const [terms, setTerms] = useState<readonly ProtectedMiss[] | null>(null)
  useEffect(() => {
    let isWanted = true
    void askServer(`/api/articles/${articleId}/terms`).then((answer) => {
      if (isWanted && answer.kind === 'ok') setTerms((answer.value as { terms: readonly ProtectedMiss[] }).terms)
    })
    return () => {
      isWanted = false
    }
  }, [articleId])
  const accept = async (miss: ProtectedMiss): Promise<void> => {
    const { key, words } = miss
    const decision = { key, words, kind: 'protected', scope: 'here' }
    const answer = await askServer(`/api/articles/${articleId}/suspect-decisions`, changing('POST', decision))
    if (answer.kind === 'ok') setTerms((before) => before?.filter((one) => one !== miss) ?? null)
  }
  return { terms, accept }
}
