import type { PrintedBlock, PrintedPage, PrintedPart } from '../sheet/printedPage.ts'

export type MetsIssue = {
  readonly title: string
  /** YYYY-MM-DD. */
  readonly date: string
  readonly number: string | null
  readonly pages: readonly { readonly label: string; readonly page: PrintedPage }[]
}

const divisions: Partial<Record<PrintedPart, string>> = {
  kicker: 'OVERLINE',
  headline: 'HEADLINE',
  subheadline: 'SUBHEADLINE',
  author: 'AUTHOR',
  body: 'BODY',
  table: 'BODY',
  caption: 'CAPTION',
}

type Placed = { readonly block: PrintedBlock; readonly file: string }

/** The METS of an issue whose pages are ALTO files: the order of its pages, and its articles with their parts. */
export function toMets({ title, date, number, pages }: MetsIssue): string {
  const files = pages.map(({ page }, at) => ({ id: `T${at + 1}`, name: `${page.name}.alto.xml` }))
  const articles = new Map<string, Placed[]>()
  for (const [at, { page }] of pages.entries())
    for (const block of page.blocks) {
      if (block.article === null || divisions[block.part] === undefined) continue
      articles.set(block.article, [...(articles.get(block.article) ?? []), { block, file: files[at]?.id ?? '' }])
    }
  const detail =
    number === null
      ? ''
      : `<mods:part><mods:detail type="issue"><mods:number>${number}</mods:number></mods:detail></mods:part>`
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<mets:mets xmlns:mets="http://www.loc.gov/METS/" xmlns:mods="http://www.loc.gov/mods/v3" xmlns:xlink="http://www.w3.org/1999/xlink">',
    `<mets:dmdSec ID="issue"><mets:mdWrap MDTYPE="MODS"><mets:xmlData><mods:mods><mods:titleInfo><mods:title>${title}</mods:title></mods:titleInfo><mods:originInfo><mods:dateIssued>${date}</mods:dateIssued></mods:originInfo>${detail}</mods:mods></mets:xmlData></mets:mdWrap></mets:dmdSec>`,
    '<mets:fileSec><mets:fileGrp USE="Text">',
    ...files.map(
      ({ id, name }) =>
        `<mets:file ID="${id}" MIMETYPE="text/xml"><mets:FLocat LOCTYPE="URL" xlink:href="${name}"/></mets:file>`,
    ),
    '</mets:fileGrp></mets:fileSec>',
    '<mets:structMap TYPE="PHYSICAL"><mets:div TYPE="Newspaper">',
    ...pages.map(
      ({ label }, at) =>
        `<mets:div TYPE="PAGE" ORDER="${at + 1}" ORDERLABEL="${label}"><mets:fptr FILEID="T${at + 1}"/></mets:div>`,
    ),
    '</mets:div></mets:structMap>',
    '<mets:structMap TYPE="LOGICAL"><mets:div TYPE="ISSUE" DMDID="issue">',
    ...[...articles].map(([id, blocks]) => division(id, blocks)),
    '</mets:div></mets:structMap>',
    '</mets:mets>',
  ].join('\n')}\n`
}

function division(id: string, blocks: readonly Placed[]): string {
  const isAdvertisement = blocks.some(({ block }) => block.kind === 'advertisement')
  const parts = blocks.map(
    ({ block, file }) =>
      `<mets:div TYPE="${divisions[block.part] ?? ''}"><mets:fptr><mets:area FILEID="${file}" BETYPE="IDREF" BEGIN="${block.id}"/></mets:fptr></mets:div>`,
  )
  return [
    `<mets:div TYPE="${isAdvertisement ? 'ADVERTISEMENT' : 'ARTICLE'}" ID="${id}">`,
    ...parts,
    '</mets:div>',
  ].join('\n')
}
