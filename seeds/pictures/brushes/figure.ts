import type { SKRSContext2D } from '@napi-rs/canvas'
import { type Pose, type Point } from './poses.ts'

/** What a figure wears, as css colours. `lit` lies on the side that the light comes from. */
export type Dress = {
  readonly top: string
  readonly legs: string
  readonly skin: string
  readonly hair: string
  readonly lit?: string
  readonly hat?: 'straw' | 'hard' | 'cap'
  readonly hatColour?: string
  readonly apron?: string
}

type Stand = {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly facing?: 1 | -1
  readonly light?: 1 | -1
}

/** A limb through joints given as x, y, x, y …, with round ends. One width a joint, in the same units. */
export function limb(
  context: SKRSContext2D,
  joints: readonly number[],
  widths: readonly number[],
  colour: string,
): void {
  context.fillStyle = colour
  widths.forEach((width, i) => {
    const [x = 0, y = 0, nextX, nextY] = joints.slice(i * 2, i * 2 + 4)
    context.beginPath()
    context.arc(x, y, width / 2, 0, 7)
    context.fill()
    if (nextX === undefined || nextY === undefined) return
    const far = (widths[i + 1] ?? 0) / 2
    const across = Math.atan2(nextY - y, nextX - x) + Math.PI / 2
    const [c, s] = [Math.cos(across), Math.sin(across)]
    context.beginPath()
    context.moveTo(x + (c * width) / 2, y + (s * width) / 2)
    context.lineTo(nextX + c * far, nextY + s * far)
    context.lineTo(nextX - c * far, nextY - s * far)
    context.lineTo(x - (c * width) / 2, y - (s * width) / 2)
    context.fill()
  })
}

function torso(context: SKRSContext2D, pose: Pose, colour: string, width = 1, shift = 0): void {
  const { neck, hip } = pose
  limb(
    context,
    [
      [neck[0] + shift, neck[1] + 0.055],
      [(neck[0] + hip[0]) / 2 + shift, (neck[1] + hip[1]) / 2],
      [hip[0] + shift * 0.6, hip[1]],
    ].flat(),
    [0.17 * width, 0.185 * width, 0.15 * width],
    colour,
  )
}

function hat(context: SKRSContext2D, [x, y]: Point, dress: Dress): void {
  context.fillStyle = dress.hatColour ?? dress.hair
  context.beginPath()
  if (dress.hat === 'straw') {
    context.ellipse(x, y - 0.035, 0.125, 0.026, 0, 0, 7)
    context.fill()
    context.beginPath()
    context.moveTo(x - 0.068, y - 0.036)
    context.quadraticCurveTo(x, y - 0.17, x + 0.068, y - 0.036)
  } else {
    context.arc(x, y - 0.012, 0.064, Math.PI, 0)
    context.rect(x - 0.01, y - 0.024, dress.hat === 'cap' ? 0.1 : 0.082, 0.018)
  }
  context.fill()
}

/**
 * A person, feet on (x, y), `height` units tall when upright. Poses are drawn facing right; `facing` -1 turns them.
 * Far limbs first, then legs, body, head, near arm; the lit side last.
 */
export function figure(context: SKRSContext2D, at: Stand, pose: Pose, dress: Dress): void {
  context.save()
  context.translate(at.x, at.y)
  context.scale(at.height * (at.facing ?? 1), at.height)
  const side = (at.light ?? 1) * (at.facing ?? 1) * 0.02
  limb(
    context,
    [[pose.neck[0] - 0.01, pose.neck[1] + 0.06], pose.farElbow, pose.farHand].flat(),
    [0.066, 0.056, 0.044],
    dress.legs,
  )
  for (const [knee, foot] of [
    [pose.farKnee, pose.farFoot],
    [pose.nearKnee, pose.nearFoot],
  ] as const) {
    limb(context, [pose.hip, knee, foot].flat(), [0.115, 0.088, 0.055], dress.legs)
    limb(context, [foot, [foot[0] + 0.055, foot[1] + 0.006]].flat(), [0.045, 0.034], dress.hair)
  }
  torso(context, pose, dress.top)
  if (dress.lit) torso(context, pose, dress.lit, 0.62, side * 1.7)
  if (dress.apron) torso(context, { ...pose, neck: [pose.neck[0] + 0.02, pose.neck[1] + 0.1] }, dress.apron, 0.8, 0.012)
  limb(context, [pose.neck, [pose.head[0], pose.head[1] + 0.03]].flat(), [0.052, 0.05], dress.skin)
  context.fillStyle = dress.hair
  context.beginPath()
  context.ellipse(pose.head[0] - 0.007, pose.head[1] - 0.006, 0.062, 0.07, 0, 0, 7)
  context.fill()
  context.fillStyle = dress.skin
  context.beginPath()
  context.ellipse(pose.head[0] + 0.014, pose.head[1] + 0.012, 0.047, 0.055, 0, 0, 7)
  context.fill()
  if (dress.hat) hat(context, pose.head, dress)
  limb(
    context,
    [[pose.neck[0] + 0.005, pose.neck[1] + 0.065], pose.nearElbow, pose.nearHand].flat(),
    [0.078, 0.062, 0.046],
    dress.top,
  )
  if (dress.lit)
    limb(
      context,
      [
        [pose.neck[0] + 0.005 + side, pose.neck[1] + 0.06],
        [pose.nearElbow[0] + side * 0.6, pose.nearElbow[1] - 0.004],
      ].flat(),
      [0.03, 0.024],
      dress.lit,
    )
  limb(context, [pose.nearHand].flat(), [0.05], dress.skin)
  limb(context, [pose.farHand].flat(), [0.046], dress.skin)
  context.restore()
}
