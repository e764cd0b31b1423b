/** Words that close a kicker: it says who spoke or what kind of piece follows. */
export const kickerEnd =
  /(?:强调|強調|指出|要求|表示|提出|透露|宣布|認為|认为|时说|建议|呼吁|致辞|见闻|侧记|纪实|掠影|综述|访谈|系列报道|調研時|调研时)[：:]?$/u

/** Words that say that a conversation follows, and with whom: they stand above its headline. */
export const talk = /^\s*(?:对话|對話|专访|專訪|访谈|图片故事|图片新闻)/u

/** A dash that opens a subheadline. */
export const subStart = /^\s*(?:——|──|—|－－|--)/u

/** What a table is called, or the unit of its figures. */
export const namesTable =
  /(?:榜|表|一览|一覽|行情|水情|价格|價格|价目|價目|票[价價](?:[调調]整)?|赛程|賽程|时刻|時刻|排名|名次|名单|名單|统计|統計|菜价|菜價)(?:[\s（(]|$)|[单單]位[：:]/u
