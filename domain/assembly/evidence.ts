/** Says one observation: its name and how strongly it holds. */
export type Say = (name: string, value?: number) => void

/** Sums what observations weigh. `observe` says them; `of` names the weights. */
export function weigh(weights: Readonly<Record<string, number>>, observe: (say: Say) => void): number {
  let sum = 0
  observe((name, value = 1) => {
    sum += (weights[name] ?? 0) * value
  })
  return sum
}
