import { fontPackages, listSlices, type FontPackage, type FontSlice } from './fontSlices.ts'
import { common } from './subset/commonSlices.ts'

const families: Readonly<Record<FontPackage, string>> = {
  'noto-serif-sc': 'Noto Serif SC Variable',
  'noto-sans-sc': 'Noto Sans SC Variable',
  'noto-serif-tc': 'Noto Serif TC Variable',
}

/** The rule that has a browser take characters (as of `unicode-range`) of a font from an address. */
export const fontFace = (of: FontPackage, address: string, ranges: string): string =>
  `@font-face{font-family:'${families[of]}';font-display:swap;font-weight:${of === 'noto-sans-sc' ? '100' : '200'} 900;src:url(${address}) format('woff2');unicode-range:${ranges}}`

/** The rules of the common characters, which every page may need. The rest comes with each page (`subsetFaces`). */
export const fontFaces = (folder: string): string =>
  fontPackages
    .flatMap(listSlices)
    .filter(isCommon)
    .map((slice) => fontFace(slice.package, folder + slice.address, slice.ranges))
    .join('\n')

export const isCommon = (slice: FontSlice): boolean => common[slice.package].includes(slice.name)

/** The file of one slice (`<version>/<file>`); null where the name is of none. */
export const fontFile = (address: string): string | null =>
  fontPackages.flatMap(listSlices).find((slice) => slice.address === address)?.file ?? null
