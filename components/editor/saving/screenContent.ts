import type { Node } from '@tiptap/pm/model'
import type { ArticleContent } from '#domain/body/content.ts'
import { hasDateline } from '#domain/body/hasDateline.ts'
import type { Body } from '#domain/body/nodes.ts'
import { markedDateline } from '#editor/marks/markedDateline.ts'
import { bodyFrom } from '#editor/schema/bodyFrom.ts'

/** All of a content beside its body: what the fields above the text hold. */
export type Fields = Omit<ArticleContent, 'body'>

/**
 * What is on screen, in one place: the fields, and the body as the editor has it. Every change by a person is told;
 * what is put there by `replace` is not, but where it is a person's change to fields and text at once.
 */
export type ScreenContent = {
  /** The same object as long as nothing changes. */
  readonly read: () => ArticleContent
  readonly fields: () => Fields
  /** True where the dateline stands in the text, marked: then its field follows the text. */
  readonly isDatelineInText: () => boolean
  readonly setFields: (changed: Partial<Fields>) => void
  /** The editor has a new document; `byPerson` tells a change of theirs from one put there. */
  readonly setDoc: (doc: Node, byPerson: boolean) => void
  readonly replace: (content: ArticleContent, byPerson?: boolean) => void
  /** Called with a body that is to be put into the editor. */
  readonly onReplace: (put: (body: Body) => void) => () => void
  readonly onEdited: (told: () => void) => () => void
  /** Told of every change of the fields. */
  readonly subscribe: (listener: () => void) => () => void
}

export function screenContent(content: ArticleContent): ScreenContent {
  const listeners = noListeners()
  const tell = (all: ReadonlySet<() => void>): void => all.forEach((listener) => listener())
  let { body, ...fields }: { body: Body } & Fields = content
  let doc: Node | null = null
  const contentOf = lastContent()
  let isDatelineInText = hasDateline(body)
  return {
    read: () => contentOf(fields, doc ? bodyFrom(doc) : body),
    fields: () => fields,
    isDatelineInText: () => isDatelineInText,
    setFields: (changed) => {
      fields = { ...fields, ...changed }
      tell(listeners.fields)
      tell(listeners.edited)
    },
    setDoc: (next, byPerson) => {
      const marked = markedDateline(next)
      // A dateline that stands in the text is what stands there; once it is taken out, there is none.
      const dateline = isDatelineInText ? marked : (marked ?? fields.dateline)
      doc = next
      isDatelineInText = marked !== null
      if (!byPerson) return
      if (dateline !== fields.dateline) {
        fields = { ...fields, dateline }
        tell(listeners.fields)
      }
      tell(listeners.edited)
    },
    replace: ({ body: nextBody, ...nextFields }, byPerson = false) => {
      ;[fields, body] = [nextFields, nextBody]
      isDatelineInText = hasDateline(nextBody)
      listeners.put.forEach((put) => put(nextBody))
      tell(listeners.fields)
      if (byPerson) tell(listeners.edited)
    },
    onReplace: (put) => added(listeners.put, put),
    onEdited: (told) => added(listeners.edited, told),
    subscribe: (listener) => added(listeners.fields, listener),
  }
}

/** Puts fields and body together, into the same object as long as they are the same. */
function lastContent(): (fields: Fields, body: Body) => ArticleContent {
  let last: { readonly fields: Fields; readonly content: ArticleContent } | null = null
  return (fields, body) => {
    if (last?.fields !== fields || last.content.body !== body) last = { fields, content: { ...fields, body } }
    return last.content
  }
}

const noListeners = () => ({
  fields: new Set<() => void>(),
  edited: new Set<() => void>(),
  put: new Set<(body: Body) => void>(),
})

function added<T>(set: Set<T>, one: T): () => void {
  set.add(one)
  return () => void set.delete(one)
}
