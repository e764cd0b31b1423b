import { expect, it } from 'vitest'
import { stretchAroundName } from './stretchAroundName.ts'

const shown = (text: string, printed: string): string => {
  const { from, to } = stretchAroundName(text, printed)
  return text.slice(from, to)
}

it.each([
  ['本报讯（记者 田野）河水退了', '田野', '本报讯（记者 田野）河水退了'],
  [
    '九月十八日傍晚，航道队员和老船工乘小艇在三号浮标插竹竿量水深。本报记者 祁远帆 摄',
    '祁远帆',
    '浮标插竹竿量水深。本报记者 祁远帆 摄',
  ],
  ['祁远帆 摄。九月十八日傍晚，航道队员和老船工', '祁远帆', '祁远帆 摄。九月十'],
  // The name is cut by the end of the line.
  ['九月十八日傍晚，航道队员和老船工乘小艇。本报记者 祁远', '祁远帆', '，航道队员和老船工乘小艇。本报记者 祁远'],
  ['', '祁远帆', ''],
])('of %j, %s is shown as %j', (text, printed, expected) => expect(shown(text, printed)).toBe(expected))
