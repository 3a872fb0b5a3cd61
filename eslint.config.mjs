import js from '@eslint/js';
import litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'src/i18n/locales', '**/generated', 'test/package/types'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The only way to copy on a page without HTTPS.
      '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'lib', name: 'execCommand' }] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      // Prototype and MooTools on old pages break these; `filter(…)[0]`, spread and closures still work.
      '@typescript-eslint/prefer-find': 'off',
      'no-restricted-syntax': [
        'error',
        'CallExpression[callee.property.name=/^(find|bind)$/]',
        'CallExpression[callee.property.name="entries"][arguments.length=0]',
        'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
        // Safari before 16.4 cannot parse a script that has it.
        'Literal[regex.pattern=/\\(\\?<[=!]/]',
      ],
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    extends: [litPlugin.configs['flat/recommended'], wc.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['describe', 'it', 'test'], package: 'node:test' }] },
      ],
    },
  },
  {
    files: ['test/**/*.browser.test.ts'],
    rules: {
      // The types make every assertion of chai awaitable because those of axe are; most end in a getter (`to.be.true`).
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['demo/**/*.{js,mjs}', 'docs/*.js'],
    languageOptions: {
      globals: {
        Blob: 'readonly',
        FormData: 'readonly',
        ResizeObserver: 'readonly',
        TextEncoder: 'readonly',
        clearTimeout: 'readonly',
        document: 'readonly',
        getComputedStyle: 'readonly',
        navigator: 'readonly',
      },
    },
  },
  { files: ['test/package/frameworks/cases/*.js'], languageOptions: { globals: { customElements: 'readonly' } } },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
        document: 'readonly',
      },
    },
  },
);
