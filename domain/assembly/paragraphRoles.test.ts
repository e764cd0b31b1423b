import { expect, it } from 'vitest'
import { parsePlainText } from '#domain/formats/plainText/parsePlainText.ts'
import { assemble } from './assemble.ts'

const rolesOf = (text: string): string[] => {
  const { page } = parsePlainText(text, 'page.txt', 1)
  return page ? assemble([page]).articles.flatMap((article) => article.paragraphs.map(({ role }) => role)) : []
}

it('tells rows of a table and items of a list', () => {
  const opening =
    '本报讯（记者 沈渡）市桥梁养护中心昨天公布\n夜间检修的办法，四座桥分两批封闭，请行人\n绕行鹿鸣公路桥。'
  expect(rolesOf(`${opening}\n\n（一）上游封闭；\n\n（二）下游照常。\n`)).toEqual(['paragraph', 'listItem', 'listItem'])
  expect(rolesOf(`${opening}\n\n品名\t价格\n鳜鱼\t92\n`).filter((role) => role === 'tableRow').length).toBeGreaterThan(
    0,
  )
})
