import { expect, it } from 'vitest'
import { stretchesAroundName } from './stretchesAroundName.ts'

/** What is shown of each line, the name's words between brackets. */
const shown = (lines: readonly string[], printed: string): readonly string[] =>
  stretchesAroundName(lines, printed).map(({ text, from, to, name }) =>
    name === null
      ? text.slice(from, to)
      : `${text.slice(from, name.from)}[${text.slice(name.from, name.to)}]${text.slice(name.to, to)}`,
  )

it.each([
  [['本报讯（记者 田野）河水退了'], '田野', ['本报讯（记者 [田野]）河水退了']],
  [
    ['九月十八日傍晚，航道队员和老船工乘小艇在三号浮标插竹竿量水深。本报记者 祁远帆 摄'],
    '祁远帆',
    ['浮标插竹竿量水深。本报记者 [祁远帆] 摄'],
  ],
  [['祁远帆 摄。九月十八日傍晚，航道队员和老船工'], '祁远帆', ['[祁远帆] 摄。九月十']],
  // The end of the line cuts the name.
  [
    ['九月十八日傍晚，航道队员和老船工乘小艇。本报记者 祁远', '帆 摄。小艇上还有三个人'],
    '祁远帆',
    ['员和老船工乘小艇。本报记者 [祁远]', '[帆] 摄。小艇上'],
  ],
  [['    By Anna ', '  Lindqvist, our own correspondent'], 'Anna Lindqvist', ['    By [Anna] ', '  [Lindqvist], our ']],
  [['（', '欧阳', '清溪）'], '（欧阳清溪', ['[（]', '[欧阳]', '[清溪]）']],
  // The line was read otherwise than the name.
  [['九月十八日傍晚，航道队员和老船工乘小艇。本报记者 祁这帆'], '祁远帆', ['航道队员和老船工乘小艇。本报记者 祁这帆']],
  [['本报记者 祁这', '帆 摄。小艇上还有三个人'], '祁远帆', ['本报记者 祁这', '[帆] 摄。小艇上']],
  [[''], '祁远帆', ['']],
  [[], '祁远帆', []],
])('of %j, %s is shown as %j', (lines, printed, expected) => expect(shown(lines, printed)).toEqual(expected))
