import eslint from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Generated folders: one operation each. They are checked by the compiler and by the rules that need no types. */
const generated = ['src/*_*/**/*.ts', 'src/records/**/*.ts'];

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', '.cache/', 'coverage/'] },
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
    // What runs in the browser: the emulator's page, and the script that its tests run there.
    files: ['emulator/page/files/*.js', 'emulator/testing/readability.js'],
    languageOptions: {
      sourceType: 'module',
      globals: Object.fromEntries(
        [
          ...[
            'AbortController',
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
    ignores: ['emulator/page/files/*.js', 'emulator/testing/readability.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', process: 'readonly', __dirname: 'readonly' },
    },
  },
);
