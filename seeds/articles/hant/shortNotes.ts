import type { SeedArticle } from '../seedArticle.ts'

export const shortNotes: SeedArticle = {
  id: 'hant-short-notes',
  kind: 'brief',
  language: 'zh-Hant',
  headline: ['圖書館通宵區', '週六起加開熱水'],
  bylines: [],
  dateline: '【本報訊】',
  paragraphs: [
    '【本報訊】市立圖書館四樓通宵自修區明天起，每晚十一點至清晨五點加開熱水供應，並備薑片、紅糖自取。館方指出，上週清點座位，凌晨兩點仍有八十七人，其中十九人在睡覺，已另備薄毯三十條，「睡著的不叫醒，只請翻身時小聲一點」。',
  ],
}
