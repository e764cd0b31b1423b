import type { SeedArticle } from './seedArticle.ts'

export const nightClinic: SeedArticle = {
  id: 'night-clinic',
  kind: 'brief',
  headline: ['市二院儿科夜诊延到凌晨两点'],
  bylines: [{ by: 'luoYihe', role: 'reporter' }],
  dateline: '本报讯（见习记者 罗一禾）',
  paragraphs: [
    '本报讯（见习记者 罗一禾）即日起，市第二医院儿科夜间门诊由22时延长至次日凌晨2时，每晚安排两名医师、一名药师值守，验血报告三十分钟内取到。',
    '该院今年上半年的急诊登记显示，22时以后来看病的孩子里，八成是发热和咳嗽，本不必占用急诊通道。一位值班护士说，以前家长抱着孩子在急诊大厅排队，排在前面的可能就是一起车祸。',
    '夜间门诊设在住院楼一层东侧，和急诊分门出入，门口划了6个临时停车位，限停四十分钟。挂号可在当天18时以后通过医院公众号或电话办理。',
  ],
}
