import type { Problem } from '#domain/source/sourcePage.ts'
import { pixelsIn, usualResolution } from '../layout/scale.ts'
import { attributeOf, charactersOf, descendantsOf, numberOf, wordsOf, type MarkupElement } from '../markup/element.ts'
import type { AltoSetting } from './altoLine.ts'

/** What an ALTO file says before its pages. */
export type AltoHeader = {
  readonly unit: string
  readonly resolution: number | null
  readonly image: string | null
  readonly styles: AltoSetting['styles']
  readonly tags: ReadonlyMap<string, string>
  readonly order: ReadonlyMap<string, number>
}

export const emptyHeader: AltoHeader = {
  unit: 'pixel',
  resolution: null,
  image: null,
  styles: new Map(),
  tags: new Map(),
  order: new Map(),
}

/** The elements that make a header. */
export const headerNames = ['Description', 'Styles', 'Tags', 'ReadingOrder']

/** Adds what one element says to a header. */
export function withHeader(header: AltoHeader, element: MarkupElement): AltoHeader {
  if (element.name === 'Description') return { ...header, ...described(element) }
  if (element.name === 'Styles') return { ...header, styles: stylesOf(element) }
  if (element.name === 'Tags') return { ...header, tags: tagsOf(element) }
  const listed = descendantsOf(element, 'ElementRef').flatMap((one) => attributeOf(one, 'REF') ?? [])
  return { ...header, order: new Map(listed.map((id, at) => [id, at])) }
}

function described(element: MarkupElement): Pick<AltoHeader, 'unit' | 'resolution' | 'image'> {
  const first = (name: string): string => descendantsOf(element, name).map(wordsOf)[0] ?? ''
  const stated = /(?:dpi|resolution)\D{0,20}(\d{2,4})\b|\b(\d{2,4})\s*dpi/iu.exec(charactersOf(element))
  const resolution = Number(stated?.[1] ?? stated?.[2] ?? 0)
  return {
    unit: first('MeasurementUnit') || 'pixel',
    resolution: resolution >= 50 && resolution <= 2400 ? resolution : null,
    image: first('fileName') || null,
  }
}

function stylesOf(element: MarkupElement): AltoSetting['styles'] {
  const styles = descendantsOf(element, 'TextStyle').map((style) => {
    const points = numberOf(style, 'FONTSIZE')
    const bold = /\bbold\b/u.test(attributeOf(style, 'FONTSTYLE') ?? '')
    return [attributeOf(style, 'ID') ?? '', { points: points !== null && points > 0 ? points : null, bold }] as const
  })
  return new Map(styles)
}

const tagsOf = (element: MarkupElement): Map<string, string> =>
  new Map(
    descendantsOf(element, 'LayoutTag', 'StructureTag', 'RoleTag', 'OtherTag').map((tag) => [
      attributeOf(tag, 'ID') ?? '',
      attributeOf(tag, 'LABEL') ?? '',
    ]),
  )

/** Pixels in a unit and in a point, and what had to be guessed to know. */
export function measuresOf({ unit, resolution }: AltoHeader): {
  readonly scale: number
  readonly point: number
  readonly problems: readonly Pick<Problem, 'code' | 'values'>[]
} {
  const inch = resolution ?? usualResolution
  const scale = pixelsIn(unit, inch)
  const point = inch / 72
  if (scale === null) return { scale: 1, point, problems: [{ code: 'unitUnknown', values: { unit } }] }
  const guessed = unit !== 'pixel' && resolution === null
  return { scale, point, problems: guessed ? [{ code: 'resolutionGuessed', values: { unit, resolution: inch } }] : [] }
}
