import next from 'eslint-config-next/core-web-vitals'
import typescript from 'typescript-eslint'

const keyGuards = ['editor/keys/guardedKeys.ts', 'components/keys/useKeys.ts']
const keyAdvice =
  'Keys are read through editor/keys/guardedKeys.ts or components/keys/useKeys.ts: input methods need the guard.'
const wordAdvice = 'Words that a person reads come from the messages.'

const keys = [
  { selector: 'JSXAttribute[name.name=/^onKey(Down|Up|Press)/]', message: keyAdvice },
  { selector: 'CallExpression[callee.property.name="addEventListener"][arguments.0.value=/^key/]', message: keyAdvice },
  { selector: 'Property[key.name=/^(handleKeyDown|handleKeyPress|keydown|keyup|keypress)$/]', message: keyAdvice },
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
  ...next,
  { settings: { react: { version: '19' } } },
  // The images of pages are made in their sizes when they are kept.
  { files: ['components/reader/PageImage.tsx'], rules: { '@next/next/no-img-element': 'off' } },
  {
    files: ['**/*.{ts,tsx,mts}', 'scripts/**/*.mjs'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/require-await': 'off',
      // Everything is plain functions and objects; `this` is not used.
      '@typescript-eslint/unbound-method': 'off',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': ['error', ...keys],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Typed by comments, over JSON and modules that have no types.
    files: ['scripts/**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
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
      'no-restricted-syntax': ['error', ...keys, ...words],
    },
  },
  { files: keyGuards, rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.{test,long}.{ts,tsx}', 'e2e/**', 'seeds/*/**'], rules: { 'max-lines-per-function': 'off' } },
)
