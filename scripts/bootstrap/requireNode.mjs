// Runs on whatever Node there is, so it is written in the oldest JavaScript that can say the sentence.
import fs from 'fs'

if (Number(process.versions.node.split('.')[0]) < 20) {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
  const messages = JSON.parse(fs.readFileSync(new URL('../messages.json', import.meta.url), 'utf8'))
  const sentence = messages[/^zh/i.test(locale) ? 'zh-Hans' : 'en'].nodeTooOld
  console.error(sentence.replace('{version}', process.versions.node))
  process.exit(1)
}
