import type { StatedArticle } from '#domain/source/sourcePage.ts'
import { attributeOf, descendantsOf, elementsOf, type MarkupElement } from '../markup/element.ts'
import { areasOf, type Area } from './metsFiles.ts'
import type { MetsRecord } from './metsRecords.ts'

type Part = StatedArticle['lines'][number]['part']
export type ArticlePlan = Omit<StatedArticle, 'lines'> & {
  readonly areas: readonly (Area & { readonly part: Part })[]
}

/** Divisions that are an article of their own, in the words of the profiles that newspapers are digitised by. */
const isArticle =
  /^(article|advert|advertisement|ad|classified|illustration|picture|image|letter|obituary|death_?notice|birth_?notice|weather|serial|review|interview|editorial|poem|letter_to_the_editor|shipping_news|news_?item)$/iu
const isAdvertisement = /^(advert|advertisement|ad|classified)$/iu

const partOfType: Readonly<Record<string, Part>> = {
  overline: 'kicker',
  heading: 'headline',
  headline: 'headline',
  title: 'headline',
  subheadline: 'subheadline',
  subtitle: 'subheadline',
  author: 'bylineBlock',
  byline: 'bylineBlock',
  caption: 'caption',
  body: 'body',
}

const typeOf = (division: MarkupElement): string => attributeOf(division, 'TYPE') ?? ''

/** Divisions of other structure maps that a logical division is linked to, by their ids. */
export function linksOf(section: MarkupElement): Map<string, string[]> {
  const links = new Map<string, string[]>()
  const add = (from: string, to: string): void => {
    links.set(from, [...(links.get(from) ?? []), to])
  }
  const target = (one: MarkupElement, name: string): string => (attributeOf(one, name) ?? '').replace(/^#/u, '')
  for (const group of descendantsOf(section, 'smLinkGrp')) {
    const [from, ...to] = elementsOf(group, 'smLocatorLink').map((one) => target(one, 'href'))
    if (from !== undefined) for (const one of to) add(from, one)
  }
  for (const link of descendantsOf(section, 'smLink')) add(target(link, 'from'), target(link, 'to'))
  return links
}

/** What the divisions of all structure maps point at, by division. */
export function areasById(maps: readonly MarkupElement[]): Map<string, Area[]> {
  const all = maps.flatMap((map) => descendantsOf(map, 'div'))
  return new Map(all.map((division) => [attributeOf(division, 'ID') ?? '', areasOf(division)]))
}

type Known = {
  readonly records: ReadonlyMap<string, MetsRecord>
  readonly links: ReadonlyMap<string, readonly string[]>
  readonly linked: ReadonlyMap<string, readonly Area[]>
}

function plannedAreas(division: MarkupElement, part: Part, known: Known): ArticlePlan['areas'] {
  const own = partOfType[typeOf(division).toLowerCase()] ?? part
  const id = attributeOf(division, 'ID') ?? ''
  const there = (known.links.get(id) ?? []).flatMap((to) => (to === id ? [] : (known.linked.get(to) ?? [])))
  const here = [...areasOf(division), ...there.filter(({ begin }) => begin !== null)]
  const within = elementsOf(division, 'div').flatMap((child) => plannedAreas(child, own, known))
  return [...here.map((area) => ({ ...area, part: own })), ...within]
}

/** The records that a division names, first to last. */
export const recordsOf = (division: MarkupElement, records: Known['records']): MetsRecord[] =>
  (attributeOf(division, 'DMDID') ?? '').split(/\s+/u).flatMap((id) => records.get(id) ?? [])

function planOf(division: MarkupElement, at: number, known: Known): ArticlePlan {
  const records = recordsOf(division, known.records)
  return {
    id: attributeOf(division, 'ID') ?? `article ${at}`,
    title: records.find(({ title }) => title)?.title ?? attributeOf(division, 'LABEL'),
    authors: records.flatMap(({ names }) => names),
    areas: plannedAreas(division, null, known),
    ...(isAdvertisement.test(typeOf(division)) ? { advertisement: true } : {}),
  }
}

/** Outermost divisions of a logical structure that are articles, in order. */
export function articlePlans(logical: MarkupElement, known: Known): ArticlePlan[] {
  const plans: ArticlePlan[] = []
  const visit = (division: MarkupElement): void => {
    if (isArticle.test(typeOf(division))) plans.push(planOf(division, plans.length + 1, known))
    else for (const child of elementsOf(division, 'div')) visit(child)
  }
  for (const one of elementsOf(logical, 'div')) visit(one)
  return plans
}
