'use client'

import { useEffect, useRef, useState } from 'react'
import { useEditorState, type Editor } from '@tiptap/react'
import { useTranslations } from 'use-intl'
import { countCharacters } from '#domain/articles/countCharacters.ts'
import { blocks, type BlockName } from '#domain/body/nodes.ts'
import { countWords } from '#domain/text/countWords.ts'
import { focusText } from '#editor/commands/focusText.ts'
import { setBlock, toggleBold } from '#editor/commands/blockKeys.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { Button } from '#components/ui/Button.tsx'
import { Menu } from '#components/ui/Menu.tsx'
import { isOverlaid } from './isOverlaid.ts'
import { SpanMarks } from './SpanMarks.tsx'
import { useSettledDoc } from './useSettledDoc.ts'

const names = Object.keys(blocks) as BlockName[]

/** What the paragraph of the caret is, bold, and how long the text is. */
export function BodyToolbar({ editor }: { readonly editor: Editor }) {
  const t = useTranslations()
  const { block, isBold } = useEditorState({
    editor,
    selector: ({ editor: { state, isActive } }) => ({
      block: names.find((name) => name === state.selection.$from.parent.type.name) ?? 'paragraph',
      isBold: isActive.call(editor, 'bold'),
    }),
  })
  const run = (command: ReturnType<typeof setBlock>): void => {
    command(editor.state, editor.view.dispatch, editor.view)
    focusText(editor)
  }
  return (
    <div role="group" aria-label={t('editor.format')} className="flex items-center gap-1 border-b border-rule">
      <BlockKind editor={editor} block={block} />
      <Button variant="quiet" aria-pressed={isBold} onPress={() => run(toggleBold)}>
        {t('editor.bold')}
      </Button>
      <SpanMarks editor={editor} />
      <TextLength editor={editor} />
    </div>
  )
}

/** What the paragraph of the caret is, to be changed by the pointer or by keys alone. */
function BlockKind({ editor, block }: { readonly editor: Editor; readonly block: BlockName }) {
  const t = useTranslations()
  const [isOpen, setOpen] = useState(false)
  useKeys({ [bindings.blockKind]: () => (isOverlaid() ? false : setOpen(true)) })
  const wasOpen = useRef(false)
  useEffect(() => {
    // Not before the menu is gone: until then what is around it takes no keys, and what is typed would be lost.
    if (wasOpen.current && !isOpen) focusText(editor)
    wasOpen.current = isOpen
  }, [isOpen, editor])
  const acts = names.map((name) => ({
    id: name,
    text: t(`common.blocks.${name}`),
    onAction: () => void setBlock(name)(editor.state, editor.view.dispatch, editor.view),
  }))
  return (
    <Menu
      label={t('editor.blockKind', { kind: t(`common.blocks.${block}`) })}
      {...{ acts, isOpen, onOpenChange: setOpen, shortcut: bindings.blockKind }}
    >
      {t(`common.blocks.${block}`)}
    </Menu>
  )
}

/** As newspapers count (字数), and by characters. */
function TextLength({ editor }: { readonly editor: Editor }) {
  const t = useTranslations('common')
  const doc = useSettledDoc(editor)
  const text = doc?.textBetween(0, doc.content.size, '\n') ?? ''
  const length = { words: countWords(text), characters: countCharacters(text) }
  return <span className="ms-auto text-xs text-ink-soft tabular-nums">{t('lengths', length)}</span>
}
