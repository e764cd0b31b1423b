import type { Node } from '@tiptap/pm/model'
import type { Plugin } from '@tiptap/pm/state'
import type { BodyText } from '#domain/body/nodes.ts'
import { keepLines } from '../alignment/keepLines.ts'
import { openBody } from '../schema/openBody.ts'

/** A text with the printed line that it came from, and other marks on it. */
export type PrintedRun = readonly [text: string, line: string, ...marks: NonNullable<BodyText['marks']>]

/** A document of paragraphs that are made of such texts. */
export function printedDoc(...paragraphs: readonly (readonly PrintedRun[])[]): Node {
  const opened = openBody({
    type: 'doc',
    content: paragraphs.map((runs) => ({
      type: 'paragraph',
      content: runs.map(([text, id, ...marks]) => ({
        type: 'text',
        text,
        marks: [{ type: 'line', attrs: { id } }, ...marks],
      })),
    })),
  })
  if (!('doc' in opened)) throw new Error('The schema does not know this body.')
  return opened.doc
}

/** What keeps lines with their text, for a state without an editor. */
export const linePlugins = (): Plugin[] => keepLines.config.addProseMirrorPlugins?.call({} as never) ?? []
