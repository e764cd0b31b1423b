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
      picture: {
        name: 'lotus-drying',
        scene:
          'A drying ground seen from slightly above: dozens of round bamboo trays full of pale lotus seeds in rows up to the horizon, two people in straw hats with rakes, trees, white houses and hills behind.',
      },
    },
  ],
}
