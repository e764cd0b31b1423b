const alto = (words: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><alto xmlns="urn:any"><Description><MeasurementUnit>pixel</MeasurementUnit></Description><Layout><Page ID="P1" WIDTH="1000" HEIGHT="2000"><PrintSpace>${words}</PrintSpace></Page></Layout></alto>`
const printed = [
  '河堤新栽柳树三百棵',
  '本报讯（记者 白一川）昨天上午，城东河堤',
  '上新栽了三百棵柳树，栽树的人站成一排。',
  'The ferry is late.',
]
const box = (at: number): string => `HPOS="10" VPOS="${at * 40}" WIDTH="400" HEIGHT="30"`

/** One small file of each format, written for tests: its name and its text. */
export const ownFiles: readonly (readonly [name: string, text: string])[] = [
  ['own.txt', `${printed.join('\n')}\n\n图书馆周末延长开放\n`],
  [
    'own.alto.xml',
    alto(
      `<TextBlock ID="B1">${printed
        .map(
          (text, at) => `<TextLine ID="L${at}" ${box(at)}><String CONTENT="${text}" ${box(at)} WC="0.9"/></TextLine>`,
        )
        .join('')}</TextBlock>`,
    ),
  ],
  [
    'own.page.xml',
    `<?xml version="1.0"?><PcGts xmlns="urn:any"><Page imageFilename="1.jpg" imageWidth="900" imageHeight="1200"><TextRegion id="r1"><Coords points="1,2 11,2 11,22"/>${printed
      .map(
        (text) =>
          `<TextLine><Coords points="1,2 11,2 11,22"/><TextEquiv><Unicode>${text}</Unicode></TextEquiv></TextLine>`,
      )
      .join('')}</TextRegion></Page></PcGts>`,
  ],
  [
    'own.hocr.html',
    `<!DOCTYPE html><html><body><div class="ocr_page" title='bbox 0 0 900 1200'>${printed
      .map((text, at) => `<span class="ocr_line" title="bbox 1 ${at * 40} 30 ${at * 40 + 30}">${text}</span>`)
      .join('')}</div></body></html>`,
  ],
]
