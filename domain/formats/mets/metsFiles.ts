import { attributeOf, descendantsOf, type MarkupElement } from '../markup/element.ts'

/** Part of a file that a division of the package names: from one id to another, or the whole file. */
export type Area = { readonly file: string; readonly begin: string | null; readonly end: string | null }

/** Files that hold text, by id, in the order listed: the address of each. */
export function textFiles(section: MarkupElement): Map<string, string> {
  const files = new Map<string, string>()
  for (const group of [section, ...descendantsOf(section, 'fileGrp')])
    for (const child of group.children) {
      if (typeof child === 'string' || child.name !== 'file') continue
      const id = attributeOf(child, 'ID')
      const href = descendantsOf(child, 'FLocat').flatMap((at) => attributeOf(at, 'href') ?? [])[0]
      if (id !== null && href && isText(child, group, href)) files.set(id, href)
    }
  return files
}

/** ALTO by its name, by its group or by being XML; what is an image, a PDF or the like is none. */
function isText(file: MarkupElement, group: MarkupElement, href: string): boolean {
  const type = attributeOf(file, 'MIMETYPE') ?? ''
  if (/^(image|audio|video)\/|pdf/iu.test(type)) return false
  if (/xml/iu.test(type)) return true
  const named = [group, file].map((one) => `${attributeOf(one, 'USE') ?? ''} ${attributeOf(one, 'ID') ?? ''}`).join(' ')
  return /\.xml(?:[?#].*)?$/iu.test(href) || /alto|fulltext|ocr/iu.test(named)
}

/** What a division's own pointers name, without those of the divisions in it. */
export function areasOf(division: MarkupElement): Area[] {
  const areas: Area[] = []
  const walk = (element: MarkupElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || child.name === 'div') continue
      const file = attributeOf(child, 'FILEID')
      if (file !== null && (child.name === 'area' || child.name === 'fptr'))
        areas.push({ file, begin: attributeOf(child, 'BEGIN'), end: attributeOf(child, 'END') })
      walk(child)
    }
  }
  walk(division)
  return areas
}
