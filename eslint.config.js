import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Folders of main/ that know only the contract; index.ts hands them the rest. */
const siblings = [
  'shell',
  'security',
  'library',
  'settings',
  'drives',
  'health',
  'journal',
  'lockdown',
  'ipc',
  'log',
  'preload',
  'speech',
];

/** Modules with one owner: nobody else in main/ may import them. */
const owned = [
  { owner: 'log', regex: '^electron-log(/|$)', message: 'Only main/log/ knows electron-log.' },
  { owner: 'settings', regex: '^electron-store$', message: 'Only main/settings/ knows it.' },
  {
    owner: 'ipc',
    regex: '^electron$',
    importNames: ['ipcMain'],
    message: 'Only main/ipc/ knows ipcMain.',
  },
  {
    owner: 'preload',
    regex: '^electron$',
    importNames: ['ipcRenderer', 'contextBridge'],
    message: 'Only main/preload/ knows ipcRenderer.',
  },
];

/** What no part of main/ may import, but for the folder that owns it. */
function ownedByOthers(folder) {
  return owned.filter(({ owner }) => owner !== folder).map(({ owner, ...pattern }) => pattern);
}

/** The import rules of one set of files. ESLint does not merge them, so each set is complete. */
function imports(files, patterns) {
  return {
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

const noRenderer = { regex: '/renderer/', message: 'main never imports renderer.' };

const contractAsTypes = [
  { regex: 'main/(?!contract/)', message: 'renderer knows only main/contract.' },
  {
    regex: 'main/contract/',
    allowTypeImports: true,
    message: 'renderer imports the contract as types only.',
  },
  { regex: '^(electron|node:)', message: 'The page has neither Electron nor Node.' },
  { regex: '^lit/directives/unsafe-', message: 'No HTML from strings: the content is a tree.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'tests/fixtures/libraries/'] },
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
    rules: { 'no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
  {
    files: ['main/**/*.ts', 'renderer/**/*.ts', 'tests/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: true },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['renderer/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'wc/guard-super-call': 'off', // LitElement always has the lifecycle methods it calls
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'No HTML from strings.' },
        { property: 'outerHTML', message: 'No HTML from strings.' },
      ],
    },
  },
  {
    // Made from the translators' file, whose spaces before signs are theirs to choose.
    files: ['renderer/words/locales/**/*.ts'],
    rules: { 'no-irregular-whitespace': ['error', { skipTemplates: true }] },
  },
  imports(['main/**/*.ts'], [noRenderer, ...ownedByOthers(null)]),
  ...siblings.map((folder) =>
    imports(
      [`main/${folder}/**/*.ts`],
      [
        noRenderer,
        ...ownedByOthers(folder),
        {
          regex: `^(\\.\\./)+(?=(index|parts|playing|switches|${siblings.filter((other) => other !== folder).join('|')})(/|\\.))`,
          message: 'Folders of main/ know only the contract; index.ts hands them the rest.',
        },
      ],
    ),
  ),
  imports(
    ['main/contract/**/*.ts'],
    [{ regex: '^(?!zod$|\\./)', message: 'The contract knows nothing but zod.' }],
  ),
  imports(['renderer/**/*.ts'], contractAsTypes),
  imports(
    ['renderer/parts/**/*.ts'],
    [
      ...contractAsTypes,
      {
        regex: '/(screens|visit|bridge|staff)/',
        message: 'Parts know nothing of screens, the visit or the bridge.',
      },
    ],
  ),
  imports(
    ['renderer/visit/**/*.ts', 'renderer/rotation/**/*.ts'],
    [
      ...contractAsTypes,
      {
        regex: '/(screens|parts|bridge|staff)/',
        message: 'The visit and the rotation are pure; they know no elements.',
      },
    ],
  ),
  imports(
    ['renderer/screens/**/*.ts'],
    [...contractAsTypes, { regex: '/bridge/', message: 'Screens are handed what they show.' }],
  ),
  {
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
