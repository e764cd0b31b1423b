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
  'joinColumn',
  'joinHyphen',
  'joinPage',
  'joinWrap',
  'liftCaption',
  'markByline',
  'markDateline',
  'splitArticle',
  'unspaceHeadline',
] as const

/** The name of a rule in the messages; `other` for one that has none. */
export const ruleNameOf = (rule: string): (typeof ruleNames)[number] | 'other' =>
  ruleNames.find((name) => name === rule) ?? 'other'
