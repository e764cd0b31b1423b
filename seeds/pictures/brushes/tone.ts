/** Red, green and blue, 0 to 255. */
type Rgb = readonly [red: number, green: number, blue: number]

/** The colours of one picture, from its darkest ink to its lightest paper, evenly spaced. */
export type Ramp = readonly Rgb[]

export const ramps = {
  /** Plain newspaper grey, a little cold. */
  grey: [
    [16, 19, 24],
    [62, 68, 74],
    [120, 126, 130],
    [180, 182, 179],
    [236, 233, 225],
  ],
  /** Morning: blue-green shadows, cream light. */
  dawn: [
    [17, 27, 34],
    [55, 78, 88],
    [112, 134, 136],
    [192, 194, 180],
    [246, 236, 214],
  ],
  /** Evening: slate and apricot. */
  dusk: [
    [19, 19, 29],
    [58, 58, 75],
    [122, 107, 108],
    [206, 168, 132],
    [250, 228, 192],
  ],
  /** Night with lamps: the light end is warm. */
  night: [
    [9, 12, 18],
    [26, 36, 47],
    [58, 70, 78],
    [158, 136, 100],
    [252, 228, 172],
  ],
  /** Old photographs. */
  sepia: [
    [44, 32, 24],
    [98, 78, 60],
    [156, 134, 108],
    [206, 188, 160],
    [243, 233, 212],
  ],
  /** Leaves: dark green to straw. */
  leaf: [
    [18, 27, 24],
    [52, 72, 62],
    [112, 128, 108],
    [188, 192, 164],
    [244, 240, 220],
  ],
} as const satisfies Record<string, Ramp>

/** A css colour at a place of the ramp: 0 is its ink, 1 its paper. Values outside are clamped. */
export function tone(ramp: Ramp, lightness: number, alpha = 1): string {
  const place = Math.min(Math.max(lightness, 0), 1) * (ramp.length - 1)
  const index = Math.min(Math.floor(place), ramp.length - 2)
  const part = place - index
  const low = ramp[index] ?? [0, 0, 0]
  const high = ramp[index + 1] ?? low
  const channel = (i: 0 | 1 | 2) => Math.round(low[i] + (high[i] - low[i]) * part)
  return `rgba(${channel(0)}, ${channel(1)}, ${channel(2)}, ${alpha})`
}
