/** A page cut into modules: side by side (`row`, with the columns that each part gets) or one above the other (`stack`). */
export type Tree =
  | { readonly story: number }
  | { readonly cut: 'row'; readonly first: Tree; readonly second: Tree; readonly columns: number }
  | { readonly cut: 'stack'; readonly first: Tree; readonly second: Tree }

/** The stories of a tree, in its order. */
export function storiesIn(tree: Tree): readonly number[] {
  return 'story' in tree ? [tree.story] : [...storiesIn(tree.first), ...storiesIn(tree.second)]
}

type Growing = {
  readonly random: () => number
  /** What room each story asks for, in rows of one column. */
  readonly areas: readonly number[]
}

/** Cuts a width of so many columns at random among stories; what stands side by side gets width by its area. */
export function growTree(stories: readonly number[], columns: number, growing: Growing): Tree {
  const [only] = stories
  if (stories.length === 1 && only !== undefined) return { story: only }
  const { random, areas } = growing
  const whole = stories.reduce((sum, story) => sum + (areas[story] ?? 0), 0)
  const isRow = columns > 1 && random() < 0.5
  const first = isRow ? 1 + Math.floor(random() * (columns - 1)) : 0
  const wanted = whole * (isRow ? first / columns : 0.2 + random() * 0.6)
  const [chosen, rest] = split(stories, wanted, growing)
  if (!isRow)
    return { cut: 'stack', first: growTree(chosen, columns, growing), second: growTree(rest, columns, growing) }
  const parts = { first: growTree(chosen, first, growing), second: growTree(rest, columns - first, growing) }
  return { cut: 'row', ...parts, columns: first }
}

/** Two shares of the stories, none empty; the first has about the area that is wanted. */
function split(stories: readonly number[], wanted: number, { random, areas }: Growing): [number[], number[]] {
  const shuffled = stories.map((story) => ({ story, key: random() + story * 0.04 })).sort((a, b) => a.key - b.key)
  const chosen: number[] = []
  const rest: number[] = []
  let sum = 0
  for (const { story } of shuffled) {
    const area = areas[story] ?? 0
    if (chosen.length === 0 || (sum + area / 2 < wanted && chosen.length < stories.length - 1)) {
      chosen.push(story)
      sum += area
    } else rest.push(story)
  }
  return [chosen, rest]
}

/** A tree with one thing changed: two stories, two parts or the columns of a row, or a part grown anew. */
export function changeTree(tree: Tree, columns: number, growing: Growing): Tree {
  const { random } = growing
  const choice = random()
  if (choice < 0.35) {
    const stories = storiesIn(tree)
    const [one, other] = [pick(stories, random), pick(stories, random)]
    return relabel(tree, (story) => (story === one ? other : story === other ? one : story))
  }
  const count = storiesIn(tree).length - 1
  return changePart(tree, columns, Math.floor(random() * count), (part, wide) => {
    if ('story' in part) return part
    if (choice < 0.45) return flip(part, wide)
    if (choice < 0.6 && part.cut === 'row') {
      const moved = part.columns + (random() < 0.5 ? -1 : 1)
      return moved < 1 || moved >= wide ? part : { ...part, columns: moved }
    }
    return growTree(storiesIn(part), wide, growing)
  })
}

const pick = (stories: readonly number[], random: () => number): number =>
  stories[Math.floor(random() * stories.length)] ?? 0

function flip(tree: Exclude<Tree, { story: number }>, columns: number): Tree {
  const turned = { first: tree.second, second: tree.first }
  return tree.cut === 'row' ? { ...tree, ...turned, columns: columns - tree.columns } : { ...tree, ...turned }
}

function relabel(tree: Tree, name: (story: number) => number): Tree {
  if ('story' in tree) return { story: name(tree.story) }
  return { ...tree, first: relabel(tree.first, name), second: relabel(tree.second, name) }
}

/** Changes the part that is the nth cut of a tree, counted from its root. */
function changePart(tree: Tree, columns: number, nth: number, change: (part: Tree, columns: number) => Tree): Tree {
  if (nth === 0 || 'story' in tree) return change(tree, columns)
  const inFirst = storiesIn(tree.first).length - 1
  const wide = tree.cut === 'row' ? tree.columns : columns
  const other = tree.cut === 'row' ? columns - tree.columns : columns
  if (nth <= inFirst) return { ...tree, first: changePart(tree.first, wide, nth - 1, change) }
  return { ...tree, second: changePart(tree.second, other, nth - 1 - inFirst, change) }
}
