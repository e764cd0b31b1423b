import type { SKRSContext2D } from '@napi-rs/canvas'
import { letter } from './brushes/lettering.ts'
import { stroke } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.grey, light, alpha)
const levels = [12.31, 12.48, 12.86, 13.4, 13.83, 14.14]
const blue = '#2f5d7c'
const red = '#a83a2a'
const small = { family: 'sans', weight: 400, size: 23 } as const
const bold = { family: 'sans', weight: 700, size: 24 } as const
const across = (hour: number) => 110 + hour * 24.5
const up = (level: number) => 640 - (level - 12) * 136

function axes(context: SKRSContext2D): void {
  context.fillStyle = t(0.2)
  for (let level = 12; level <= 16; level++) {
    letter(context, `${level}`, [92, up(level) + 8], small, 'right')
    stroke(context, t(0.8), 1.4, `M110 ${up(level)} L1150 ${up(level)}`)
  }
  for (const hour of [0, 4, 8, 12, 16, 20, 24]) {
    letter(context, hour === 24 ? '次日0时' : `${hour}时`, [across(hour), 680], small, 'centre')
    stroke(context, t(0.3), 2, `M${across(hour)} 640 L${across(hour)} 648`)
  }
  letter(context, '13—15时', [across(38), 680], small, 'centre')
  stroke(context, t(0.15), 3, 'M110 640 L1150 640')
}

function limits(context: SKRSContext2D): void {
  context.setLineDash([14, 9])
  stroke(context, red, 3, `M110 ${up(15.5)} L1150 ${up(15.5)}`)
  stroke(context, t(0.45), 3, `M110 ${up(14.5)} L1150 ${up(14.5)}`)
  context.setLineDash([])
  context.fillStyle = red
  letter(context, '警戒水位 15.50', [124, up(15.5) - 12], bold)
  context.fillStyle = t(0.3)
  letter(context, '渡船停航 14.50', [124, up(14.5) - 12], bold)
}

/** The river in one day, hour by hour, and the crest that is forecast. */
export const riverLevelChart = onStage(
  { units: [1200, 740], seed: 'river-level-chart', grain: 4, vignette: 0 },
  (context) => {
    context.fillStyle = t(0.98)
    context.fillRect(0, 0, 1200, 740)
    context.fillStyle = 'rgba(47, 93, 124, 0.13)'
    context.fillRect(across(37), up(16), across(39) - across(37), 640 - up(16))
    axes(context)
    const points = levels.map((level, i) => `${across(i * 4)} ${up(level)}`)
    context.save()
    context.fillStyle = 'rgba(47, 93, 124, 0.2)'
    context.beginPath()
    context.moveTo(across(0), 640)
    levels.forEach((level, i) => context.lineTo(across(i * 4), up(level)))
    context.lineTo(across(20), 640)
    context.fill()
    context.restore()
    limits(context)
    context.setLineDash([3, 12])
    stroke(
      context,
      blue,
      6,
      `M${across(20)} ${up(14.14)} C${across(26)} ${up(14.45)} ${across(32)} ${up(14.7)} ${across(38)} ${up(14.7)}`,
    )
    context.setLineDash([])
    stroke(context, blue, 6, `M${points.join(' L')}`)
    levels.forEach((level, i) => {
      context.fillStyle = t(0.98)
      context.beginPath()
      context.arc(across(i * 4), up(level), 9, 0, 7)
      context.fill()
      stroke(context, blue, 4, `M${across(i * 4) - 9} ${up(level)} a9 9 0 1 0 18 0 a9 9 0 1 0 -18 0`)
      context.fillStyle = blue
      letter(
        context,
        level.toFixed(2),
        [across(i * 4) + (i ? 0 : 10), up(level) + (i > 3 ? 44 : -22)],
        bold,
        i ? 'centre' : 'left',
      )
    })
    context.fillStyle = blue
    letter(context, '预计洪峰', [across(38), up(14.7) - 54], bold, 'centre')
    letter(context, '14.7米上下', [across(38), up(14.7) - 24], bold, 'centre')
    context.fillStyle = t(0.1)
    letter(context, '苇江澜浦站水位（米）', [110, 56], { ...bold, size: 28 })
  },
)
