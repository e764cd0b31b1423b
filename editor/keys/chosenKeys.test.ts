import { beforeEach, describe, expect, it } from 'vitest'
import { bindings, type BindingName } from './bindings.ts'
import { chooseKeys, keysChosen, keysNow } from './chosenKeys.ts'
import { keysOfPress } from './keysOfPress.ts'
import { refuseKeys } from './refuseKeys.ts'

const names = Object.keys(bindings) as BindingName[]
const kept = new Map<string, string>()
beforeEach(() => {
  kept.clear()
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, v: string) => kept.set(key, v),
    },
    window: new EventTarget(),
  })
})

describe('refuseKeys', () => {
  it.each([
    ['Ctrl+Space', 'Mod+Space', 'inputMethod'],
    ['full stops of input methods', 'Mod+Period', 'inputMethod'],
    ['Simplified and Traditional', 'Mod+Shift+F', 'inputMethod'],
    ['keyboard layouts', 'Alt+Shift+A', 'inputMethod'],
    ['a letter', 'A', 'types'],
    ['Shift and a letter', 'Shift+A', 'types'],
    ['Enter', 'Enter', 'types'],
    ['a new tab', 'Mod+T', 'browser'],
    ['copying', 'Mod+C', 'browser'],
    ['the address', 'Alt+D', 'browser'],
    ['back', 'Alt+ArrowLeft', 'browser'],
    ['reloading', 'F5', 'browser'],
    ['another act', bindings.comment, 'taken'],
  ])('%s', (_, keys, reason) => {
    expect(refuseKeys(keys, 'find', bindings)).toMatchObject({ reason })
  })

  it.each(['Alt+Z', 'Alt+Shift+ArrowUp', 'F2', 'Shift+F8', bindings.find])('allows %s', (keys) => {
    expect(refuseKeys(keys, 'find', bindings)).toBeNull()
  })

  it('has nothing against any of the usual keys, but those that are only heard outside the text', () => {
    for (const name of names) {
      const other = names.find((one) => one !== name) ?? 'find'
      const now = { ...bindings, [name]: 'F19' }
      const refusal = refuseKeys(bindings[name], other, now)
      const isOfTexts = ['undo', 'redo', 'bold', 'save', 'help', 'advance'].includes(name)
      if (!isOfTexts) expect(refusal, name).toBeNull()
    }
  })
})

describe('keys chosen on this device', () => {
  it('stand in for the usual ones, and give way to them again', () => {
    chooseKeys('find', 'Alt+Z')
    expect(keysNow(bindings.find)).toBe('Alt+Z')
    expect(keysNow('Enter')).toBe('Enter')
    chooseKeys('find', null)
    expect(keysNow(bindings.find)).toBe(bindings.find)
  })

  it('may take what another act has given up', () => {
    chooseKeys('comment', 'Alt+Z')
    chooseKeys('find', bindings.comment)
    expect(keysChosen()).toMatchObject({ comment: 'Alt+Z', find: bindings.comment })
  })

  it.each(['{', 'null', '{"find":"Mod+T","gone":"Alt+Z"}', '{"find":7}', `{"find":"${bindings.comment}"}`])(
    'pass over what cannot be: %s',
    (text) => {
      kept.set('galley-keys', text)
      expect(keysChosen()).toEqual(bindings)
    },
  )
})

describe('keysOfPress', () => {
  const press = { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  it.each([
    [{ key: 'π', code: 'KeyP', altKey: true }, 'Alt+P'],
    [{ key: 'F8', code: 'F8', shiftKey: true }, 'Shift+F8'],
    [{ key: ';', code: 'Semicolon', ctrlKey: true }, 'Mod+Semicolon'],
    [{ key: '1', code: 'Digit1', altKey: true }, 'Alt+Digit1'],
    [{ key: ' ', code: 'Space', ctrlKey: true }, 'Mod+Space'],
    [{ key: 'Alt', code: 'AltLeft', altKey: true }, null],
    [{ key: 'ArrowUp', code: 'ArrowUp', altKey: true, shiftKey: true }, 'Alt+Shift+ArrowUp'],
  ])('%o', (event, keys) => {
    expect(keysOfPress({ ...press, ...event })).toBe(keys)
  })
})
