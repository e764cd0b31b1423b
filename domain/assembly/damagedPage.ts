/** A page of the project's own with the usual damage, for tests: wraps, column breaks, detached headlines, a caption. */
export const damagedPage = `
本报讯（记者 林溪）入秋以来，
青石河上的三座便桥先后封闭检
修。昨日，记者从市桥梁所了解
到，检修将持续到 10月 20日，其

间沿线居民可绕行北岸大堤。

便桥建于 1976年，桥面木板已
更换过四次。桥梁所所长何望山
说，这次要换的是看不见的地方。
 一棵老银杏要不要挪，镇里
开了三次会。第一次会上，赞成
和反对的人一样多。

第二次会请来了园林站的师
傅。师傅量了树冠，只说了一句
话：树挪一步，要养十年。

银杏挪不挪，先听树怎么说

季小满

青 石 河 三 座 便 桥
封 闭 检 修

图为工人在便桥下更换钢索。 本报记者 夏远 摄

江海社云州9月16日电 记者从省
气象台获悉，今年第 9号台风已
于今晨减弱，对我省没有影响。

台风减弱 我省无影响

责编 宋念 校对 庄和 美编 舒然

2025年9月17日 星期三 第3版
`

/** Lines of a text as a page of an issue. */
export function pageOf(
  text: string,
  ordinal = 1,
): {
  source: string
  label: null
  size: null
  lines: { id: string; text: string; box: null; confidence: null }[]
} {
  const lines = text
    .split('\n')
    .map((line, at) => ({ id: `p${ordinal}l${at + 1}`, text: line, box: null, confidence: null }))
  return { source: `page-${ordinal}.txt`, label: null, size: null, lines }
}
