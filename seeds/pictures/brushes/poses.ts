export type Point = readonly [x: number, y: number]

/** Joints of a figure that is one unit tall, feet on the line y = 0, y upwards negative, facing right. */
export type Pose = Readonly<
  Record<
    | 'head'
    | 'neck'
    | 'hip'
    | 'nearKnee'
    | 'nearFoot'
    | 'farKnee'
    | 'farFoot'
    | 'nearElbow'
    | 'nearHand'
    | 'farElbow'
    | 'farHand',
    Point
  >
>

const standing: Pose = {
  head: [0.015, -0.93],
  neck: [0, -0.83],
  hip: [0, -0.5],
  nearKnee: [0.025, -0.26],
  nearFoot: [0.01, -0.02],
  farKnee: [-0.03, -0.26],
  farFoot: [-0.06, -0.02],
  nearElbow: [0.02, -0.61],
  nearHand: [0.05, -0.45],
  farElbow: [-0.05, -0.61],
  farHand: [-0.03, -0.45],
}

const sitting: Pose = {
  ...standing,
  head: [0.03, -0.68],
  neck: [0.0, -0.575],
  hip: [-0.02, -0.26],
  nearKnee: [0.22, -0.27],
  nearFoot: [0.23, -0.02],
  farKnee: [0.2, -0.26],
  farFoot: [0.17, -0.02],
  nearElbow: [0.06, -0.37],
  nearHand: [0.19, -0.31],
  farElbow: [0.05, -0.37],
  farHand: [0.17, -0.3],
}

/** Poses that several pictures share. */
export const poses = {
  standing,
  sitting,
  /** Legs apart, both hands on a pole in front. */
  poling: {
    ...standing,
    head: [0.1, -0.87],
    neck: [0.06, -0.78],
    hip: [-0.03, -0.47],
    nearKnee: [0.1, -0.26],
    nearFoot: [0.12, -0.02],
    farKnee: [-0.12, -0.25],
    farFoot: [-0.2, -0.02],
    nearElbow: [0.16, -0.63],
    nearHand: [0.25, -0.72],
    farElbow: [0.2, -0.76],
    farHand: [0.27, -0.9],
  },
  /** Bent forward over an eyepiece, one hand at it. */
  peering: {
    ...standing,
    head: [0.17, -0.81],
    neck: [0.09, -0.75],
    hip: [-0.07, -0.48],
    nearElbow: [0.13, -0.56],
    nearHand: [0.24, -0.69],
    farElbow: [0.1, -0.58],
    farHand: [0.2, -0.6],
  },
  kneeling: {
    ...standing,
    head: [0.08, -0.62],
    neck: [0.04, -0.53],
    hip: [-0.04, -0.22],
    nearKnee: [0.14, -0.2],
    nearFoot: [0.13, -0.02],
    farKnee: [0.02, -0.03],
    farFoot: [-0.2, -0.03],
    nearElbow: [0.1, -0.35],
    nearHand: [0.24, -0.36],
    farElbow: [0.14, -0.42],
    farHand: [0.26, -0.5],
  },
  lookingUp: { ...standing, head: [-0.005, -0.925], neck: [-0.015, -0.83] },
  /** One arm high, as with a lamp. */
  raising: {
    ...standing,
    farElbow: [0.13, -0.82],
    farHand: [0.2, -0.98],
    nearElbow: [0.07, -0.63],
    nearHand: [0.15, -0.55],
  },
  pointing: {
    ...standing,
    nearElbow: [0.13, -0.75],
    nearHand: [0.26, -0.8],
    farElbow: [0.02, -0.6],
    farHand: [0.06, -0.47],
  },
} as const satisfies Record<string, Pose>
