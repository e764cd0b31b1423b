import { say } from './say.mjs'

/** What keeps Galley from starting and a person can mend: one sentence, no stack. */
export class Trouble extends Error {
  /**
   * @param {string} key of messages.json
   * @param {import('./say.mjs').Values} [values]
   */
  constructor(key, values) {
    super(say(key, values))
    this.name = 'Trouble'
    this.key = key
  }
}
