import { Extension } from '@tiptap/core'
import { type DOMOutputSpec, DOMParser, DOMSerializer, type Mark, type ParseRule, type Schema } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { marks } from '#domain/body/nodes.ts'
import { cleanSlice, keepBreaks } from './cleanSlice.ts'
import { flattenPasted } from './flattenPasted.ts'

type MarkOutput = (mark: Mark) => DOMOutputSpec

/** Marks that mean something only inside their own article: printed lines and bylines. */
const ownMarks = Object.entries(marks).flatMap(([name, { attribute, isOwn }]) =>
  isOwn && attribute ? [{ name, attribute }] : [],
)

/**
 * What is copied names its article; a paste keeps printed lines and bylines only where it comes from this one. All
 * pastes are cut to the schema: markup, styles and scripts of other programs are dropped, their text stays.
 */
export const articleClipboard = Extension.create<{ articleId: string }>({
  name: 'articleClipboard',
  addOptions: () => ({ articleId: '' }),
  addProseMirrorPlugins() {
    const { articleId } = this.options
    return [
      new Plugin({
        props: {
          clipboardSerializer: serializerFor(this.editor.schema, articleId),
          clipboardParser: parserFor(this.editor.schema, articleId),
          transformPastedHTML: (html) => flattenPasted(keepBreaks(html)),
          transformPasted: cleanSlice,
        },
      }),
    ]
  },
})

function serializerFor(schema: Schema, articleId: string): DOMSerializer {
  const base = DOMSerializer.fromSchema(schema)
  const named = ownMarks.map(({ name, attribute }): [string, MarkOutput] => [
    name,
    ({ attrs }) => ['span', { [`data-${name}`]: String(attrs[attribute]), 'data-article': articleId }, 0],
  ])
  return new DOMSerializer(base.nodes, { ...base.marks, ...Object.fromEntries(named) })
}

function parserFor(schema: Schema, articleId: string): DOMParser {
  const isOwn = (mark: string | undefined): boolean => ownMarks.some(({ name }) => name === mark)
  const named = (rule: ParseRule): ParseRule =>
    rule.tag !== undefined && isOwn(rule.mark)
      ? { ...rule, tag: `${rule.tag}[data-article=${JSON.stringify(articleId)}]` }
      : rule
  return new DOMParser(schema, DOMParser.fromSchema(schema).rules.map(named))
}
