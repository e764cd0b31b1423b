import type { SeedArticle } from '../seedArticle.ts'

export const nightMarketScales: SeedArticle = {
  id: 'hant-night-market-scales',
  kind: 'brief',
  language: 'zh-Hant',
  headline: ['花橋夜市換新秤', '舊秤可抵五百元'],
  bylines: [{ by: 'gaoJingzhi', role: 'reporter' }],
  dateline: '〔記者高敬之／花橋報導〕',
  paragraphs: [
    '〔記者高敬之／花橋報導〕花橋夜市一百一十八攤下週一起全面改用雙面顯示電子秤，顧客站在攤前就看得到斤兩。度量衡檢定所今明兩晚在牌樓下收舊秤，不論準不準，每台折抵五百元。',
    '賣滷味的簡太太抱著用了二十六年的彈簧秤來換，臨走又回頭多看兩眼。她說那台秤每斤少一錢，她都多夾一塊豆干補回去，「新的準了，豆干我照夾」。',
  ],
}
