import type { SeedArticle } from '../seedArticle.ts'

export const roadNames: SeedArticle = {
  id: 'road-names',
  kind: 'notice',
  headline: ['关于三条道路拟命名的公示'],
  bylines: [],
  paragraphs: [
    '临渡区西码头片区新建道路三条，经征集和专家评议，拟命名如下，现予公示：',
    { role: 'tableRow', text: '拟用名称\t起止\t长度\t宽度' },
    { role: 'tableRow', text: '算账路\t糖坊巷口至西码头\t310米\t14米' },
    { role: 'tableRow', text: '竹篙巷\t箍桶街至江堤\t180米\t7米' },
    { role: 'tableRow', text: '等船弄\t西码头至旧盐仓\t95米\t4米' },
    '“算账路”系四社区居民提名，得票686张，以纪念居民自行清点出行人数一事；反对意见19条，多认为不雅，一并在公示栏张贴。公示期自2025年9月17日至9月26日，意见请投临渡区地名办公室门前的绿色信箱。',
    '临渡区地名办公室',
  ],
}
