import type { SeedArticle } from '../seedArticle.ts'

export const nightClinicTwoNights: SeedArticle = {
  id: 'night-clinic-two-nights',
  kind: 'brief',
  headline: ['儿科夜诊头两夜看了113个孩子'],
  bylines: [{ by: 'luoYihe', role: 'reporter' }],
  dateline: '本报讯（见习记者 罗一禾）',
  paragraphs: [
    '本报讯（见习记者 罗一禾）市二院儿科夜间门诊延长到凌晨2时以后，头两夜共接诊113人，其中22时以后来的有64人，发热占了近六成。同一时段，急诊大厅的候诊时间从平均51分钟缩短到29分钟。',
    '第二夜最后一名病人1时52分取药离开，是个把纽扣塞进鼻孔的三岁女孩，从挂号到取出用了七分钟。值班医师荀白露提醒，孩子鼻腔、耳道进了异物，不要在家用镊子掏，按住另一侧鼻孔轻轻擤一次，出不来就上医院。',
    '门口6个临时车位第一夜停满，院方昨天又在东墙外划出5个。',
  ],
}
