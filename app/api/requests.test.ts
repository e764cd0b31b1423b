import { describe, expect, it } from 'vitest'
import { refusalCodes } from '#domain/workflow/refusal.ts'
import { isSameOrigin } from './isSameOrigin.ts'
import { ownPath } from './ownPath.ts'
import { parseJson, readBody } from './readBody.ts'
import { readFields } from './readFields.ts'
import { statusOf } from './statusOf.ts'

const url = 'http://galley.test/api/x'
const request = (headers: Record<string, string>, body?: BodyInit) =>
  new Request(url, { method: 'POST', headers: { host: 'galley.test', ...headers }, ...(body ? { body } : {}) })

describe('a request that changes something', () => {
  it.each<[boolean, Record<string, string>]>([
    [true, { 'sec-fetch-site': 'same-origin' }],
    [false, { 'sec-fetch-site': 'same-site' }],
    [false, { 'sec-fetch-site': 'cross-site', origin: 'http://galley.test' }],
    [false, { 'sec-fetch-site': 'none' }],
    [true, { origin: 'http://galley.test' }],
    [false, { origin: 'http://elsewhere.test' }],
    [false, { origin: 'http://galley.test.elsewhere.test' }],
    [false, { origin: 'null' }],
    [false, {}],
  ])('is taken as the site’s own: %s for %j', (own, headers) => {
    expect(isSameOrigin(request(headers))).toBe(own)
  })
})

it.each([
  ['/desk/issues?a=1', '/desk/issues?a=1'],
  ['/晚报', '/%E6%99%9A%E6%8A%A5'],
  ['//elsewhere.test/x', '/'],
  ['/\\elsewhere.test', '/'],
  ['/\t/elsewhere.test', '/'],
  ['https://elsewhere.test/', '/'],
  ['javascript:alert(1)', '/'],
  ['/a\r\nset-cookie: x', '/aset-cookie:%20x'],
  [undefined, '/'],
])('back to %j is %j', (wanted, path) => {
  expect(ownPath(wanted)).toBe(path)
})

describe('bodies', () => {
  it('are read up to a bound and no further', async () => {
    expect(await readBody(request({}, '一二三'))).toBe('一二三')
    expect(await readBody(request({ 'content-length': '5000000' }, 'x'))).toBeNull()
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)) })
    const streamed = new Request(url, { method: 'POST', body: endless, duplex: 'half' } as RequestInit)
    expect(await readBody(streamed)).toBeNull()
  })

  it('are forms or JSON, or nothing', async () => {
    expect(parseJson('{')).toBeUndefined()
    expect(await readFields(request({}, new URLSearchParams({ locale: 'en' })))).toEqual({ locale: 'en' })
    expect(await readFields(request({ 'content-type': 'application/json' }, '{"locale":"en"}'))).toEqual({
      locale: 'en',
    })
    expect(await readFields(request({ 'content-type': 'application/json' }, '[1]'))).toEqual({})
  })
})

it('every refusal has a status of its kind', () => {
  for (const code of refusalCodes) expect(statusOf(code)).toSatisfy((status: number) => status >= 400 && status < 500)
  expect([statusOf('notSignedIn'), statusOf('notFound'), statusOf('staleSave')]).toEqual([401, 404, 409])
})
