import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileKinds, type FileKind, type GivenFile, type ImportProposal, type Known } from './proposal.ts'
import { isSettled, proposeImport } from './proposeImport.ts'

const daily = { slug: 'daily', title: '测试日报' }
const evening = { slug: 'evening', title: '测试晚报' }
const known: Known = { publications: [daily] }
const kindOf = (path: string): FileKind => {
  if (/\.(jpg|png|webp)$/u.test(path)) return 'image'
  if (path.endsWith('.pdf')) return 'pdf'
  if (path.endsWith('.zip')) return 'archive'
  if (path.endsWith('mets.xml')) return 'package'
  return /\.(txt|xml)$/u.test(path) ? 'text' : 'unknown'
}
const files = (...paths: readonly string[]): GivenFile[] => paths.map((path) => ({ path, kind: kindOf(path) }))
const brief = ({ issues }: ImportProposal) =>
  issues.map(({ date, pages }) => [
    date,
    ...pages.map(({ label, text, image, pdf }) => [label, text, image, pdf && `${pdf.path}#${pdf.page}`]),
  ])

describe('a proposal', () => {
  it('pairs text, image and PDF by page, whatever their folders', () => {
    const given = files(
      '2019-09-18/txt/02.txt',
      '2019-09-18/img/2.jpg',
      '2019-09-18/pdf/第一版.pdf',
      '2019-09-18/txt/01.txt',
    )
    const proposal = proposeImport(given, known)
    expect(brief(proposal)).toEqual([
      [
        '2019-09-18',
        ['01', '2019-09-18/txt/01.txt', null, '2019-09-18/pdf/第一版.pdf#1'],
        ['02', '2019-09-18/txt/02.txt', '2019-09-18/img/2.jpg', null],
      ],
    ])
    expect([proposal.publication, isSettled(proposal), proposal.questions]).toEqual(['daily', true, []])
  })

  it('parts days and editions, and orders pages by letter and number', () => {
    const given = files(
      '20190919-A10.txt',
      '20190919-A2.txt',
      '20190918-B01.txt',
      '20190918-A01.txt',
      '20190919 晚版 1.txt',
    )
    const { issues } = proposeImport(given, known)
    expect(issues.map(({ date, edition, pages }) => [date, edition, pages.map(({ label }) => label)])).toEqual([
      ['2019-09-18', '', ['A01', 'B01']],
      ['2019-09-19', '', ['A2', 'A10']],
      ['2019-09-19', '晚版', ['01']],
    ])
  })

  it.each([
    ['the one day that pages say they are of', [['2019-09-18'], ['2019-09-18']], { printed: '2019-09-18' }],
    ['none of two', [['2019-09-18'], ['2019-09-19']], {}],
    ['none where none is printed', [[], []], {}],
  ])('with the question for the date offers %s', (_, printed, values) => {
    const given = files('01.txt', '02.txt').map((file, at) => ({ ...file, printed: printed[at] ?? [] }))
    const proposal = proposeImport(given, known)
    expect(proposal.questions).toMatchObject([{ code: 'date', required: true, values }])
    expect([proposal.issues[0]?.date, isSettled(proposal)]).toEqual([null, false])
  })

  it('asks for the date that no name holds, and takes the answer', () => {
    const asked = proposeImport(files('01.txt'), known)
    expect([isSettled(asked), asked.questions[0]?.code]).toEqual([false, 'date'])
    const answered = proposeImport(files('01.txt'), { ...known, answers: { date: '2019-09-18' } })
    expect([isSettled(answered), answered.issues[0]?.date]).toEqual([true, '2019-09-18'])
  })

  it('asks which of two texts is the page, and leaves the other out when told', () => {
    const given = files('20190918-01.txt', '20190918-01.xml')
    const { questions, issues } = proposeImport(given, known)
    const [question] = questions
    expect([question?.code, question?.choices, issues[0]?.pages[0]?.text]).toEqual([
      'text',
      ['20190918-01.txt', '20190918-01.xml'],
      null,
    ])
    const answers = { [question?.id ?? '']: '20190918-01.xml' }
    const answered = proposeImport(given, { ...known, answers })
    expect(brief(answered)).toEqual([['2019-09-18', ['01', '20190918-01.xml', null, null]]])
    expect(answered.leftOut).toEqual([{ path: '20190918-01.txt', reason: 'notChosen' }])
  })

  it('asks whose the files are, unless all names say it', () => {
    const several = { publications: [daily, evening] }
    expect(proposeImport(files('20190918-01.txt'), several).questions[0]?.choices).toEqual(['daily', 'evening'])
    expect(proposeImport(files('测试晚报/20190918-01.txt'), several).publication).toBe('evening')
  })

  it('does not take the name of the publication for an edition', () => {
    const { issues } = proposeImport(files('evening/20190918-01.txt'), { publications: [evening] })
    expect(issues[0]?.edition).toBe('')
  })

  it('leaves out what another day is of, and says where a date given is not the named one', () => {
    const given = files('20190918-01.txt', '20190919-01.txt')
    const one = proposeImport(given, { ...known, date: '2019-09-18' })
    expect(one.leftOut).toEqual([{ path: '20190919-01.txt', reason: 'otherDate' }])
    const other = proposeImport(files('20190918-01.txt'), { ...known, date: '2020-01-01' })
    expect([other.issues[0]?.date, other.remarks[0]?.code]).toEqual(['2020-01-01', 'dateNotNamed'])
  })

  it('asks of a file whose folder and name contradict each other', () => {
    const { questions } = proposeImport(files('2019-09-18/20190919-01.txt'), known)
    expect(questions.map(({ code, choices }) => [code, choices])).toEqual([['dateOf', ['2019-09-18', '2019-09-19']]])
  })

  it('makes an issue of a PDF of many pages, and leaves it out beside the pages themselves', () => {
    const pdf: GivenFile = { path: '2019-09-18.pdf', kind: 'pdf', pages: 2 }
    expect(proposeImport([pdf], known).issues[0]?.pages.map((page) => page.pdf?.page)).toEqual([1, 2])
    const both = proposeImport([pdf, ...files('20190918-01.txt')], known)
    expect(both.leftOut).toEqual([{ path: '2019-09-18.pdf', reason: 'pdfOfIssue' }])
  })

  it('says why a file is left out, and lets a package take its texts', () => {
    const given = files(
      '2019-09-18/mets.xml',
      '2019-09-18/01.xml',
      '.DS_Store',
      '__MACOSX/._a.txt',
      'b.zip',
      'c.exe',
      '3.jpg',
    )
    const { issues, leftOut } = proposeImport(given, known)
    expect([issues[0]?.packages, issues[0]?.beside]).toEqual([['2019-09-18/mets.xml'], ['2019-09-18/01.xml']])
    expect(Object.fromEntries(leftOut.map(({ path, reason }) => [path, reason]))).toEqual({
      '.DS_Store': 'system',
      '__MACOSX/._a.txt': 'system',
      'b.zip': 'archive',
      'c.exe': 'unknown',
      '3.jpg': 'imageAlone',
    })
  })

  it('asks whether a text without a number is a page among pages that have one', () => {
    const { issues, questions } = proposeImport(files('20190918/01.txt', '20190918/说明.txt'), known)
    expect([issues[0]?.pages.length, questions[0]?.code]).toEqual([1, 'isPage'])
    const answer = (choice: string) => ({ ...known, answers: { [questions[0]?.id ?? '']: choice } })
    const all = files('20190918/01.txt', '20190918/说明.txt')
    expect(proposeImport(all, answer('page')).issues[0]?.pages).toHaveLength(2)
    expect(proposeImport(all, answer('leaveOut')).leftOut).toEqual([{ path: '20190918/说明.txt', reason: 'notChosen' }])
  })

  it('orders unnumbered pages by name, and says so', () => {
    const { issues, questions } = proposeImport(files('2019-09-18/体育.txt', '2019-09-18/副刊.txt'), known)
    expect(issues[0]?.pages).toHaveLength(2)
    expect(questions.map(({ code, required }) => [code, required])).toEqual([['order', false]])
  })
})

