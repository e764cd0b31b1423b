import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const words = [
  'river',
  'bank',
  'willow',
  'bridge',
  'boat',
  'spring',
  'water',
  'wind',
  'stone',
  'light',
  'morning',
  'field',
]
const word = (at: number): string => words[(at * 7919) % words.length] ?? ''

/** One ALTO page of some words, six to a line and ten lines to a block, in four columns. */
function altoPage(page: number, count: number): string {
  let blocks = ''
  for (let block = 0, at = 0; at < count; block++) {
    let lines = ''
    for (let line = 0; line < 10 && at < count; line++) {
      const y = 100 + (block >> 2) * 320 + line * 30
      let strings = ''
      for (let place = 0; place < 6; place++, at++)
        strings += `<String ID="P${page}_ST${at}" STYLEREFS="TXT_0" HPOS="${200 + (block % 4) * 1000 + place * 150}" VPOS="${y}" WIDTH="140" HEIGHT="26" WC="0.9${at % 10}" CC="00${at % 10}00" CONTENT="${word(page * 31 + at)}"/><SP WIDTH="10" VPOS="${y}" HPOS="0"/>`
      lines += `<TextLine ID="P${page}_TL${at}" HPOS="${200 + (block % 4) * 1000}" VPOS="${y}" WIDTH="890" HEIGHT="26">${strings}</TextLine>\n`
    }
    blocks += `<TextBlock ID="P${page}_TB${block}" HPOS="0" VPOS="0" WIDTH="900" HEIGHT="300">${lines}</TextBlock>`
  }
  return `<?xml version="1.0" encoding="UTF-8"?><alto><Description><MeasurementUnit>pixel</MeasurementUnit></Description><Styles><TextStyle ID="TXT_0" FONTSIZE="10"/></Styles><Layout><Page ID="P${page}" WIDTH="5000" HEIGHT="7000"><PrintSpace>${blocks}</PrintSpace></Page></Layout></alto>`
}

/** Writes a package of METS and ALTO: as many pages of that many words as come to so many megabytes. Gives its pages. */
export function writePackage(folder: string, megabytes: number, wordsOfPage: number): number {
  mkdirSync(folder, { recursive: true })
  let [size, pages] = [0, 0]
  for (; size < megabytes * 2 ** 20; pages++) {
    const page = altoPage(pages + 1, wordsOfPage)
    writeFileSync(path.join(folder, `${String(pages + 1).padStart(4, '0')}.xml`), page)
    size += page.length
  }
  const files = Array.from(
    { length: pages },
    (_, at) =>
      `<file ID="F${at + 1}" MIMETYPE="text/xml"><FLocat xlink:href="${String(at + 1).padStart(4, '0')}.xml"/></file>`,
  )
  const divisions = Array.from(
    { length: pages },
    (_, at) => `<div TYPE="page" ORDER="${at + 1}" LABEL="${at + 1}"><fptr FILEID="F${at + 1}"/></div>`,
  )
  const articles = Array.from({ length: pages }, (_, at) =>
    Array.from({ length: Math.ceil(wordsOfPage / 600) }, (__, part) => {
      const area = `FILEID="F${at + 1}" BEGIN="P${at + 1}_TB${part * 10}" END="P${at + 1}_TB${part * 10 + 9}"`
      return `<div TYPE="ARTICLE" ID="A${at + 1}_${part}"><fptr><area ${area}/></fptr></div>`
    }).join(''),
  )
  const mets = `<?xml version="1.0"?><mets xmlns:xlink="http://www.w3.org/1999/xlink"><fileSec><fileGrp USE="Fulltext">${files.join('\n')}</fileGrp></fileSec><structMap TYPE="PHYSICAL"><div>${divisions.join('\n')}</div></structMap><structMap TYPE="LOGICAL"><div>${articles.join('\n')}</div></structMap></mets>`
  writeFileSync(path.join(folder, 'mets.xml'), mets)
  return pages
}
