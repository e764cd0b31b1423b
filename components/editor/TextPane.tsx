'use client'

import type { Editor } from '@tiptap/react'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { dropByline, putByline } from '#domain/body/putByline.ts'
import { focusText } from '#editor/commands/focusText.ts'
import { ArticlePictures } from './ArticlePictures.tsx'
import { BodyEditor } from './BodyEditor.tsx'
import { BodyToolbar } from './BodyToolbar.tsx'
import { BylineList } from './BylineList.tsx'
import { ConflictPanel } from './ConflictPanel.tsx'
import type { HeadFieldName } from './HeadField.tsx'
import { HeadlineSet } from './HeadlineSet.tsx'
import { LineStripAtCaret } from './LineStripAtCaret.tsx'
import { PrintThrough } from './PrintThrough.tsx'
import { ReadOnlyBody } from './ReadOnlyBody.tsx'
import type { OpenArticle } from './saving/openArticle.ts'
import { randomKey } from './saving/randomKey.ts'
import { TextOverlay } from './TextOverlay.tsx'
import { useDraftState, useFields } from './useDraftState.ts'
import type { Peek } from './usePeek.ts'

/** The article as it is corrected: headline set, bylines, body; or, to be read, what lies over it. */
export function TextPane(props: {
  readonly view: ArticleView
  readonly open: OpenArticle | null
  readonly editor: Editor | null
  readonly peek: Peek
  readonly caretLine: string | null
  readonly onEditor: (editor: Editor | null) => void
  readonly onField: (name: HeadFieldName) => void
}) {
  const { view, open, editor, peek, caretLine } = props
  const t = useTranslations('editor')
  const trouble = useDraftState(open, (draft) => draft.trouble)
  const text = useRef<HTMLDivElement>(null)
  const lang = view.publication.language
  const read = (): ArticleContent => (open ? open.screen.read() : view.draft.content)
  return (
    <section aria-label={t('text')} className="relative flex min-h-0 grow flex-col bg-sheet">
      {open && trouble?.kind === 'conflict' && <ConflictPanel {...{ open, lang }} conflict={trouble} />}
      <div
        {...(peek.isKept && (peek.overlay === 'print' ? { tabIndex: 0 } : { inert: true }))}
        className="flex min-h-0 grow flex-col overflow-auto"
      >
        <div ref={text} className="relative mx-auto w-full max-w-3xl px-4 py-3">
          <div inert={peek.isKept} className="flex flex-col gap-3">
            <Corrected {...props} />
            {open && editor && <LineStripAtCaret {...{ editor, text }} pages={view.pages} lineId={caretLine} />}
            <ArticlePictures view={view} />
          </div>
          {peek.overlay === 'print' && <PrintThrough {...{ text, lang }} pages={view.pages} isKept={peek.isKept} />}
        </div>
      </div>
      <TextOverlay {...{ view, peek, read, caretLine }} />
    </section>
  )
}

function Corrected({ view, open, editor, onEditor, onField }: React.ComponentProps<typeof TextPane>) {
  const fields = useFields(open, view.draft.content)
  const lang = view.publication.language
  const change = (changed: (content: ArticleContent) => ArticleContent): void =>
    open?.screen.replace(changed(open.screen.read()), true)
  const isHeadlinePrinted = view.pages.some(({ lines }) =>
    lines.some(({ stretches }) => stretches.some(({ part }) => part === 'headline')),
  )
  return (
    <>
      <HeadlineSet
        {...{ fields, lang, isHeadlinePrinted, isReadOnly: open === null, onField }}
        isDatelineInText={open?.screen.isDatelineInText() ?? false}
        onChange={(changed) => open?.screen.setFields(changed)}
        onLeave={() => focusText(editor, 'start')}
      />
      <BylineList
        {...{ lang, articleId: view.id, bylines: fields.bylines, mentions: view.mentions, isReadOnly: open === null }}
        mayLink={view.mayEdit || view.steps.submit?.refused !== 'roleMayNot'}
        onOrder={(bylines) => open?.screen.setFields({ bylines })}
        onPut={(byline, linkedTo) => change((content) => putByline(content, byline, { newKey: randomKey(), linkedTo }))}
        onDrop={(key) => change((content) => dropByline(content, key))}
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
