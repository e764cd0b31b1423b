import { Extension } from '@tiptap/core'
import { isHistoryTransaction } from '@tiptap/pm/history'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { fromElsewhere } from '../commands/replaceBody.ts'
import { blockViews } from './blockViews.ts'
import { followLines } from './followLines.ts'
import { lineBeside } from './lineAt.ts'
import { changedBlocks, fits, lineStep, type ChangedBlock } from './linesAfter.ts'
import { markLines } from './markLines.ts'

const key = new PluginKey<string | null>('keepLines')

/**
 * Keeps each block's lines with its text through every change, in steps that are undone with it. The state is the line
 * of a caret that stands in a block without text: that in which the text before it, or the text that was there, stood.
 */
export const keepLines = Extension.create({
  name: 'keepLines',
  addProseMirrorPlugins: () => [
    new Plugin<string | null>({
      key,
      state: { init: () => null, apply: caretLine },
      appendTransaction: (transactions, before, now) => keptLines(transactions, before, now),
      props: {
        transformCopied: (slice, view) => markLines(slice, view.state.selection.$from.parentOffset),
        nodeViews: blockViews,
      },
    }),
  ],
})

function caretLine(tr: Transaction, kept: string | null, before: EditorState): string | null {
  const { $from, empty } = tr.selection
  if (!empty || $from.parent.content.size > 0) return null
  if (tr.docChanged) return lineBeside(before.selection.$from) ?? kept
  return tr.selection.eq(before.selection) ? kept : null
}

function keptLines(transactions: readonly Transaction[], before: EditorState, now: EditorState): Transaction | null {
  if (!transactions.some((tr) => tr.docChanged) || transactions.some((tr) => tr.getMeta(fromElsewhere))) return null
  const isFromElsewhere = transactions.some((tr) => /^(?:paste|drop)$/u.test(String(tr.getMeta('uiEvent'))))
  const caret = { at: before.selection.from, line: key.getState(before) ?? null }
  const isHistory = transactions.some(isHistoryTransaction)
  const pieces = followLines(before.doc, transactions, { isHistory, isFromElsewhere, caret })
  const changed = changedBlocks(before.doc, now.doc, pieces)
  const { tr } = now
  for (const block of changed) if (!isHistory || !fits(block)) alignBlock(tr, block)
  return tr.docChanged ? tr.setStoredMarks(now.storedMarks) : null
}

function alignBlock(tr: Transaction, changed: ChangedBlock): void {
  const { block, start } = changed
  const { line } = block.type.schema.marks
  const step = lineStep(changed)
  if (step) tr.step(step)
  if (line && block.children.some(({ marks }) => line.isInSet(marks)))
    tr.removeMark(start + 1, start + 1 + block.content.size, line)
}
