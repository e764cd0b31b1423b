import type { SeedArticle } from '../seedArticle.ts'

export const waterCaltrops: SeedArticle = {
  id: 'water-caltrops',
  kind: 'photo',
  bylines: [],
  paragraphs: [],
  captions: [
    {
      text: '9月18日，青圩村民坐着菱桶在护塘河里采红菱。一只杉木桶坐一个人，左手掀叶，右手摘菱，桨就插在腰后。今年红菱每公斤收购价6.4元，比去年高八角。 通讯员 柏小满 摄',
      bylines: [{ by: 'baiXiaoman', role: 'photographer' }],
      picture: {
        name: 'water-caltrops',
        scene:
          'Three women in straw hats sitting in round wooden tubs on a pond covered with rosettes of water-caltrop leaves, seen from slightly above, wakes of open dark water behind each tub, willows and low hills in morning haze at the top.',
      },
    },
  ],
}
