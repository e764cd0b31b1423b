import { packZip } from '../server/testing/packZip.ts'
import { drawPage } from '../server/testing/drawPage.ts'
import { expect, test } from './world/test.ts'

const text = (at: number): string =>
  `2025年6月2日　星期一　第${at}版\n\n桥头早市搬到第${at}街\n\n本报讯（记者 何小满）昨天清晨，桥头早市搬到了第${at}街，\n摊位比从前多了一倍。\n`

test('a ZIP is dropped in, asked about, imported by keys and found again; a bad one is refused', async ({
  browser,
  newsroom,
}) => {
  const page = await newsroom.enter(browser, 'editor')
  await page.goto('/desk')
  await page.getByRole('link', { name: '导入' }).click()
  await expect(page.getByRole('heading', { name: '导入', level: 1 })).toBeVisible()
  const give = async (name: string, buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '选择文件', exact: true }).press('Enter')
    await (await chooser).setFiles({ name, mimeType: 'application/zip', buffer })
  }

  await give('坏.zip', packZip([{ name: '../../etc/20250601-01.txt', bytes: text(1) }]))
  await expect(page.getByText('坏.zip').first()).toBeVisible()
  await expect(page.getByRole('row', { name: /失败/u })).toBeVisible()
  await page.getByRole('button', { name: '关闭' }).click()

  const image = await drawPage(400, 600, [{ box: [40, 40, 300, 30] }])
    .png()
    .toBuffer()
  await give(
    '一期.zip',
    packZip([
      { name: '文本/01.txt', bytes: text(1) },
      { name: '文本/02.txt', bytes: text(2) },
      { name: '文本/说明.txt', bytes: text(3) },
      { name: '图像/02.png', bytes: image },
      { name: '图像/封面.jp2', bytes: 'jp2' },
    ]),
  )
  const date = page.getByLabel('文件名里没有日期；版面上印的是这一天，对吗？')
  await expect(date).toBeFocused()
  await expect(date).toHaveValue('2025-06-02')
  await expect(page.getByRole('button', { name: '导入', exact: true })).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('radiogroup', { name: /说明/u }).getByRole('radio').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('button', { name: '采用' }).press('Enter')
  await expect(page.getByRole('heading', { name: /2025年6月2日/u })).toBeVisible()
  await expect(page.getByRole('row', { name: /02 版 文本\/02.txt 图像\/02.png/u })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已导入')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('link', { name: /2025年6月2日/u }).click()
  await expect(page).toHaveURL(/\/desk\/issues\//u)
  await expect(page.getByText('桥头早市搬到第2街').first()).toBeVisible()
})
