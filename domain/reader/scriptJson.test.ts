import { describe, expect, it } from 'vitest'
import { scriptJson } from './scriptJson.ts'

describe('scriptJson', () => {
  it.each(['</script><script>alert(1)</script>', '<!-- <script>', 'a < b & c > d', '\u2028\u2029', '“引号”'])(
    'keeps %j and writes no less-than sign',
    (text) => {
      const json = scriptJson({ text })
      expect(json).not.toMatch(/[<\u2028\u2029]/u)
      expect(JSON.parse(json)).toEqual({ text })
    },
  )
})
