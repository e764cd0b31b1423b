import type { SKRSContext2D } from '@napi-rs/canvas'
import { letter } from './brushes/lettering.ts'
import { gradient } from './brushes/light.ts'
import { tree } from './brushes/plants.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { bricks } from './brushes/walls.ts'

const t = (light: number, alpha = 1) => tone(ramps.grey, light, alpha)
const accent = '#a5532f'
const shares = [1260, 1080, 900, 720, 360, 0]
const top = 86
const floor = 92
const label = { family: 'sans', weight: 500, size: 27 } as const

function house(context: SKRSContext2D, random: () => number): void {
  const foot = top + floor * 6
  context.fillStyle = t(0.5)
  context.fillRect(70, top - 8, 320, floor * 6 + 8)
  bricks(context, [74, top, 386, foot], 11.5, (s) => t(0.58 + s * 0.12), random)
  context.fillStyle = t(0.32)
  context.fillRect(58, top - 24, 344, 18)
  for (let row = 0; row < 6; row++) {
    const y = top + row * floor
    context.fillStyle = t(0.4)
    context.fillRect(70, y + floor - 4, 320, 4)
    for (const x of [100, 206, 306]) {
      context.fillStyle = t(0.96)
      context.fillRect(x - 4, y + 18, 58, 50)
      context.fillStyle = gradient(context, [x, y], [x + 50, y + 60], { 0: t(0.5), 0.5: t(0.34), 1: t(0.24) })
      context.fillRect(x, y + 22, 50, 42)
      context.fillStyle = t(0.96)
      context.fillRect(x + 23, y + 22, 4, 42)
    }
  }
  context.fillStyle = t(0.2)
  context.fillRect(212, foot - 62, 44, 62)
}

/** The glass shaft outside the house, its cabin at the fourth floor. */
function shaft(context: SKRSContext2D): void {
  const foot = top + floor * 6
  context.fillStyle = 'rgba(198, 212, 216, 0.9)'
  context.fillRect(396, top - 34, 74, foot - top + 34)
  context.strokeStyle = t(0.28)
  context.lineWidth = 4
  context.strokeRect(396, top - 34, 74, foot - top + 34)
  context.lineWidth = 1.6
  for (let y = top; y < foot; y += floor / 2) {
    context.beginPath()
    context.moveTo(396, y)
    context.lineTo(470, y)
    context.stroke()
  }
  context.beginPath()
  context.moveTo(433, top - 34)
  context.lineTo(433, top + floor * 2 + 14)
  context.stroke()
  context.fillStyle = accent
  context.fillRect(405, top + floor * 2 + 12, 56, 70)
  context.fillStyle = t(0.98)
  context.fillRect(411, top + floor * 2 + 20, 20, 54)
  context.fillRect(435, top + floor * 2 + 20, 20, 54)
}

function bars(context: SKRSContext2D): void {
  shares.forEach((share, row) => {
    const y = top + row * floor
    context.fillStyle = t(0.14)
    letter(context, `${'六五四三二一'[row] ?? ''}层`, [560, y + 56], label, 'right')
    if (share === 0) {
      context.strokeStyle = t(0.4)
      context.lineWidth = 2
      context.setLineDash([4, 6])
      context.strokeRect(580, y + 26, 60, 42)
      context.setLineDash([])
    } else {
      context.fillStyle = row === 0 ? accent : t(0.44)
      context.fillRect(580, y + 26, share * 0.34, 42)
    }
    context.fillStyle = t(0.08)
    letter(context, `${share}`, [594 + Math.max(share * 0.34, 60), y + 58], { ...label, weight: 700, size: 30 })
    context.fillStyle = t(0.72)
    context.fillRect(484, y + floor - 2, 660, 1.5)
  })
}

/** What each floor pays for the lift in a year. */
export const liftCostsByFloor = onStage(
  { units: [1200, 760], seed: 'lift-costs-by-floor', grain: 4, vignette: 0 },
  (context, random) => {
    context.fillStyle = t(0.97)
    context.fillRect(0, 0, 1200, 760)
    house(context, random)
    shaft(context)
    bars(context)
    context.fillStyle = t(0.3)
    context.fillRect(40, top + floor * 6, 1110, 5)
    tree(context, [100, top + floor * 6 + 2, 150], (l) => t(0.3 + l * 0.4), random)
    context.fillStyle = t(0.08)
    letter(context, '每户每年分担（元）', [1146, 58], { ...label, weight: 700 }, 'right')
    context.fillStyle = t(0.36)
    letter(context, '榆钱里7号楼，每层两户，合计8640元', [1146, 708], { ...label, weight: 400, size: 22 }, 'right')
  },
)
