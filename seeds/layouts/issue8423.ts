import { pages8423 } from '../articles/8423/pages.ts'
import { layPage } from './layPage.ts'

/** No. 8423, of the next Friday: imported, and on the desk as it came. */
export const issue8423 = {
  date: '2025-09-19',
  number: '8423',
  pages: pages8423.map((page, index) => ({
    label: page.label,
    sectionName: page.sectionName,
    layout: layPage(`8423-${index + 1}`, `2025年9月19日 星期五 ${page.label} ${page.sectionName}`, page),
  })),
}
