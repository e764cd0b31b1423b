import type { SKRSContext2D } from '@napi-rs/canvas'
import { letter, letterDown } from './brushes/lettering.ts'
import { shape } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.grey, light, alpha)
const accent = '#9c4a2f'
const label = { family: 'sans', weight: 600, size: 25 } as const
const small = { family: 'sans', weight: 400, size: 19 } as const

function shore(context: SKRSContext2D): void {
  context.beginPath()
  context.moveTo(262, -10)
  context.bezierCurveTo(180, 240, 300, 420, 232, 910)
  context.lineTo(690, 910)
  context.bezierCurveTo(742, 560, 610, 330, 672, -10)
  context.closePath()
}

function banks(context: SKRSContext2D, random: () => number): void {
  context.fillStyle = t(0.95)
  context.fillRect(0, 0, 900, 900)
  context.save()
  shore(context)
  context.clip()
  context.fillStyle = '#c9d3d6'
  context.fillRect(0, 0, 900, 900)
  for (let i = 0; i < 90; i++) {
    const x = 240 + random() * 440
    const y = random() * 900
    context.strokeStyle = `rgba(255, 255, 255, ${0.25 + random() * 0.4})`
    context.lineWidth = 1.6
    context.beginPath()
    context.moveTo(x, y)
    context.bezierCurveTo(x + 4, y + 14, x - 4, y + 26, x + 2, y + 40)
    context.stroke()
  }
  context.restore()
  shore(context)
  context.strokeStyle = t(0.35)
  context.lineWidth = 3
  context.stroke()
}

/** Streets of the two banks as pale blocks. */
function streets(context: SKRSContext2D, random: () => number): void {
  context.fillStyle = t(0.82)
  for (const [from, to] of [
    [18, 190],
    [735, 885],
  ] as const)
    for (let y = 20; y < 890; y += 64)
      for (let x = from; x < to - 30; x += 56)
        if (random() < 0.72 && !(y > 370 && y < 520) && !(x > 770 && y < 170) && y < 800)
          context.fillRect(x, y, 30 + random() * 20, 30 + random() * 24)
}

function sandbank(context: SKRSContext2D, random: () => number): void {
  context.save()
  context.translate(560, 452)
  context.rotate(1.45)
  context.beginPath()
  context.ellipse(0, 0, 78, 17, 0, 0, 7)
  context.fillStyle = '#d9c08f'
  context.fill()
  context.strokeStyle = accent
  context.lineWidth = 2
  context.stroke()
  context.clip()
  context.fillStyle = '#8a6a3c'
  for (let i = 0; i < 260; i++) context.fillRect(random() * 160 - 80, random() * 36 - 18, 2, 2)
  context.restore()
}

function routes(context: SKRSContext2D): void {
  context.lineWidth = 4
  context.strokeStyle = t(0.3)
  context.setLineDash([12, 11])
  context.beginPath()
  context.moveTo(258, 440)
  context.lineTo(668, 400)
  context.stroke()
  context.setLineDash([])
  context.strokeStyle = accent
  context.lineWidth = 6
  context.beginPath()
  context.moveTo(258, 440)
  context.bezierCurveTo(350, 462, 420, 622, 545, 596)
  context.bezierCurveTo(640, 574, 650, 490, 668, 402)
  context.stroke()
  for (const [x, y] of [
    [258, 440],
    [668, 400],
  ] as const) {
    context.fillStyle = t(0.05)
    context.fillRect(x - 11, y - 11, 22, 22)
    context.fillStyle = t(1)
    context.fillRect(x - 5, y - 5, 10, 10)
  }
  shape(context, accent, 'M610 352 L622 320 L634 352')
  context.fillStyle = t(0.1)
  context.fillRect(652, 196, 16, 16)
}

function words(context: SKRSContext2D): void {
  context.fillStyle = t(0.06)
  letter(context, '西码头', [240, 420], label, 'right')
  letter(context, '东码头', [690, 398], label)
  letter(context, '水位站', [690, 213], small)
  letter(context, '3号浮标', [598, 342], small, 'right')
  letterDown(context, '苇江', [452, 90], { family: 'kai', weight: 400, size: 46 })
  context.fillStyle = accent
  letterDown(context, '新沙脊', [522, 424], { ...small, weight: 700 })
  letter(context, '绕行航线 10分半', [420, 650], label, 'centre')
  context.fillStyle = t(0.25)
  letter(context, '原航线 9分', [404, 414], small, 'centre')
  letter(context, '糖坊巷', [110, 500], small, 'centre')
  letter(context, '市二院', [806, 470], small, 'centre')
  context.fillStyle = t(0.06)
  context.fillRect(40, 850, 180, 5)
  for (const x of [40, 130, 220]) context.fillRect(x - 1, 842, 3, 14)
  letter(context, '0', [40, 836], small, 'centre')
  letter(context, '200米', [220, 836], small, 'centre')
  shape(context, context.fillStyle, 'M840 50 L856 104 L840 92 L824 104')
  letter(context, '北', [840, 136], label, 'centre')
}

/** The old straight line of the ferry and the new one around the sand. */
export const ferryRouteMap = onStage(
  { units: [900, 900], seed: 'ferry-route-map', grain: 4, vignette: 0 },
  (context, random) => {
    banks(context, random)
    streets(context, random)
    sandbank(context, random)
    routes(context)
    words(context)
  },
)
