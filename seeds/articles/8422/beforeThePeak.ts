import type { SeedArticle } from '../seedArticle.ts'

export const beforeThePeak: SeedArticle = {
  id: 'before-the-peak',
  kind: 'other',
  columnTag: '便民',
  headline: ['今天这几处别去', '这几件事先做'],
  bylines: [],
  credit: '本报综合',
  paragraphs: [
    { role: 'subhead', text: '别去' },
    { role: 'listItem', text: '东、西码头以下各级石阶，青苔泡软以后比冰还滑；' },
    { role: 'listItem', text: '江滩菜地，昨晚已没水三百余亩，下面的沟看不见；' },
    { role: 'listItem', text: '3号浮标至西岸之间的钓位，主流今天往那边偏；' },
    { role: 'listItem', text: '护城河水闸，9时至17时关闭，闸上步道不通。' },
    { role: 'subhead', text: '先做' },
    { role: 'listItem', text: '江边停的车，中午以前开到老粮仓广场，免费到明天8时；' },
    { role: 'listItem', text: '地下车库住户看一眼挡水板在不在原处，缺的找物业；' },
    { role: 'listItem', text: '借了社区青砖的人家，水退后擦掉粉笔字再还，不必洗。' },
    '险情电话由沿江各社区值班室二十四小时接听，号码贴在每盏路灯杆的背面。（本报综合）',
  ],
}
