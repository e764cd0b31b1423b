import type { SeedArticle } from '../seedArticle.ts'

export const sunkenGate: SeedArticle = {
  id: 'hant-sunken-gate',
  kind: 'news',
  language: 'zh-Hant',
  kicker: '洪峰過後　岸坡露出三只石鼓',
  headline: ['北關水門重見天日', '里民搬板凳輪班看守'],
  bylines: [{ by: 'liangYining', role: 'reporter' }],
  dateline: '〔記者梁以寧／瀾浦報導〕',
  paragraphs: [
    '〔記者梁以寧／瀾浦報導〕葦江洪峰過後，北關老街尾端的江岸被淘去一角，滑下近一公尺厚的泥沙，昨天傍晚露出三只石鼓和半道青石門檻。地方耆老一眼認出，那是民間相傳、卻沒有人見過的「北關水門」。消息傳開，入夜後仍有兩百多人提著燈來到坡邊，里長只得臨時拉起草繩。',
    '最早發現的是收工後撿漂流木的裁縫師傅甘福生。他說，看到泥裡冒出一個圓頭，以為是誰家的醃菜缸，伸手一摸，摸到一圈捲草花紋，「缸不會長花，我就不敢再踩了」。他把外套蓋在石頭上，跑回街口打電話，跑丟了一隻拖鞋。',
    '市考古所人員今天上午到場測量。石鼓直徑六十二公分，兩大一小，門檻長三公尺四，檻上有兩道深約四公分的凹槽，研判是長年拖曳船索磨成。領隊寧歸鶴表示，水門是船隻入城繳驗的關口，文獻只有一句「門在北關外，水大則沒」，確切位置一直找不到。至於年代，他笑說：「先讓石頭把泥吐乾淨，再請它開口。」',
    '麻煩的是秋水未定，隨時可能再漲。考古所決定不搬不挖，先以沙包圍住上游一側，再覆上棕墊，預計下週二以前完成測繪。在此之前，里民自動排班，每班四人、兩小時，從晚上八點守到天亮。第一班的麵店老闆娘帶來一鍋薑湯，第二班的三位國中老師帶來考卷，就著露營燈改到半夜。',
    '里長杜清和說，看守不為防賊，石鼓一只少說三百公斤，賊也搬不動。「是怕小孩來爬，也怕大人來許願。」昨晚果然有人往門檻凹槽裡丟銅板，巡守員撿起來一共四十七元，已登記造冊，擬捐做薑湯錢。',
  ],
  captions: [
    {
      text: '北關里民昨夜在江岸看守剛露出的石鼓，燈影映著剛退過水的泥坡。（記者葉雨軒攝）',
      bylines: [{ by: 'yeYuxuan', role: 'photographer' }],
      picture: {
        name: 'stone-drums',
        scene:
          'Night on a muddy river flat: three carved stone drums of two sizes and a worn stone threshold half sunk in mud, four people on low stools around a camping lantern, a straw rope on stakes, wet mud reflecting the warm light, dark river and far lamps behind.',
      },
    },
  ],
}
