import type { SeedArticle } from '../seedArticle.ts'

export const weekendWeather: SeedArticle = {
  id: 'weekend-weather',
  kind: 'brief',
  headline: ['周末晴 早晨江上有雾'],
  bylines: [{ by: 'luoYihe', role: 'reporter' }],
  dateline: '本报讯（见习记者 罗一禾）',
  paragraphs: [
    '本报讯（见习记者 罗一禾）市气象台昨天17时预报，北方冷空气前锋今天傍晚过境，风力三到四级，周六、周日转晴，最低气温由21摄氏度降到16摄氏度。水暖气凉，两天清晨5时至8时江面可能起雾，能见度最低200米左右，赶首班渡船的人宜先看候船室顶上的灯：绿灯开船，黄灯等候，红灯停航。',
    '鹿鸣水库昨天20时起减小下泄，苇江澜浦段水位今天午后将回到13.5米以下，糖坊巷口被淹的三级石阶可望在晚饭前露出来。',
  ],
}
