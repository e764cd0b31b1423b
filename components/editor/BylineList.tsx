'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MentionView } from '#domain/articles/articleView.ts'
import type { PrintedByline } from '#domain/body/content.ts'
import { Button } from '#components/ui/Button.tsx'
import { BylineForm } from './BylineForm.tsx'
import { BylineChip } from './BylineChip.tsx'
import { movedBy } from './movedBy.ts'
import { ReporterDialog } from './ReporterDialog.tsx'
import { useBylineDrag } from './useBylineDrag.ts'
import { useMovedFocus } from './useMovedFocus.ts'
import { randomKey } from './saving/randomKey.ts'

type Asked = { readonly act: 'edit' | 'link'; readonly byline: PrintedByline } | { readonly act: 'add' } | null

type BylineListProps = {
  readonly articleId: string
  readonly bylines: readonly PrintedByline[]
  readonly mentions: readonly MentionView[]
  readonly lang: string
  readonly isReadOnly: boolean
  /** Links may be set whenever the text may not. */
  readonly mayLink: boolean
  /** The same bylines in another order. */
  readonly onOrder: (bylines: PrintedByline[]) => void
  /** One that was set or changed; `linkedTo` is the name of whom it is linked to. */
  readonly onPut: (byline: PrintedByline, linkedTo: string | null) => void
  readonly onDrop: (key: string) => void
  /** Saves what is typed; a person can be linked only to a byline that the server knows. */
  readonly beforeLink: () => Promise<boolean>
}

/** The bylines in printed order, each with its words, its role, and the person behind it. */
export function BylineList(props: BylineListProps) {
  const { articleId, mentions, lang, isReadOnly, onPut, beforeLink } = props
  const t = useTranslations('editor.bylines')
  const [asked, setAsked] = useState<Asked>(null)
  const put = (byline: PrintedByline): void => {
    onPut(byline, linkedName(mentions, byline.key))
    setAsked(null)
  }
  return (
    <section aria-label={t('title')} className="flex flex-col gap-1.5">
      <BylineChips {...props} onAsk={setAsked} />
      {!isReadOnly && (
        <div>
          <Button variant="quiet" onPress={() => setAsked({ act: 'add' })}>
            {t('add')}
          </Button>
        </div>
      )}
      {(asked?.act === 'add' || asked?.act === 'edit') && (
        <BylineForm
          byline={asked.act === 'edit' ? asked.byline : newByline()}
          isNew={asked.act === 'add'}
          lang={lang}
          onDone={put}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.act === 'link' && (
        <ReporterDialog {...{ articleId, beforeLink }} byline={asked.byline} onClose={() => setAsked(null)} />
      )}
    </section>
  )
}

const linkedName = (mentions: readonly MentionView[], key: string): string | null =>
  mentions.find((one) => one.key === key)?.reporter?.displayName ?? null

const newByline = (): PrintedByline => ({
  ...{ key: randomKey(), printed: '', name: '', role: 'reporter', organisation: null, ofCaption: false },
})

function BylineChips(props: BylineListProps & { readonly onAsk: (asked: Asked) => void }) {
  const { bylines, mentions, lang, isReadOnly, mayLink, onOrder, onDrop, onAsk } = props
  const t = useTranslations('editor.bylines')
  const [told, setTold] = useState('')
  const keepFocus = useMovedFocus(bylines.map(({ key }) => key).join(' '))
  const settle = (list: PrintedByline[], { key, printed }: PrintedByline, to: number): void => {
    keepFocus(key)
    setTold(t('movedTo', { printed, place: to + 1, count: list.length }))
    onOrder(list)
  }
  const dragOf = useBylineDrag(bylines, isReadOnly, settle)
  return (
    <>
      <ol className="flex flex-wrap gap-1.5">
        {bylines.map((byline, at) => (
          <BylineChip
            key={byline.key}
            {...{ byline, lang, isReadOnly, mayLink }}
            reporter={mentions.find(({ key }) => key === byline.key)?.reporter ?? null}
            canMove={{ up: at > 0, down: at < bylines.length - 1 }}
            drag={dragOf(byline)}
            onMove={(by) => bylines[at + by] && settle(movedBy(bylines, at, by), byline, at + by)}
            onEdit={() => onAsk({ act: 'edit', byline })}
            onLink={() => onAsk({ act: 'link', byline })}
            onRemove={() => onDrop(byline.key)}
          />
        ))}
      </ol>
      <span role="status" className="sr-only">
        {told}
      </span>
    </>
  )
}
