import next from 'eslint-config-next/core-web-vitals'
import typescript from 'typescript-eslint'

const keyGuards = [
  'editor/keys/guardedKeys.ts',
  'editor/keys/boundCommands.ts',
  'components/keys/useKeys.ts',
  'components/keys/useHeldKeys.ts',
  'components/keys/useAnyKeys.ts',
  'components/reader/browser/{page,vertical}.ts',
  // Listens only, to measure.
  'e2e/bench/keyToPaint.ts',
]
const keyAdvice = 'Keys are read through editor/keys or components/keys: input methods need the guard.'
const wordAdvice = 'Words that a person reads come from the messages.'

const linkAdvice = 'Links are components/ui/Link.tsx: it asks for nothing ahead of the press.'

const keys = [
  { selector: 'JSXAttribute[name.name=/^onKey(Down|Up|Press)/]', message: keyAdvice },
  { selector: 'CallExpression[callee.property.name="addEventListener"][arguments.0.value=/^key/]', message: keyAdvice },
  {
    selector:
      'Property[key.name=/^(handleKeyDown|handleKeyPress|keydown|keyup|keypress|addKeyboardShortcuts|onKey(Down|Up|Press)(Capture)?)$/]',
    message: keyAdvice,
  },
  { selector: 'AssignmentExpression[left.property.name=/^onkey(down|up|press)$/]', message: keyAdvice },
  {
    selector: 'ImportDeclaration[source.value=/(pm|prosemirror).keymap$/], ImportSpecifier[imported.name="keymap"]',
    message: keyAdvice,
  },
]
const focusAdvice =
  'focusText (editor/commands) gives the caret at once; a key typed before the next frame would be lost.'
const focus = [
  {
    selector: 'CallExpression[callee.property.name="focus"][callee.object.property.name="commands"]',
    message: focusAdvice,
  },
  {
    selector: 'CallExpression[callee.property.name="focus"] CallExpression[callee.property.name="chain"]',
    message: focusAdvice,
  },
]
const words = [
  {
    selector: 'JSXAttribute[name.name=/^(aria-label|title|placeholder|alt|label)$/] > Literal[value=/\\S/]',
    message: wordAdvice,
  },
]

export default typescript.config(
  {
    ignores: [
      '.next/',
      'node_modules/',
      'data/',
      'out/',
      'test-output/',
      'server/database/generated/',
      'next-env.d.ts',
    ],
  },
  // React and Next are in these rooms alone; elsewhere their rules take half of lint's time and find nothing.
  ...next.map((part) =>
    part.rules ? { ...part, files: ['{app,components,editor}/**/*.{ts,tsx}', '*.{ts,mjs}'] } : part,
  ),
  { settings: { react: { version: '19' } } },
  // The images of pages and of people are made in their sizes when they are kept; nothing is left to optimise.
  {
    files: [
      'components/editor/ArticlePictures.tsx',
      'components/pages/CutPictures.tsx',
      'components/reader/ArticleBody.tsx',
      'components/reader/PageImage.tsx',
      'components/reader/ReporterHead.tsx',
      'components/reporters/PortraitField.tsx',
    ],
    rules: { '@next/next/no-img-element': 'off' },
  },
  {
    // Whole documents, which Next has no part in.
    files: ['components/reader/document/*.tsx'],
    rules: { '@next/next/no-head-element': 'off', '@next/next/no-sync-scripts': 'off' },
  },
  {
    files: ['**/*.{ts,tsx,mts}', 'scripts/**/*.mjs'],
    // The rules that ask for types are in .oxlintrc.json: there a native compiler reads the types once for all.
    extends: [typescript.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true },
      ],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': ['error', ...keys, ...focus],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['app/**/*.tsx', 'components/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: {
      'react/jsx-no-literals': [
        'error',
        { noStrings: true, ignoreProps: true, allowedStrings: ['·', '—', '/', ' ', '×', '→'] },
      ],
      'no-restricted-syntax': ['error', ...keys, ...focus, ...words],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'],
    ignores: ['components/ui/Link.tsx'],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'next/link', message: linkAdvice }] }] },
  },
  { files: keyGuards, rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.{test,long}.{ts,tsx}', 'e2e/**', 'seeds/*/**'], rules: { 'max-lines-per-function': 'off' } },
)
