/** A person or body whose byline the demo articles print. All of them are made up. */
export type SeedReporter = {
  /** Display name; two people may share one. */
  readonly name: string
  readonly kind: 'person' | 'agency' | 'collective'
  readonly organisation: string
  readonly note: string
}

/** Everyone who signs in `articles/` and `startingPage/`, by a key that tells namesakes apart. */
export const reporters = {
  guWanzhou: { name: '顾晚舟', kind: 'person', organisation: '澜浦日报', note: '首席记者，写江河与交通。' },
  taoZhuqing: { name: '陶竹青', kind: 'person', organisation: '澜浦日报', note: '民生记者。' },
  shenDu: { name: '沈渡', kind: 'person', organisation: '澜浦日报', note: '城事记者；署名有时在两字间空一格。' },
  luoYihe: { name: '罗一禾', kind: 'person', organisation: '澜浦日报', note: '见习记者。' },
  hanYan: { name: '韩砚', kind: 'person', organisation: '澜浦日报', note: '体育与教育记者。' },
  linXiReporter: { name: '林溪', kind: 'person', organisation: '澜浦日报', note: '文化记者；与副刊作者林溪同名。' },
  linXiWriter: { name: '林溪', kind: 'person', organisation: '', note: '副刊作者，住箍桶街；与本报记者林溪同名。' },
  jiWen: { name: '季闻', kind: 'person', organisation: '', note: '时评作者，笔名。' },
  baiXiaoman: { name: '柏小满', kind: 'person', organisation: '松岙县文化站', note: '通讯员，也拍照片。' },
  gulinaAishan: { name: '古丽娜·艾山', kind: 'person', organisation: '青圩中学', note: '通讯员。' },
  qiYuanfan: { name: '祁远帆', kind: 'person', organisation: '澜浦日报', note: '摄影记者。' },
  zhangYifan: { name: '章一帆', kind: 'person', organisation: '澜浦日报', note: '读书节报道记者。' },
  gaoZhiwei: { name: '高知微', kind: 'person', organisation: '澜浦日报', note: '县域记者。' },
  luJingzhi: { name: '鲁静之', kind: 'person', organisation: '', note: '读者，老照片由其提供。' },
  baiTing: { name: '白汀', kind: 'person', organisation: '澜浦日报', note: '文化记者。' },
  jianghaiDailyCommentator: {
    name: '《江海日报》评论员',
    kind: 'collective',
    organisation: '江海日报',
    note: '集体署名，按印出的字样。',
  },
  jianghaiAgency: { name: '江海社', kind: 'agency', organisation: '江海社', note: '虚构的通讯社。' },
  chenJingIntern: { name: '陈静', kind: 'person', organisation: '澜浦日报', note: '实习生；与副刊作者陈静同名。' },
  chenJingWriter: {
    name: '陈静',
    kind: 'person',
    organisation: '',
    note: '副刊作者，花桥镇的小学老师；与实习生陈静同名。',
  },
  lanpuCommentator: {
    name: '本报评论员',
    kind: 'collective',
    organisation: '澜浦日报',
    note: '集体署名，按印出的字样。',
  },
  weiZhiyuan: { name: '魏知远', kind: 'person', organisation: '澜浦日报', note: '经济记者。' },
  shiMan: { name: '石漫', kind: 'person', organisation: '', note: '诗作者，笔名。' },
  yanXia: { name: '檐下', kind: 'person', organisation: '', note: '副刊作者，笔名；本名不公开。' },
  chiMancang: { name: '池满仓', kind: 'person', organisation: '船埠旧书铺', note: '旧书铺店主，偶尔写书话。' },
  moChuan: { name: '莫川', kind: 'person', organisation: '江海社', note: '江海社摄影记者。' },
  zhongShuyan: { name: '钟书砚', kind: 'person', organisation: '澜浦水位站', note: '通讯员。' },
  lanCai: { name: '蓝采', kind: 'person', organisation: '市考古研究所', note: '通讯员。' },
  zhongYidi: { name: '钟一笛', kind: 'person', organisation: '市文化馆', note: '通讯员，收集号子。' },
  shenDuPoet: { name: '沈渡', kind: 'person', organisation: '', note: '诗作者，退休领江；与本报记者沈渡同名。' },
  banCheng: { name: '半程', kind: 'person', organisation: '', note: '书评作者，笔名。' },
  yilaiSuoen: { name: '伊莱·索恩', kind: 'person', organisation: '', note: '外国作者，虚构。' },
  ruanQingping: { name: '阮青萍', kind: 'person', organisation: '', note: '译者。' },
  liangYining: { name: '梁以寧', kind: 'person', organisation: '瀾浦晚報', note: '城區記者。' },
  tangShuhua: { name: '湯恕華', kind: 'person', organisation: '瀾浦晚報', note: '文教記者。' },
  gaoJingzhi: { name: '高敬之', kind: 'person', organisation: '瀾浦晚報', note: '鄉鎮記者。' },
  yeYuxuan: { name: '葉雨軒', kind: 'person', organisation: '瀾浦晚報', note: '攝影記者。' },
  eveningEditorial: { name: '本報社論', kind: 'collective', organisation: '瀾浦晚報', note: '集體署名。' },
  yanSuqiu: { name: '顏素秋', kind: 'person', organisation: '', note: '連載小說作者。' },
  luoShiqi: { name: '洛十七', kind: 'person', organisation: '', note: '新詩作者，筆名。' },
  irisCalloway: { name: 'Iris Calloway', kind: 'person', organisation: 'The Lanpu Mail', note: 'Columnist.' },
  thomasVenn: { name: 'Thomas Venn', kind: 'person', organisation: 'The Lanpu Mail', note: 'Reporter.' },
  adaMarchbank: { name: 'Ada Marchbank', kind: 'person', organisation: 'The Lanpu Mail', note: 'Reporter.' },
  peterOakshott: { name: 'Peter Oakshott', kind: 'person', organisation: 'The Lanpu Mail', note: 'Photographer.' },
  gwenPennycook: { name: 'Gwen Pennycook', kind: 'person', organisation: '', note: 'Writes to the editor.' },
  aYan: { name: '阿衍', kind: 'person', organisation: '', note: '小小说作者，笔名。' },
} as const satisfies Record<string, SeedReporter>

export type ReporterKey = keyof typeof reporters

/** Who signs: one of `reporters`, by the key that tells namesakes apart, or in articles of a person's own whoever it names. */
export type Signer = ReporterKey | { readonly name: string }

/** The name that a signer signs by. */
export const signerName = (by: Signer): string => (typeof by === 'string' ? reporters[by].name : by.name)
