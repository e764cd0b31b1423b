const symbols: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', Slash: '/' }
const onMac: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥' }

/** A key, or keys joined by `+`, as they stand on this keyboard. */
export function keyText(keys: string): string {
  const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac')
  const one = (key: string): string =>
    symbols[key] ?? (isMac ? onMac[key] : undefined) ?? (key === 'Mod' ? 'Ctrl' : key.replace(/^Digit/u, ''))
  return keys.split('+').map(one).join('+')
}
