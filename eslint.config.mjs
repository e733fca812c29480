import eslint from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Generated folders: one operation each. They are checked by the compiler and by the rules that need no types. */
const generated = ['src/*_*/**/*.ts', 'src/records/**/*.ts'];

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', '.cache/', 'gateway/.build/', 'coverage/', '.release/', '.mutation/'] },
  eslint.configs.recommended,
  {
    // A pattern whose time grows with the square of its input stops a run: a pasted text may be long.
    ignores: ['tests/**', '**/testing/**', '**/*.test.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { project: 'tools/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        {
          selector:
            'ClassDeclaration[superClass.name=/Error$/] > ClassBody > :not(PropertyDefinition, MethodDefinition)',
          message: 'Keep errors plain.',
        },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Data from outside is read field by field, so that a template may meet any scalar.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: true },
      ],
    },
  },
  {
    files: ['gateway/**/*.ts'],
    languageOptions: { parserOptions: { project: 'gateway/tsconfig.json' } },
    // Services are objects of functions, none of which uses `this`.
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // Vitest takes what its configuration files export by default.
    files: ['gateway/vitest.*.ts', 'gateway/testing/**/globalSetup.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['gateway/src/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    // Doubles take part in interfaces whose other members do something, or wait.
    files: ['gateway/{tests,testing}/**/*.ts'],
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['gateway/{bin,tools}/*.mjs', 'tools/mutation/*.mjs'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
  {
    // Jest's matchers (expect.stringContaining) are typed any.
    files: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: generated,
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'max-lines': 'off' },
  },
  {
    // An empty object is what Tray's schema generator wants to see for "no fields": see docs/architecture.md.
    files: ['src/**/{input,output}.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': 'off' },
  },
  {
    // What runs in the browser: the emulator's page, the gateway's console, and the script that its tests run there.
    files: ['emulator/page/files/*.js', 'emulator/testing/readability.js', 'gateway/src/console/assets/*.js'],
    languageOptions: {
      sourceType: 'module',
      globals: Object.fromEntries(
        [
          ...[
            'AbortController',
            'CSS',
            'DOMParser',
            'FormData',
            'NodeFilter',
            'URLSearchParams',
            'document',
            'fetch',
            'location',
            'navigator',
            'window',
          ],
          ...['addEventListener', 'clearInterval', 'getComputedStyle', 'performance', 'scrollTo', 'setInterval'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    ignores: ['emulator/page/files/*.js', 'emulator/testing/readability.js', 'gateway/src/console/assets/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', process: 'readonly', __dirname: 'readonly' },
    },
  },
);
