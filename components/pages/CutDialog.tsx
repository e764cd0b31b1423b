'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { chosenStretches } from '#domain/pages/keys/chosenLines.ts'
import type { PageView } from '#domain/pages/pageView.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { fieldLook } from '#components/ui/fieldLook.ts'
import type { PageActs } from './usePageActs.ts'

// A field that is read-only has no caret in some browsers; what is typed here is not taken.
const keep = () => undefined

/** Cuts the first chosen line where the caret is put: what was run together can then go to two places. */
export function CutDialog({ page, acts }: { readonly page: PageView; readonly acts: PageActs }) {
  const t = useTranslations('desk.page.acts')
  const field = useRef<HTMLInputElement>(null)
  const [first] = chosenStretches(page, acts.choice)
  const text = page.lines.find(({ id }) => id === first?.line)?.text.slice(first?.from, first?.to) ?? ''
  const cut = () => {
    acts.setAsking(null)
    if (!first) return void acts.lay(null)
    const { line, from, to } = first
    void acts.lay({ kind: 'cutLine', at: { line, from, to }, offset: from + (field.current?.selectionStart ?? 0) })
  }
  return (
    <Dialog
      title={t('v')}
      isOpen
      onOpenChange={() => acts.setAsking(null)}
      actions={
        <Button variant="primary" onPress={cut}>
          {t('v')}
        </Button>
      }
    >
      <form action={cut}>
        <label className={fieldLook.field}>
          <span className={fieldLook.label}>{t('cutWhere')}</span>
          <input
            ref={field}
            onChange={keep}
            autoFocus
            value={text}
            lang={page.issue.language}
            className={`${fieldLook.input} font-serif`}
          />
        </label>
      </form>
    </Dialog>
  )
}
