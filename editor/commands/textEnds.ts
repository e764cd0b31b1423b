import { Selection, TextSelection, type Command } from '@tiptap/pm/state'
import { boundCommands } from '../keys/boundCommands.ts'

/** Puts the caret at the text's start or end; `extend` selects up to there. */
const toEnd =
  (of: 'start' | 'end', extend: boolean): Command =>
  (state, dispatch) => {
    const end = of === 'start' ? Selection.atStart(state.doc) : Selection.atEnd(state.doc)
    const selection = extend ? TextSelection.between(state.selection.$anchor, end.$head) : end
    dispatch?.(state.tr.setSelection(selection).scrollIntoView())
    return true
  }

/**
 * The keys to the text's ends. Browsers know them, but the editor takes a caret that comes to the start right after the
 * focus for the browser's own doing, and puts the older one back: who presses F6 and Ctrl+Home quickly would type at
 * another place.
 */
export const textEnds = boundCommands(
  'textEnds',
  {},
  {
    'Mod+Home': toEnd('start', false),
    'Mod+End': toEnd('end', false),
    'Mod+Shift+Home': toEnd('start', true),
    'Mod+Shift+End': toEnd('end', true),
  },
)