const name = fc.tuple(
  fc.constantFrom('', '2019-09-18/', '2019/09/19/', 'img/', '晚版/', '__MACOSX/', '第8421期/'),
  fc.constantFrom('', '20190918-', '8421-', '2019091'),
  fc.oneof(fc.constantFrom('01', '1', 'A01', '第一版', 'front', '', '〇'), fc.string({ maxLength: 6 })),
  fc.constantFrom('.txt', '.xml', '.jpg', '.pdf', ''),
)
const given = fc.uniqueArray(
  fc.record({
    path: name.map((parts) => parts.join('')),
    kind: fc.constantFrom(...fileKinds),
    pages: fc.nat({ max: 3 }),
  }),
  { selector: ({ path }) => path, maxLength: 12 },
)

function placed({ issues, questions, leftOut }: ImportProposal): string[] {
  const ofPages = issues.flatMap(({ pages }) =>
    pages.flatMap(({ text, image, pdf }) => [text, image, pdf?.path ?? null]),
  )
  const whole = issues.flatMap(({ packages, beside }) => [...packages, ...beside])
  const seen = [...new Set(ofPages.filter((path) => path !== null))]
  return [
    ...seen,
    ...whole,
    ...questions.flatMap((question) => question.files),
    ...leftOut.map(({ path }) => path),
  ].sort()
}

it('places every file once, the same for any order of files', () => {
  fc.assert(
    fc.property(given, fc.gen(), (all, draw) => {
      const proposal = proposeImport(all, known)
      expect(placed(proposal)).toEqual(all.map(({ path }) => path).sort())
      const shuffled = draw(() => fc.shuffledSubarray([...all], { minLength: all.length }))
      expect(proposeImport(shuffled, known)).toEqual(proposal)
    }),
    { numRuns: 500 },
  )
})

it('asks under the same name before and after the date is said, so that both can be answered at once', () => {
  const given = files('01.txt', '02.txt', '说明.txt')
  const isPage = (date?: string) =>
    proposeImport(given, { ...known, ...(date === undefined ? {} : { date }) }).questions.find(
      ({ code }) => code === 'isPage',
    )
  expect(isPage()?.id).toBe(isPage('2019-09-18')?.id)
  const answers = { [isPage()?.id ?? '']: 'leaveOut' }
  expect(isSettled(proposeImport(given, { ...known, date: '2019-09-18', answers }))).toBe(true)
})
