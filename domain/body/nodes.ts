/**
 * The only list of what an article's body is made of. The editor's ProseMirror schema, the validation of a body that
 * arrives at the server, the plain text and the reader's page are all made from it.
 */
export const schemaVersion = 2

/** Blocks: each holds text only. `tag` is the HTML element it is shown as. */
export const blocks = {
  paragraph: { tag: 'p' },
  subhead: { tag: 'h2' },
  caption: { tag: 'figcaption' },
  verse: { tag: 'p' },
  listItem: { tag: 'p' },
  tableRow: { tag: 'p' },
  quote: { tag: 'blockquote' },
} as const
export type BlockName = keyof typeof blocks

/**
 * Marks on text. `line` ties text to the printed line it came from (its id) and is no content: hashes, comparisons and
 * the public leave it out. `byline` and `dateline` are the spans of the printed byline and dateline inside the text;
 * `key` names the byline in the article's list. `sic` is what was printed wrong, kept as printed, with what it should
 * be (`correction`); `ruby` has its reading above it; `illegible` cannot be read for sure in the print.
 *
 * `isOwn`: means something only inside its own article, so a paste into another drops it. `grows`: what is typed at its
 * edge belongs to it, as a correction of it. The first are the outermost: a reading over two printed lines is one.
 */
export const marks = {
  ruby: { attribute: 'reading', isContent: true, isOwn: false, grows: false },
  sic: { attribute: 'correction', isContent: true, isOwn: false, grows: false },
  illegible: { attribute: null, isContent: true, isOwn: false, grows: false },
  line: { attribute: 'id', isContent: false, isOwn: true, grows: true },
  byline: { attribute: 'key', isContent: true, isOwn: true, grows: true },
  dateline: { attribute: null, isContent: true, isOwn: false, grows: false },
  bold: { attribute: null, isContent: true, isOwn: false, grows: true },
} as const
export type MarkName = keyof typeof marks

export type BodyMark = { readonly type: MarkName; readonly attrs?: Readonly<Record<string, string>> }
export type BodyText = { readonly type: 'text'; readonly text: string; readonly marks?: readonly BodyMark[] }
export type BodyBlock = { readonly type: BlockName; readonly content?: readonly BodyText[] }
/** ProseMirror's JSON of a whole body. */
export type Body = { readonly type: 'doc'; readonly content: readonly BodyBlock[] }
