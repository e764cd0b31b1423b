import type { SeedArticle } from '../seedArticle.ts'

export const moatDredging: SeedArticle = {
  id: 'moat-dredging',
  kind: 'photo',
  bylines: [],
  paragraphs: [],
  captions: [
    {
      text: '9月16日，护城河北门段清淤收尾，工人从淤泥里洗出31只旧搪瓷盆。河边住户认领了其中4只，其余的洗净后种上了菖蒲。 本报记者 祁远帆 摄',
      bylines: [{ by: 'qiYuanfan', role: 'photographer' }],
      picture: {
        name: 'moat-enamel-basins',
        scene:
          'A stone embankment of a narrow city moat seen from above at an angle: two long rows of old white enamel basins with blue rims and chipped flower patterns stand on the pavement, some planted with green sword-leaved sweet flag; a worker in waders rinses one more with a hose; the water level is low with dark mud; a low arched bridge and grey-tiled houses behind.',
      },
    },
  ],
}
