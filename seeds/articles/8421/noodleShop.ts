import type { SeedArticle } from '../seedArticle.ts'

export const noodleShop: SeedArticle = {
  id: 'noodle-shop',
  kind: 'advertisement',
  headline: ['三碗半面馆', '渡口店今日开张'],
  bylines: [],
  paragraphs: [
    '鱼汤面　爆鳝面　葱油拌面　雪菜肉丝面',
    '汤从凌晨两点熬起，熬完五十碗的锅底，当天不再添水。早班船到岸前十分钟，头一笼烧卖出锅。',
    '即日起至9月30日，凭当天石板渡船票，加面不加钱。',
    '地址：石板渡东码头候船室对面　营业：5时20分—14时（广告）',
  ],
  credit: '广告',
}
