import type { SeedArticle } from './seedArticle.ts'

export const lotusHarvest: SeedArticle = {
  id: 'lotus-harvest',
  kind: 'photo',
  bylines: [],
  paragraphs: [],
  captions: [
    {
      text: '9月15日，花桥镇的晒场上铺满刚脱壳的莲子。今年全镇种植子莲4600亩，采收将持续到10月初。 本报记者 祁远帆 摄',
      bylines: [{ by: 'qiYuanfan', role: 'photographer' }],
    },
  ],
}
