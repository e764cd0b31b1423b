import type { Extensions } from '@tiptap/core'
import { articleClipboard } from './clipboard/articleClipboard.ts'
import { pasteLimit } from './clipboard/pasteLimit.ts'
import { blockKeysExtension } from './commands/blockKeys.ts'
import { caretInSight } from './commands/caretInSight.ts'
import { caretOnFocus } from './commands/caretOnFocus.ts'
import { textEnds } from './commands/textEnds.ts'
import { commentMarks } from './comments/commentMarks.ts'
import { historyExtension } from './commands/history.ts'
import { findMarks } from './find/findMarks.ts'
import { guardedKeys } from './keys/guardedKeys.ts'
import { suspectMarks } from './suspects/suspectMarks.ts'
import { schemaExtensions } from './schema/schemaExtensions.ts'

/** All that the editor of one article's body is made of. A new article needs a new editor. */
export const editorExtensions = (of: {
  readonly articleId: string
  /** Told of a paste that was refused, with its length in characters. */
  readonly onPasteRefused: (characters: number) => void
}): Extensions => [
  ...schemaExtensions,
  guardedKeys,
  historyExtension,
  blockKeysExtension,
  textEnds,
  caretInSight,
  caretOnFocus,
  articleClipboard.configure({ articleId: of.articleId }),
  suspectMarks,
  findMarks,
  commentMarks,
  pasteLimit.configure({ onRefused: of.onPasteRefused }),
]
