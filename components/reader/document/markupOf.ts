import { Fragment, isValidElement, type ReactNode } from 'react'
import { keptWith } from '#domain/reader/keptWith.ts'
import { Kept, type KeptProps } from './Kept.tsx'

type Props = Readonly<Record<string, unknown>>

/**
 * What a tree of the reader's components is as HTML. The same text that React's `renderToStaticMarkup` gives (a test
 * compares them), in a quarter of its time: public pages have no state, no effects, no boundaries and no styles of elements,
 * for which React makes ready at each element. Components are plain functions of their props; a hook in one throws. What
 * stands in the head stays where it was put.
 */
export function markupOf(node: ReactNode): string {
  if (typeof node === 'string') return escaped(node)
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'number' || typeof node === 'bigint') return String(node)
  if (isValidElement<Props>(node)) return elementMarkup(node.type, node.props)
  if (Symbol.iterator in node) {
    let text = ''
    for (const one of node) text += markupOf(one)
    return text
  }
  throw new Error('A public page cannot wait for a part of itself')
}

function elementMarkup(type: unknown, props: Props): string {
  if (type === Kept) return keptMarkup(props as KeptProps)
  if (typeof type === 'function') return markupOf((type as (props: Props) => ReactNode)(props))
  if (type === Fragment) return markupOf(props.children as ReactNode)
  if (typeof type === 'string') return tagMarkup(type, props)
  throw new Error('A public page is made of functions and of HTML')
}

const keptMarkup = ({ of, t, as, children }: KeptProps): string =>
  keptWith(of, `markup ${t?.locale ?? ''} ${as}`, () => markupOf(children()))

const voids: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

function tagMarkup(tag: string, props: Props): string {
  const open = `<${tag}${attributesOf(tag, props)}`
  if (voids.has(tag)) return `${open}/>`
  return `${open}>${contentOf(tag, props)}</${tag}>`
}

function contentOf(tag: string, props: Props): string {
  const data = props.dangerouslySetInnerHTML as { readonly __html: string } | undefined
  if (data) return dataBlock(tag, props, data.__html)
  if (tag === 'select') return chosenIn(props)
  const text = tag === 'textarea' ? escaped(textOf(props.defaultValue ?? '')) : markupOf(props.children as ReactNode)
  // Browsers drop a line's end at the very beginning of these.
  return (tag === 'pre' || tag === 'textarea') && text.startsWith('\n') ? `\n${text}` : text
}

/**
 * JSON-LD, the one text that is not escaped: in a data block references would be read as letters, and nothing of it is run.
 * `scriptJson` leaves no `<` in it that could end the block; markup for any other element is refused.
 */
function dataBlock(tag: string, { type }: Props, json: string): string {
  if (tag !== 'script' || type !== 'application/ld+json' || json.includes('<'))
    throw new Error('Only JSON-LD stands on a public page as it is')
  return json
}

/** The options of a list, the one that is its value chosen. */
function chosenIn({ defaultValue, children }: Props): string {
  const options = markupOf(children as ReactNode)
  if (defaultValue === undefined) return options
  const value = ` value="${escaped(textOf(defaultValue))}"`
  return options.replace(/<option(?<attributes>[^>]*)>/gu, (option, attributes: string) =>
    attributes.includes(value) ? `<option${attributes} selected="">` : option,
  )
}

/** What becomes no attribute: it is React's own, or what stands in the element. */
const apart: ReadonlySet<string> = new Set(['children', 'key', 'ref', 'dangerouslySetInnerHTML'])
/** Attributes that say all by being there. */
const bare: ReadonlySet<string> = new Set(
  'async autoFocus checked defer disabled hidden multiple noValidate open readOnly required reversed selected'.split(
    ' ',
  ),
)
/** An address that is a program leads nowhere; browsers pass over white space and control characters within its name. */
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formAction'])
const isProgram = (address: string): boolean =>
  /^[\s\p{Cc}]*j/iu.test(address) && /^javascript:/iu.test(address.replace(/[\s\p{Cc}]/gu, ''))
const names: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['tabIndex', 'tabindex'],
  ['httpEquiv', 'http-equiv'],
  ['defaultChecked', 'checked'],
])

function attributesOf(tag: string, props: Props): string {
  let text = ''
  for (const name in props) {
    const value = props[name]
    if (value === undefined || value === null || apart.has(name)) continue
    if (name === 'defaultValue' && tag !== 'input') continue
    if (addresses.has(name) && typeof value === 'string' && isProgram(value)) continue
    text += attribute(name === 'defaultValue' ? 'value' : name, value)
  }
  return text
}

function attribute(name: string, value: unknown): string {
  const written = names.get(name) ?? name
  if (bare.has(written)) return value ? ` ${written}=""` : ''
  if (typeof value === 'boolean') {
    if (name.startsWith('aria-') || name.startsWith('data-')) return ` ${written}="${String(value)}"`
    return name === 'download' && value ? ` download=""` : ''
  }
  return ` ${written}="${escaped(textOf(value))}"`
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  throw new Error('Attributes of public pages are words, figures or yes and no')
}

const signs = /["&'<>]/u
const everySign = /["&'<>]/gu
const references: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
}
const escaped = (text: string): string =>
  signs.test(text) ? text.replace(everySign, (sign) => references[sign] ?? sign) : text
