'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { BodyEditor } from './BodyEditor.tsx'
import { BodyToolbar } from './BodyToolbar.tsx'
import { BylineList } from './BylineList.tsx'
import { ComparePane } from './ComparePane.tsx'
import { ConflictPanel } from './ConflictPanel.tsx'
import type { HeadFieldName } from './HeadField.tsx'
import { HeadlineSet } from './HeadlineSet.tsx'
import { ReadOnlyBody } from './ReadOnlyBody.tsx'
import type { OpenArticle } from './saving/openArticle.ts'
import { useDraftState, useFields } from './useDraftState.ts'

/** The article as it is corrected: headline set, bylines, body; or, to be read, what changed. */
export function TextPane(props: {
  readonly view: ArticleView
  readonly open: OpenArticle | null
  readonly editor: Editor | null
  readonly isComparing: boolean
  readonly onEditor: (editor: Editor | null) => void
  readonly onField: (name: HeadFieldName) => void
}) {
  const { view, open, isComparing } = props
  const t = useTranslations('editor')
  const state = useDraftState(open)
  const lang = view.publication.language
  const content = open ? open.screen.read() : view.draft.content
  return (
    <section aria-label={t('text')} className="flex min-h-0 grow flex-col overflow-auto bg-sheet">
      {open && state?.trouble?.kind === 'conflict' && (
        <ConflictPanel {...{ lang, conflict: state.trouble, mine: content, onChoose: open.store.choose }} />
      )}
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-3 px-4 py-3">
        {isComparing && view.comparedWith && (
          <ComparePane
            before={view.comparedWith.content}
            after={content}
            revisionNumber={view.comparedWith.revisionNumber}
            lang={lang}
          />
        )}
        <div hidden={isComparing && view.comparedWith !== null} className="flex flex-col gap-3 [[hidden]]:hidden">
          <Corrected {...props} />
        </div>
      </div>
    </section>
  )
}

function Corrected({ view, open, editor, onEditor, onField }: React.ComponentProps<typeof TextPane>) {
  const fields = useFields(open, view.draft.content)
  const lang = view.publication.language
  const isHeadlinePrinted = view.pages.some(({ lines }) =>
    lines.some(({ stretches }) => stretches.some(({ part }) => part === 'headline')),
  )
  return (
    <>
      <HeadlineSet
        {...{ fields, lang, isHeadlinePrinted, isReadOnly: open === null, onField }}
        onChange={(changed) => open?.screen.setFields(changed)}
        onLeave={() => editor?.commands.focus('start')}
      />
      <BylineList
        {...{ lang, articleId: view.id, bylines: fields.bylines, mentions: view.mentions, isReadOnly: open === null }}
        mayLink={view.mayEdit || view.steps.submit?.refused !== 'roleMayNot'}
        onChange={(bylines) => open?.screen.setFields({ bylines })}
        beforeLink={async () => (open ? open.store.flush() : true)}
      />
      {open && editor && <BodyToolbar editor={editor} />}
      {open ? (
        <BodyEditor {...{ articleId: view.id, lang, open, onEditor }} />
      ) : (
        <ReadOnlyBody body={view.draft.content.body} lang={lang} />
      )}
    </>
  )
}
