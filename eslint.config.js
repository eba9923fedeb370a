import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Folders of main/ that must not import one another; index.ts hands them what they need. */
const siblings = ['shell', 'security', 'library', 'settings', 'journal', 'ipc', 'log', 'preload'];

/** One owner for each dangerous or replaceable import. */
const owners = [
  { name: 'electron-log', folder: 'main/log' },
  { name: 'electron-store', folder: 'main/settings' },
];

const typed = ['main/**/*.ts', 'renderer/**/*.ts', 'tests/**/*.ts'];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'tests/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        AbortSignal: 'readonly',
        AbortController: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    files: typed,
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      importX.flatConfigs.typescript,
    ],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    plugins: { 'import-x': importX },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: true },
      ],
      'no-console': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            { target: './main', from: './renderer', message: 'main never imports renderer.' },
            {
              target: './renderer',
              from: './main',
              except: ['./contract'],
              message: 'renderer knows only main/contract.',
            },
            ...siblings.map((folder) => ({
              target: `./main/${folder}`,
              from: './main',
              except: [`./${folder}`, './contract'],
              message: 'Folders of main/ know only the contract; index.ts hands them the rest.',
            })),
            { target: './main/contract', from: './main', except: ['./contract'] },
            ...['screens', 'visit', 'bridge', 'staff'].map((folder) => ({
              target: './renderer/parts',
              from: `./renderer/${folder}`,
              message: 'Parts know nothing of screens, the visit or the bridge.',
            })),
            ...['screens', 'parts', 'bridge', 'staff'].map((folder) => ({
              target: ['./renderer/visit', './renderer/rotation'],
              from: `./renderer/${folder}`,
              message: 'The visit and the rotation are pure; they know no elements.',
            })),
          ],
        },
      ],
    },
  },
  {
    files: ['renderer/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'wc/guard-super-call': 'off', // LitElement always has the lifecycle methods it calls
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['electron', 'node:*'], message: 'The page has neither Electron nor Node.' },
            {
              group: ['lit/directives/unsafe-*'],
              message: 'No HTML from strings: the content model is a closed tree.',
            },
          ],
        },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/main/contract/*'],
              allowTypeImports: true,
              message: 'renderer imports the contract as types only.',
            },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'No HTML from strings.' },
        { property: 'outerHTML', message: 'No HTML from strings.' },
      ],
    },
  },
  {
    files: ['main/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...owners.map(({ name, folder }) => ({ name, message: `Only ${folder}/ knows it.` })),
            { name: 'electron', importNames: ['ipcMain'], message: 'Only main/ipc/ knows it.' },
            {
              name: 'electron',
              importNames: ['ipcRenderer', 'contextBridge'],
              message: 'Only main/preload/ knows it.',
            },
          ],
          patterns: [{ regex: '^electron-log/', message: 'Only main/log/ knows it.' }],
        },
      ],
    },
  },
  {
    files: [
      'main/ipc/**/*.ts',
      'main/preload/**/*.ts',
      'main/log/**/*.ts',
      'main/settings/**/*.ts',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['main/contract/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!zod$|\\./)', message: 'The contract knows nothing but zod.' }] },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
