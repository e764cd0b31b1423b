import type { SeedArticle } from '../seedArticle.ts'

export const sampleBooks: SeedArticle = {
  id: 'sample-books',
  kind: 'news',
  headline: ['两万册样书坐船到云汀'],
  bylines: [],
  dateline: '江海社云汀9月17日电',
  paragraphs: [
    '江海社云汀9月17日电 17日上午，装着2.1万册样书的货船“顺和九号”靠上云汀东港，这是云汀国际书展最大的一批海外展品。书在海上走了三十四天，途中躲过一次台风，多绕了两天。',
    '箱子打开，先不看书，看湿度计。每箱一只，指针停在五成以上的另放。港口验货员在第112箱里发现一只活的蟋蟀，藏在两本园艺书中间，检疫人员用一只透明笔盒把它带走了。',
    '这批书将在18日、19日两天上架。书展20日开幕。',
  ],
  captions: [
    {
      text: '9月17日，云汀东港的工人把样书箱吊下“顺和九号”。 江海社记者 莫川 摄',
      bylines: [{ by: 'moChuan', role: 'photographer' }],
      picture: {
        name: 'books-by-ship',
        scene:
          'A harbour quay in bright morning light: a net of wooden crates stencilled with an open-book sign hangs from a yellow crane over the deck of a small green coaster; three dockers reach up; further crates stacked on pallets, one open with rows of coloured book spines; gulls.',
      },
    },
  ],
}
