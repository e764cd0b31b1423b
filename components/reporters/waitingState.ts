import type { BylineChoice } from '#domain/reporters/bylineChoice.ts'
import type { ReporterChoice } from '#domain/reporters/reporterView.ts'
import { keyOfGroup, type GroupDetails, type GroupKey, type WaitingGroup } from '#domain/reporters/waitingViews.ts'

/** One decision of a person, shown as done at once; the server is told behind it. */
export type Decision = {
  readonly id: number
  readonly group: GroupKey
  readonly mentionIds: readonly string[]
  readonly choice: BylineChoice
  /** What the screen says was done: the name, or null where it was left open. */
  readonly name: string | null
  /** What was known of the group when it was decided, so that it can be decided on again as soon as it is put back. */
  readonly known: GroupDetails | null
}

/** What the Bylines screen holds: groups that wait, what is known of them, where the person is, what they decided. */
export type WaitingState = {
  readonly groups: readonly WaitingGroup[]
  readonly details: ReadonlyMap<string, GroupDetails>
  /** Groups of which the server is to be asked again; what is known of them is shown until it answers. */
  readonly stale: ReadonlySet<string>
  readonly at: number
  /** The mention that alone is being decided on; null: the whole group. */
  readonly only: string | null
  /** What can be undone, the last one last. */
  readonly decisions: readonly Decision[]
  readonly nextId: number
}

export const beginWaiting = (groups: readonly WaitingGroup[]): WaitingState => ({
  ...{ groups, details: new Map(), stale: new Set(), at: 0, only: null, decisions: [], nextId: 1 },
})

export const groupNow = ({ groups, at }: WaitingState): WaitingGroup | null => groups[at] ?? null

export function detailsNow(state: WaitingState): GroupDetails | null {
  const group = groupNow(state)
  return group ? (state.details.get(keyOfGroup(group)) ?? null) : null
}

/** Goes to a group, or as near to it as there are groups. */
export const goTo = (state: WaitingState, at: number): WaitingState => ({
  ...{ ...state, only: null },
  at: Math.max(0, Math.min(at, state.groups.length - 1)),
})

/** Goes among the mentions of a group; before the first lies the whole group. */
export function goToMention(state: WaitingState, by: number): WaitingState {
  const mentions = detailsNow(state)?.mentions ?? []
  const place = mentions.findIndex(({ id }) => id === state.only) + by
  return { ...state, only: place < 0 ? null : (mentions[Math.min(place, mentions.length - 1)]?.id ?? null) }
}

/**
 * Takes in what the server says of groups; one that it knows nothing of any more is gone. The person stays where they are,
 * at the same group and the same mention: answers come while they press keys.
 */
export function learn(state: WaitingState, asked: readonly GroupKey[], known: readonly GroupDetails[]): WaitingState {
  const details = new Map(state.details)
  const decided = new Set(state.decisions.flatMap(({ mentionIds }) => mentionIds))
  for (const one of known) details.set(keyOfGroup(one.key), without(one, decided))
  const found = new Set(known.map(({ key }) => keyOfGroup(key)))
  const gone = new Set(asked.map(keyOfGroup).filter((key) => !found.has(key)))
  const groups = state.groups.filter((group) => !gone.has(keyOfGroup(group)))
  const answered = new Set(asked.map(keyOfGroup))
  const stale = new Set([...state.stale].filter((key) => !answered.has(key)))
  const at = state.groups.slice(0, state.at).filter((group) => !gone.has(keyOfGroup(group))).length
  const after = { ...goTo({ ...state, details, groups, stale }, at), only: state.only }
  const isThere = detailsNow(after)?.mentionIds.includes(state.only ?? '') ?? false
  return isThere ? after : { ...after, only: null }
}

/** The mentions that a decision takes now: the one that is looked at alone, or all of the group. */
export function chosenNow(state: WaitingState): readonly string[] {
  return state.only === null ? (detailsNow(state)?.mentionIds ?? []) : [state.only]
}

