import { Parser } from 'htmlparser2'

type Polygon = readonly (readonly [x: number, y: number])[]
/** A page page: which articles stand on it, in the order that it lists them, where, and what it says of itself. */
export type FounderMap = {
  readonly articles: readonly { readonly href: string; readonly zones: readonly Polygon[] }[]
  readonly label: string | null
  readonly sectionName: string | null
  readonly date: string | null
  readonly image: string | null
  readonly size: { readonly width: number; readonly height: number } | null
  /** Outlines that are none. */
  readonly broken: number
}

const isArticle = /content[\w-]*\.html?(?:[?#].*)?$/iu
/** Zones of one page, at most: a page of small advertisements has some hundred. */
const mostZones = 5000

/** Corners of an area of an image map: of a rectangle its two, of a polygon all. Null for what is no outline. */
function polygonOf(shape: string, coords: string): Polygon | null {
  const figures = coords
    .split(/[\s,]+/u)
    .filter(Boolean)
    .map(Number)
  if (!figures.every(Number.isFinite)) return null
  const [left = 0, top = 0, right = 0, bottom = 0] = figures
  if (figures.length === 4 && !/^poly/iu.test(shape))
    return [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ]
  if (figures.length < 6 || figures.length % 2 > 0) return null
  return figures.flatMap((x, at) => (at % 2 === 0 ? [[x, figures[at + 1] ?? 0] as const] : []))
}

const labelled = /第?\s*([A-Z]{0,2}\d{1,3})\s*版\s*[：:]?\s*([^\s：:|_\-–—（）()]{0,20})/u

/** The label that a page gives itself in its title, else the only one that it prints. */
function readLabel(
  title: string,
  text: string,
): { readonly label: string | null; readonly sectionName: string | null } {
  const own = labelled.exec(title)
  const all = [...text.matchAll(new RegExp(labelled, 'gu'))]
  const only = new Set(all.map(([, label]) => label)).size === 1 ? all[0] : null
  const [, label = null, name = ''] = own ?? only ?? []
  return { label, sectionName: name === '' ? null : name }
}

type Said = {
  readonly articles: Map<string, Polygon[]>
  title: string
  text: string
  image: FounderMap['image']
  size: FounderMap['size']
  broken: number
}

/** Reads a page page. */
export function founderMap(markup: string): FounderMap {
  const said: Said = { articles: new Map(), title: '', text: '', image: null, size: null, broken: 0 }
  let within = ''
  const parser = new Parser({
    onopentag: (name, attributes) => {
      within = name
      readTag(said, name, attributes)
    },
    ontext: (text) => {
      if (within === 'title') said.title += text
      else if (within !== 'script' && within !== 'style') said.text += text
    },
    onclosetag: () => {
      within = ''
    },
  })
  parser.write(markup)
  parser.end()
  const { articles, title, text, image, size, broken } = said
  return {
    articles: [...articles].map(([href, zones]) => ({ href, zones })),
    ...readLabel(title, text),
    date: readDate(`${title} ${text}`),
    ...{ image, size, broken },
  }
}

function readTag(said: Said, name: string, attributes: Readonly<Record<string, string>>): void {
  const { href = '', coords = '', shape = '', usemap = '', src = '', width, height } = attributes
  if (isArticle.test(href) && (name === 'area' || name === 'a')) {
    const zones = said.articles.get(href) ?? []
    said.articles.set(href, zones)
    const zone = name === 'area' ? polygonOf(shape, coords) : null
    if (zone && zones.length < mostZones) zones.push(zone)
    if (name === 'area' && !zone) said.broken++
  }
  if (name !== 'img' || usemap === '') return
  const path = src.split(/[?#]/u)[0] ?? ''
  said.image = path.split(/[/\\]/u).at(-1) || null
  said.size = Number(width) > 0 && Number(height) > 0 ? { width: Number(width), height: Number(height) } : null
}

/** The only day that the page prints. */
function readDate(text: string): string | null {
  const found = [...text.matchAll(/(\d{4})年(\d{1,2})月(\d{1,2})日/gu)]
  const dates = found.map(([, ...parts]) => parts.map((part) => part.padStart(2, '0')).join('-'))
  return new Set(dates).size === 1 ? (dates[0] ?? null) : null
}
