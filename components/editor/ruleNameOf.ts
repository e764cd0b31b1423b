/** The repairs of the assembly that have a name in the messages (`editor.rules`). */
const ruleNames = [
  'attachByline',
  'attachContinuation',
  'attachHeadline',
  'attachKicker',
  'attachSubheadline',
  'dropBlankLine',
  'dropIndent',
  'dropSpace',
  'dropTrailingSpace',
  'joinClosed',
  'joinColumn',
  'joinHyphen',
  'joinPage',
  'joinSpaced',
  'joinWrap',
  'liftCaption',
  'markByline',
  'markDateline',
  'splitArticle',
  'unspaceHeadline',
  'widthDigit',
  'widthPunctuation',
] as const

/** The name of a rule in the messages; `other` for one that has none. */
export const ruleNameOf = (rule: string): (typeof ruleNames)[number] | 'other' =>
  ruleNames.find((name) => name === rule) ?? 'other'
