import type { SeedArticle } from '../seedArticle.ts'

export const schoolBell: SeedArticle = {
  id: 'hant-school-bell',
  kind: 'news',
  language: 'zh-Hant',
  headline: ['北關國小老鐘停擺', '家長會募得一條發條'],
  bylines: [{ by: 'tangShuhua', role: 'reporter' }],
  dateline: '〔記者湯恕華／北關報導〕',
  paragraphs: [
    '〔記者湯恕華／北關報導〕北關國小中廊的大掛鐘走了七十一年，上週三早上停在七點五十八分，全校從此少了一聲早自習的鐘響。校方查了目錄，原廠早已歇業，同型發條遍尋不著。',
    '家長會長把鐘面照片貼在菜市場公布欄，附一行字：「誰家有這款的內臟？」不到兩天，開鐘錶行的沙老先生抱來一口布滿灰塵的同型鐘。那是他太太的嫁妝，二十年前摔壞了擺錘，一直捨不得丟。',
    '沙老先生今年八十三歲，花了三個下午把發條移過來。校長請他在朝會上按下第一聲，他推辭不過，對全校四百多位學生只講了一句話：「鐘慢兩分鐘沒關係，人不要慢。」台下的老師笑得比學生大聲。',
  ],
}
