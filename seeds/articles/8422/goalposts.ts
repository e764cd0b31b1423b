import type { SeedArticle } from '../seedArticle.ts'

export const goalposts: SeedArticle = {
  id: 'goalposts',
  kind: 'photo',
  bylines: [],
  paragraphs: [],
  captions: [
    {
      text: '9月17日15时许，石板渡队的球员蹚水把球门扛上江堤。江滩球场半小时后没入水中，一只足球漂到了三百米外的糖坊巷石阶下，被人捡回。 通讯员 钟书砚 摄',
      bylines: [{ by: 'zhongShuyan', role: 'photographer' }],
      picture: {
        name: 'goalposts-flood',
        scene:
          'A flooded grass pitch beside a broad brown river under a grey sky: six footballers in red shirts, knee-deep in water, carry a white goal frame with its net trailing on their shoulders towards a green levee at the left; on the levee an old man sits on a stool watching; a football drifts in the foreground, its ring of ripples; corner flag leaning out of the water.',
      },
    },
  ],
}
