import { describe, expect, it } from 'vitest'
import { readAnswer } from './askServer.ts'

describe('readAnswer', () => {
  it.each([
    ['what was asked for', { ok: { version: 2 } }, { kind: 'ok', value: { version: 2 } }],
    ['nothing, where that is the answer', { ok: null }, { kind: 'ok', value: null }],
    ['a refusal', { refused: 'notSignedIn' }, { kind: 'refused', refusal: { refused: 'notSignedIn' }, now: undefined }],
    [
      'a refusal with what is there now',
      { refused: 'staleSave', now: { version: 3 } },
      { kind: 'refused', refusal: { refused: 'staleSave' }, now: { version: 3 } },
    ],
    ['a bug as out of reach', { bug: true }, { kind: 'unreachable' }],
    ["a proxy's page as out of reach", null, { kind: 'unreachable' }],
  ])('reads %s', (_, json, expected) => {
    expect(readAnswer(json)).toEqual(expected)
  })
})
