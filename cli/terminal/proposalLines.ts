import type { ImportProposal, ProposedIssue, ProposedPage, Question } from '#domain/imports/proposal.ts'
import { say } from './say.ts'

/** A proposal in words, a line each. */
export function proposalLines({ issues, questions, leftOut }: ImportProposal): readonly string[] {
  const out = leftOut.map(({ path, reason }) => `  ${path} · ${say(`imports.leftOut.${reason}`)}`)
  const open = questions.map((question) => `  ${questionLine(question)}`)
  return [
    ...issues.flatMap(issueLines),
    ...(out.length > 0 ? [say('imports.leftOutTitle'), ...out] : []),
    ...(open.length > 0 ? [say('imports.questionsTitle'), ...open] : []),
    say('imports.nothingWritten'),
  ]
}

/** What is asked, and what may be answered. */
export function questionLine({ code, choices, values, required }: Question): string {
  const asked = say(`imports.questions.${code}`, { file: '', label: '', files: '', ...values })
  const answers = choices.length > 0 ? ` ${say('imports.choices', { choices: choices.join(' · ') })}` : ''
  return `${asked}${answers}${required ? ` (${say('imports.needed')})` : ''}`
}

function issueLines({ date, number, edition, packages, beside, pages }: ProposedIssue): readonly string[] {
  const title = say('imports.issue', { date: date ?? say('imports.undated'), edition }).trim()
  return [
    number === null ? title : `${title} · ${say('imports.number', { number })}`,
    ...packages.map((file) => `  ${say('imports.package', { file })}`),
    ...beside.map((file) => `  ${say('imports.beside', { file })}`),
    ...pages.map((page) => `  ${pageLine(page)}`),
  ]
}

function pageLine({ label, text, image, pdf }: ProposedPage): string {
  return [
    label === null ? say('imports.pageUnlabelled') : say('imports.pageLabelled', { label }),
    ...(text === null ? [] : [say('imports.text', { file: text })]),
    ...(pdf === null ? [] : [say('imports.pdf', { file: pdf.path, page: pdf.page })]),
    ...(image === null ? [] : [say('imports.image', { file: image })]),
  ].join(' · ')
}
