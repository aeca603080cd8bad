import tseslint from 'typescript-eslint';

/** Both are ASCII: `/\bđiều\b/` never matches `theo điều 5`, and `\w+` reads `Nghị` as `Ngh`. */
const ASCII_ONLY_CLASSES = {
  selector: 'Literal[regex.pattern=/\\\\[bBwW]/]',
  message: '\\b and \\w know no Vietnamese letters: write (?<!\\p{L}) or \\p{L} with the u flag.',
};
const RULE_CODES = {
  selector: 'Literal[value=/^VB\\d{3}$/]',
  message: 'A rule answers for itself: its code stands in its own file only.',
};
const CLOCK = [
  { selector: "NewExpression[callee.name='Date']", message: 'The core has no clock: dates arrive as arguments.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The core has no clock.' },
];

export default tseslint.config(
  { ignores: ['**/out/**', '**/dist/**', '**/node_modules/**', '**/.cache/**', '**/*.generated.ts', '.vscode-test/**'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.mjs'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'max-depth': ['error', 3],
      'no-restricted-syntax': ['error', ASCII_ONLY_CLASSES],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['server/src/**/*.ts', 'client/src/**/*.ts'],
    ignores: ['server/src/core/rules/**'],
    rules: { 'no-restricted-syntax': ['error', ASCII_ONLY_CLASSES, RULE_CODES] },
  },
  {
    files: ['server/src/core/**/*.ts'],
    ignores: ['server/src/core/rules/**'],
    rules: { 'no-restricted-syntax': ['error', ASCII_ONLY_CLASSES, RULE_CODES, ...CLOCK] },
  },
  { files: ['server/src/core/rules/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ASCII_ONLY_CLASSES, ...CLOCK] } },
  { files: ['server/src/core/legal/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['test/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
);
