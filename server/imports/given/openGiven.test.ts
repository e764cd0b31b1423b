import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { packZip, type Packed } from '#server/testing/packZip.ts'
import { knowFile } from './knowFile.ts'
import { openGiven, type OpenedGiven } from './openGiven.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'galley-given-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let count = 0
const write = (bytes: Uint8Array | string): string => {
  const place = path.join(folder, `pack-${++count}.zip`)
  writeFileSync(place, bytes)
  return place
}
const pack = (...files: readonly Packed[]) => openGiven([write(packZip(files))])
async function opened(given: Promise<unknown>): Promise<OpenedGiven> {
  const result = await given
  if (isRefusal(result)) throw new Error(result.refused)
  return result as OpenedGiven
}
const textOf = async (given: OpenedGiven, at = 0): Promise<string> =>
  Buffer.from((await given.files[at]?.read(1e6)) ?? []).toString()

/** 第一版, 第二版 and 版面图, as Windows in China and in Taiwan write them. */
const gbk = ['b5dad2bbb0e6', 'b5dab6feb0e6', 'b0e6c3e6cdbc'].map((hex) => Buffer.from(hex, 'hex'))
const big5 = ['b2c4a440aaa9', 'b2c4a447aaa9'].map((hex) => Buffer.from(hex, 'hex'))
const named = (raw: Uint8Array, ending: string): Buffer => Buffer.concat([raw, Buffer.from(ending)])

describe('names in a ZIP', () => {
  it.each([
    ['gb18030', gbk, ['第一版.txt', '第二版.txt', '版面图.txt']],
    ['big5', big5, ['第一版.txt', '第二版.txt']],
  ])('are found to be %s where nothing states it, and that is told', async (encoding, raw, names) => {
    const zip = await opened(pack(...raw.map((name) => ({ name: named(name, '.txt'), bytes: '正文' }))))
    expect(zip.files.map((file) => file.path)).toEqual(names)
    expect(zip.problems).toMatchObject([{ code: 'zipNamesGuessed', values: { encoding } }])
    zip.close()
  })

  it('are UTF-8 where the ZIP says so, and where they are', async () => {
    const zip = await opened(
      pack({ name: '第一版.txt', bytes: '甲', flags: 0x800 }, { name: '第二版.txt', bytes: '乙' }),
    )
    expect(zip.files.map((file) => file.path)).toEqual(['第一版.txt', '第二版.txt'])
    expect([zip.problems, await textOf(zip), await textOf(zip, 1)]).toEqual([[], '甲', '乙'])
    zip.close()
  })
})

describe('a ZIP of something wrong is refused', () => {
  it.each<[string, readonly Packed[]]>([
    ['zipUnsafeName', [{ name: '../../etc/passwd', bytes: 'x' }]],
    ['zipUnsafeName', [{ name: '/etc/passwd', bytes: 'x' }]],
    ['zipUnsafeName', [{ name: 'C:/a.txt', bytes: 'x' }]],
    ['zipUnsafeName', [{ name: '..\\a.txt', bytes: 'x' }]],
    ['zipUnsafeName', [{ name: 'a\0.txt', bytes: 'x' }]],
    ['zipEncrypted', [{ name: 'a.txt', bytes: 'x', flags: 1 }]],
    ['zipPacking', [{ name: 'a.txt', bytes: 'x', method: 14 }]],
    ['zipNameTwice', [1, 2].map(() => ({ name: 'a.txt', bytes: 'x' }))],
    ['zipTooLarge', [1, 2, 3, 4, 5].map((at) => ({ name: `${at}.txt`, bytes: 'x', size: 0xfffffff0 }))],
  ])('%s', async (code, files) => {
    expect(await pack(...files)).toMatchObject({ refused: code })
  })

  it('also where it breaks off', async () => {
    const whole = packZip([{ name: 'a.txt', bytes: '正文'.repeat(1000), method: 0 }])
    expect(await openGiven([write(whole.subarray(0, 1000))])).toMatchObject({ refused: 'zipBroken' })
  })
})

it.each<[string, Packed]>([
  ['a wrong sum', { name: 'a.txt', bytes: 'x', crc: 1 }],
  ['more than it states', { name: 'a.txt', bytes: Buffer.alloc(10_000_000), size: 10 }],
  ['less than it states', { name: 'a.txt', bytes: 'x', size: 100 }],
])('a file with %s is not read', async (_, file) => {
  const zip = await opened(pack(file))
  await expect(zip.files[0]?.read(1e6)).rejects.toMatchObject({ refusal: { refused: 'zipBroken' } })
  zip.close()
})

it('reads no more of a bomb than was asked for', async () => {
  const zip = await opened(pack({ name: 'a.txt', bytes: Buffer.alloc(200_000_000) }))
  const before = process.memoryUsage().arrayBuffers
  expect((await zip.files[0]?.read(1000))?.length).toBe(1001)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
  zip.close()
})

it('passes over links and folders', async () => {
  const zip = await opened(pack({ name: 'a/', bytes: '' }, { name: 'a/b', bytes: '/etc', mode: 0o120777 }))
  expect(zip.files).toEqual([])
  zip.close()
})

it('lists a folder with the folders in it, and follows no link', async () => {
  const top = path.join(folder, '2019-09-18')
  mkdirSync(path.join(top, 'img'), { recursive: true })
  for (const name of ['01.txt', 'img/01.jpg']) writeFileSync(path.join(top, name), 'x')
  symlinkSync('/etc', path.join(top, 'etc'))
  const { files, inOrder } = await opened(openGiven([top]))
  expect([inOrder, files.map((file) => file.path).sort()]).toEqual([
    false,
    ['2019-09-18/01.txt', '2019-09-18/img/01.jpg'],
  ])
})

it.each([
  ['text', 'a.txt', '河堤新栽柳树'],
  ['text', 'a', '河堤新栽柳树'],
  ['text', 'a.txt', Buffer.alloc(5000, 1)],
  ['unknown', 'a.bin', Buffer.alloc(5000, 1)],
  ['unknown', 'a.css', 'p { margin: 0 }'],
  ['pdf', 'a.txt', '%PDF-1.7'],
  ['image', 'a.txt', Buffer.from('ffd8ffe000104a464946', 'hex')],
  ['image', 'a.jpg', '没有图像'],
  ['archive', 'a.txt', packZip([{ name: 'b.txt', bytes: 'x' }])],
])('knows %s by its bytes: %s', async (kind, name, bytes) => {
  const zip = await opened(pack({ name, bytes }))
  const [file] = zip.files
  expect(file && (await knowFile(file)).kind).toBe(kind)
  zip.close()
})
