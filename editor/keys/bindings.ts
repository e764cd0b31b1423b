/**
 * The usual keys of the Article screen, each bound once (a person may bind others: `chosenKeys.ts`). None is one that input methods switch with (Ctrl+Space, Shift,
 * Ctrl+., Alt+Shift) or that browsers keep for themselves (Alt+D, Alt+Left, Ctrl+1–9).
 */
export const bindings = {
  save: 'Mod+S',
  /** Submit while correcting, approve while in review. */
  advance: 'Mod+Enter',
  return: 'Alt+R',
  /** Held, or pressed shortly and then again: the print through the text, the text as received, what changed. */
  showPrint: 'Alt+P',
  showReceived: 'Alt+O',
  compare: 'Alt+C',
  nextPane: 'F6',
  /** Print before the text, after it, below it, hidden. */
  printPlace: 'Alt+L',
  /** The image of the printed line over the text, right above the line that is typed, hidden. */
  stripPlace: 'Alt+T',
  previousArticle: 'Alt+PageUp',
  nextArticle: 'Alt+PageDown',
  find: 'Alt+G',
  replaceOne: 'Alt+J',
  replaceAll: 'Alt+K',
  sweep: 'Alt+H',
  nextSuspect: 'F8',
  previousSuspect: 'F9',
  acceptSuggestion: 'Alt+Enter',
  otherSuggestion: 'Alt+X',
  ignoreHere: 'Alt+I',
  ignoreInArticle: 'Alt+A',
  ignoreInPublication: 'Alt+W',
  moveUp: 'Alt+ArrowUp',
  moveDown: 'Alt+ArrowDown',
  comment: 'Alt+M',
  /** The next article that waits for one's verdict. */
  nextWaiting: 'Alt+N',
  blockKind: 'Alt+U',
  bold: 'Mod+B',
  ruby: 'Alt+Y',
  sic: 'Alt+B',
  illegible: 'Alt+Q',
  undo: 'Mod+Z',
  redo: 'Mod+Y',
  help: '?',
  helpAnywhere: 'Alt+Slash',
} as const
export type BindingName = keyof typeof bindings
