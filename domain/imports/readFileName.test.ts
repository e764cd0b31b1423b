import { expect, it } from 'vitest'
import { readFileName } from './readFileName.ts'

it.each([
  ['01.txt', [], '01', null],
  ['1.txt', [], '01', null],
  ['A01.txt', [], 'A01', null],
  ['a-1.xml', [], 'A1', null],
  ['01版.txt', [], '01', null],
  ['第一版.txt', [], '01', null],
  ['第十二版 要闻.txt', [], '12', null],
  ['第B3版.jpg', [], 'B3', null],
  ['20190918-01.txt', ['2019-09-18'], '01', null],
  ['2019091801.txt', ['2019-09-18'], '01', null],
  ['2019-09-18_A02.alto.xml', ['2019-09-18'], 'A02', null],
  ['2019年9月18日第3版.pdf', ['2019-09-18'], '03', null],
  ['2019/09/18/04.txt', ['2019-09-18'], '04', null],
  ['2019-09-18/images/p_05.tif', ['2019-09-18'], '05', null],
  ['2019-09-18/20190919-02.txt', ['2019-09-18', '2019-09-19'], '02', null],
  ['2019-02-30/01.txt', [], '01', null],
  ['第8421期/02.txt', [], '02', '8421'],
  ['No. 8421/page 3.txt', [], '03', '8421'],
  ['8421-03.webp', [], '03', null],
  ['front.txt', [], null, null],
])('%s', (path, dates, label, number) => {
  const read = readFileName(path)
  expect({ dates: read.dates, label: read.label, number: read.number }).toEqual({ dates, label, number })
})

it('takes four to six digits for a number only perhaps', () => {
  expect(readFileName('8421-03.txt').numberPerhaps).toBe('8421')
  expect(readFileName('20190918-03.txt').numberPerhaps).toBeNull()
})

it('finds the edition, and the same page under its names', () => {
  expect(readFileName('2019-09-18 晚版/01.txt').edition).toBe('晚版')
  expect(readFileName('A01.txt').key).toBe(readFileName('img/a-1.jpg').key)
})
