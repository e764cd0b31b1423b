'use client'

import { EditorContent, useEditor, type Editor, type JSONContent } from '@tiptap/react'
import { memo, useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { Body } from '#domain/body/nodes.ts'
import { fromElsewhere, replaceBody } from '#editor/commands/replaceBody.ts'
import { editorExtensions } from '#editor/editorExtensions.ts'
import { openBody } from '#editor/schema/openBody.ts'
import { notify } from '#components/ui/notify.ts'
import type { OpenArticle } from './saving/openArticle.ts'

/** The body, to be typed in; what changes around it does not touch it. `onEditor` gets the editor once it is there. */
export const BodyEditor = memo(function BodyEditor(props: {
  readonly articleId: string
  readonly lang: string
  readonly open: OpenArticle
  readonly onEditor: (editor: Editor | null) => void
}) {
  const { articleId, lang, open, onEditor } = props
  const t = useTranslations('editor')
  const { screen } = open
  const attributes = { role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('body'), lang, 'data-content': '' }
  const editor = useEditor(
    {
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      enableContentCheck: true,
      // It goes through each change a second time, to tell of what was deleted; nobody listens.
      enableCoreExtensions: { delete: false },
      coreExtensionOptions: { clipboardTextSerializer: { blockSeparator: '\n' } },
      extensions: editorExtensions({
        articleId,
        onPasteRefused: (count) => notify(t('pasteTooLong', { count }), 'refused'),
      }),
      content: contentFor(screen.read().body),
      editorProps: { attributes: { ...attributes, class: 'galley-body', spellcheck: 'false' } },
      onTransaction: ({ editor: { state }, transaction }) =>
        transaction.docChanged && screen.setDoc(state.doc, !transaction.getMeta(fromElsewhere)),
    },
    [open],
  )
  useEffect(() => {
    onEditor(editor)
    return () => onEditor(null)
  }, [editor, onEditor])
  useEffect(() => (editor ? screen.onReplace((body) => putBody(editor, body)) : undefined), [editor, screen])
  return <EditorContent editor={editor} />
})

function contentFor(body: Body): JSONContent | null {
  const opened = openBody(body)
  return 'doc' in opened ? (opened.doc.toJSON() as JSONContent) : null
}

function putBody(editor: Editor, body: Body): void {
  const opened = openBody(body, editor.schema)
  if (!('doc' in opened)) throw new Error('A body that the schema does not know was to be put into the editor.')
  const replacing = replaceBody(editor.state, opened.doc)
  if (replacing) editor.view.dispatch(replacing)
}
