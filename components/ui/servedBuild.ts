/** The header in which an answer names the build that gave it. */
export const buildHeader = 'galley-build'

const heard = 'galley-build-heard'
let served: string | null = null

/** Notes which build answered. */
export function hearBuild(response: Response): void {
  const build = response.headers.get(buildHeader)
  if (build === null || build === served) return
  served = build
  window.dispatchEvent(new Event(heard))
}

/** The build that answered last; null before any answer. */
export const servedBuild = (): string | null => served

/** Calls back whenever another build answers; gives back what stops it. */
export function onBuildHeard(listener: () => void): () => void {
  window.addEventListener(heard, listener)
  return () => window.removeEventListener(heard, listener)
}
