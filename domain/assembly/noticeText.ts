/** What an advertisement ends in, a field of a notice, items that wide spaces part. */
const textOfNotice =
  /[（(](?:广告|廣告)[）)]\s*$|^\s*(?:时间|時間|地点|地點|地址|电话|電話|报名|報名|票价|票價|订票|訂票|咨询|諮詢|联系|聯繫|热线|熱線|邮箱|郵箱|网址|網址)(?:电话|電話|方式|时间|時間|地点|地點|人)?[：:]\s*\S/u

/** True of words that are text, however short: an advertisement's last line, a field, a row of items. */
export const isTextOfNotice = (text: string): boolean =>
  textOfNotice.test(text) || (text.match(/\S[\u3000\t]+(?=\S)/gu)?.length ?? 0) >= 2
