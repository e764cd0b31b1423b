/** Where papers' own people file from: provinces and their capitals, counties of Taiwan, capitals abroad. */
const names =
  '北京 上海 天津 重庆 石家庄 太原 呼和浩特 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐 深圳 厦门 青岛 大连 宁波 香港 澳门 台北 河北 山西 内蒙古 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 ' +
  '臺北 新北 桃園 臺中 台中 臺南 台南 高雄 基隆 新竹 苗栗 彰化 南投 雲林 嘉義 屏東 宜蘭 花蓮 臺東 台東 澎湖 金門 馬祖 中壢 板橋 ' +
  '东京 東京 首尔 首爾 汉城 漢城 平壤 曼谷 河内 河內 新加坡 吉隆坡 雅加达 雅加達 马尼拉 馬尼拉 新德里 伊斯兰堡 德黑兰 巴格达 开罗 開羅 耶路撒冷 伦敦 倫敦 巴黎 柏林 罗马 羅馬 马德里 馬德里 布鲁塞尔 布魯塞爾 日内瓦 日內瓦 维也纳 維也納 莫斯科 基辅 华沙 布拉格 雅典 安卡拉 华盛顿 華盛頓 纽约 紐約 洛杉矶 洛杉磯 渥太华 渥太華 墨西哥城 哈瓦那 巴西利亚 堪培拉 悉尼 雪梨 内罗毕 开普敦'

const known = new Set(names.split(' '))

/** A text without the place that closes it, where at least two characters stand before: 林小溪台北 is 林小溪. */
export function withoutPlace(text: string): string {
  for (const size of [5, 4, 3, 2]) {
    if (text.length - size < 2 || !known.has(text.slice(-size))) continue
    return text.slice(0, -size).trimEnd()
  }
  return text
}