/** Decides: what is decided waits no more, and the next group comes up. */
export function decide(state: WaitingState, choice: BylineChoice, name: string | null): WaitingState {
  const group = groupNow(state)
  const mentionIds = chosenNow(state)
  if (!group || mentionIds.length === 0) return state
  const decision = { id: state.nextId, group, mentionIds, choice, name, known: detailsNow(state) }
  const left = take(state, group, mentionIds)
  return { ...left, decisions: [...state.decisions, decision], nextId: state.nextId + 1 }
}

/** Reporters made by decisions that stand: to be chosen again before the server has told of them. */
export const madeHere = ({ decisions }: WaitingState): readonly ReporterChoice[] =>
  decisions.flatMap(({ choice, mentionIds }) => {
    const made = 'newReporter' in choice ? choice.newReporter : null
    if (!made?.id) return []
    const { id, displayName, kind, organisation = null } = made
    return [{ id, displayName, kind, organisation, articles: mentionIds.length, printedBefore: false }]
  })

/** Puts back what a decision took, where it was undone; the person is led there. */
export const putBack = (state: WaitingState, decision: Decision): WaitingState => put(state, decision, state.at, true)

/**
 * Puts back what the server refused, right behind the group that the person is at: a refusal comes late, and the next key
 * is meant for what they see.
 */
export const putBackBehind = (state: WaitingState, decision: Decision): WaitingState =>
  put(state, decision, state.at + 1, false)

function put(
  state: WaitingState,
  { id, group, mentionIds, known }: Decision,
  place: number,
  isLed: boolean,
): WaitingState {
  const key = keyOfGroup(group)
  const decisions = state.decisions.filter((one) => one.id !== id)
  const at = state.groups.findIndex((one) => keyOfGroup(one) === key)
  const details = new Map(state.details)
  const decided = new Set(decisions.flatMap((one) => one.mentionIds))
  if (known) details.set(key, without(known, decided))
  else details.delete(key)
  const stale = new Set(state.stale).add(key)
  const groups =
    at < 0
      ? state.groups.toSpliced(place, 0, { ...group, count: mentionIds.length })
      : state.groups.map((one, of) => (of === at ? { ...one, count: one.count + mentionIds.length } : one))
  const after = { ...state, decisions, groups, details, stale }
  return isLed ? goTo(after, at < 0 ? place : at) : after
}

/** Has the groups of a name asked about again: who may be meant has changed. */
export function forgetName(state: WaitingState, name: string): WaitingState {
  const own = [...state.details].filter(([, { key }]) => key.name === name).map(([key]) => key)
  return { ...state, stale: new Set([...state.stale, ...own]) }
}

/** The groups ahead that nothing is known of yet, where fewer than `ahead` are known. */
export function wantedDetails(state: WaitingState, ahead: number, most: number): readonly WaitingGroup[] {
  const near = state.groups.slice(Math.max(0, state.at - 5), state.at + ahead)
  const isMissing = (group: WaitingGroup): boolean => {
    const key = keyOfGroup(group)
    return !state.details.has(key) || state.stale.has(key)
  }
  if (!near.some(isMissing)) return []
  return state.groups
    .slice(Math.max(0, state.at - 5))
    .filter(isMissing)
    .slice(0, most)
}

function take(state: WaitingState, group: WaitingGroup, mentionIds: readonly string[]): WaitingState {
  const taken = new Set(mentionIds)
  const key = keyOfGroup(group)
  const details = new Map(state.details)
  const known = details.get(key)
  if (known) details.set(key, without(known, taken))
  const count = group.count - taken.size
  const isGone = count <= 0 || (known !== undefined && known.mentionIds.every((id) => taken.has(id)))
  const groups = isGone
    ? state.groups.filter((one) => one !== group)
    : state.groups.map((one) => (one === group ? { ...group, count } : one))
  const only = isGone ? null : (details.get(key)?.mentions[0]?.id ?? null)
  return { ...goTo({ ...state, groups, details }, state.at), only: state.only === null ? null : only }
}

const without = (details: GroupDetails, taken: ReadonlySet<string>): GroupDetails => ({
  ...details,
  mentionIds: details.mentionIds.filter((id) => !taken.has(id)),
  mentions: details.mentions.filter(({ id }) => !taken.has(id)),
})
