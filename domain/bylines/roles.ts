import type { BylineRole } from '#domain/assembly/assembly.ts'

/** A role word as printed and what it stands for. */
export type RoleWord = {
  readonly role: BylineRole
  readonly organisation: string | null
  readonly from: number
  readonly to: number
}

const house =
  '(?:本[报報刊台社网網]|新[华華]社|中新社|中央社|中央人民广播电台|中央电视台|中国新闻社|《[^》]{1,14}》|[\\p{Script=Han}]{0,6}(?:日报|日報|晚报|晚報|时报|時報|早报|周报|青年报|电台|电视台|通讯社|网|網))?'
const manner =
  '(?:首席|特约|特約|特派|见习|見習|实习|實習|高级|资深|摄影|攝影|全媒体|融媒体|驻\\p{Script=Han}{1,8}?|駐\\p{Script=Han}{1,8}?)?'
/** What stands between a role and its name where they are set as a list: 文：, 图/, 撰文｜. */
const mark = '\\s*[：:／/｜|]'
const before = new RegExp(
  `(${house})\\s*${manner}(?:(记者|記者|特派员|特派員)|((?:特约|特約)?(?:通讯员|通訊員))|(实习生|實習生)|(评论员|評論員|(?<=本[报報])社[论論])|(作者|撰文|采写|採寫|执笔|執筆|文[／/][图圖]|[图圖][／/]文|文字|(?:整理|口述|文)(?=${mark}))|(译者|譯者|编译|編譯)|((?:摄影者|摄影|攝影|供图|图片(?![：:由]))(?!报道|報導|新闻|新聞|故事|展|家|师|集|作品|摄影|攝影)(?!图片)(?!${mark}\\s*$)|[图圖](?=${mark}\\s*\\p{Script=Han})))`,
  'gu',
)

const roles: readonly (BylineRole | null)[] = [
  null,
  null,
  'reporter',
  'correspondent',
  'intern',
  'commentator',
  'author',
  'translator',
  'photographer',
]

/** Role words that stand before a name, with who employs (新华社, 本报), in the order of the text. */
export function roleWordsIn(text: string): RoleWord[] {
  const found: RoleWord[] = []
  for (const match of text.matchAll(before)) {
    const kind = roles.findIndex((role, group) => role !== null && match[group] !== undefined)
    const role = roles[kind]
    if (!role) continue
    const printed = /实习记者|實習記者/u.test(match[0]) ? 'intern' : role
    found.push({ role: printed, organisation: match[1] || null, from: match.index, to: match.index + match[0].length })
  }
  return found
}
