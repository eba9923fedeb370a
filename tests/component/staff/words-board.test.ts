import { expect, test, vi } from 'vitest';
import type { Reading } from '../../../main/contract/reading.js';
import type { StaffBridge } from '../../../renderer/bridge/staff-bridge.js';
import '../../../renderer/staff/libraries/words-board.js';
import { mount, setStage, sizes, wordsOf, type Size } from '../harness.js';
import { catalogue } from '../library.js';
import { openStore } from './store.js';

const first = catalogue().articles[0]!;

const reading: Reading = {
  article: first.id,
  language: 'en',
  words: 400,
  grades: [
    { formula: 'Flesch-Kincaid', score: 6.4, limit: 8, higherIsEasier: false, passed: true },
  ],
  meanSentence: 9.7,
  longestSentence: 22,
  passive: 8,
  faults: [],
};

const faulty: Reading = {
  ...reading,
  language: 'es',
  faults: [
    { kind: 'banned', file: `articles/${first.id}/es.md`, line: 12, quote: 'milagro', value: null },
    {
      kind: 'unexplained',
      file: `articles/${first.id}/es.md`,
      line: 14,
      quote: 'NIH',
      value: null,
    },
  ],
};

async function open(answers: Partial<StaffBridge> = {}) {
  const opened = await openStore({
    readReadings: () => Promise.resolve([reading, faulty]),
    ...answers,
  });
  const board = await mount('k-words-board', { store: opened.store });
  await vi.waitFor(() => {
    expect(board.find('table').ariaBusy).toBe('false');
  });
  await board.settled();
  return { ...opened, board };
}

test('each article stands in a row, each language in a column', async () => {
  const { board } = await open();
  expect(board.words('thead th')).toEqual(['Article', 'English', 'Spanish']);
  expect(board.all('tbody tr')).toHaveLength(catalogue().articles.length);
  const row = board.all('tbody tr').find((one) => wordsOf(one).startsWith('Only English'));
  expect(wordsOf(row ?? null)).toContain('Missing Patients get it in English.');
});

test('staff read how easy a text is, and what its author should mend', async () => {
  const { board } = await open();
  const title = first.texts['en']?.title ?? '';
  await board.press(`School grade 6: ${title}, English`);
  let dialog = board.part('k-reading-dialog');
  expect(wordsOf(dialog.find('k-dialog'))).toContain('Flesch-Kincaid: grade 6.4.');
  expect(wordsOf(dialog.find('.note'))).toBe('Nothing to mend.');
  await dialog.press('Done');
  await board.settled();
  expect(board.all('k-reading-dialog')).toEqual([]);
  await board.press(`2 things to mend: ${title}, Spanish`);
  dialog = board.part('k-reading-dialog');
  expect(dialog.words('.place')).toEqual([
    `articles/${first.id}/es.md, line 12`,
    `articles/${first.id}/es.md, line 14`,
  ]);
});

test('says so when the words could not be measured, and shows the rest', async () => {
  const { board } = await open({ readReadings: () => Promise.resolve(null) });
  expect(wordsOf(board.find('.note.warning'))).toContain('could not be measured');
  expect(board.all('tbody tr').length).toBeGreaterThan(0);
});

test('is measured anew with another library', async () => {
  const { fake, board } = await open();
  fake.emit('libraryChanged', null);
  await board.settled();
  expect(fake.calls.filter(([verb]) => verb === 'readReadings')).toHaveLength(2);
});

test.each([
  ...(Object.keys(sizes) as Size[]).map((size) => [size, 100] as const),
  ['full', 200] as const,
  ['upright', 200] as const,
])('fits a %s screen at %i %%', async (size, textSize) => {
  await setStage(size, { textSize });
  const { board } = await open();
  expect(board.element.scrollWidth).toBeLessThanOrEqual(board.element.clientWidth);
  for (const cell of board.all('td, tbody th')) {
    expect(cell.scrollWidth, wordsOf(cell)).toBeLessThanOrEqual(cell.clientWidth + 1);
  }
});
