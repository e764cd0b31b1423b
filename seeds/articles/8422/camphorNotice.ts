import type { SeedArticle } from '../seedArticle.ts'

export const camphorNotice: SeedArticle = {
  id: 'camphor-notice',
  kind: 'notice',
  headline: ['新增古树名木公示'],
  bylines: [],
  paragraphs: [
    '经现场测量和专家鉴定，拟将下列四株树木列入市古树名木名录，公示期自2025年9月18日至10月17日：',
    { role: 'tableRow', text: '树种\t地点\t胸径\t估测树龄' },
    { role: 'tableRow', text: '槐\t石板渡水尺旁\t0.92米\t140年' },
    { role: 'tableRow', text: '香樟\t护城河“河沿0号”\t1.31米\t210年' },
    { role: 'tableRow', text: '枫杨\t东门鱼市旧棚北侧\t1.08米\t115年' },
    { role: 'tableRow', text: '桑\t竹溪村水碓旁\t0.66米\t160年' },
    '东门鱼市旧址停车场施工须绕开枫杨树冠，图纸已改。',
    '市园林绿化服务中心',
  ],
}
