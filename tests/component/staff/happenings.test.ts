import { describe, expect, test, vi } from 'vitest';
import type { Happening } from '../../../main/contract/watch.js';
import { happeningKinds } from '../../../main/contract/watch.js';
import '../../../renderer/staff/health/happenings.js';
import { happeningWords } from '../../../renderer/staff/health/happening-words.js';
import { mount, type Harness } from '../harness.js';
import { openStore } from './store.js';

const hour = 3_600_000;

function one(parts: Partial<Happening> = {}): Happening {
  return { at: Date.now() - hour, kind: 'page-hung', step: 'reload', backAfter: 2040, ...parts };
}

async function open(
  happenings: readonly Happening[],
): Promise<Harness<HTMLElementTagNameMap['k-happenings']>> {
  const { store } = await openStore({ readJournal: () => Promise.resolve(happenings) });
  const list = await mount('k-happenings', { store });
  await vi.waitFor(() => {
    expect(list.all('h2')).toHaveLength(1);
  });
  return list;
}

describe('what happened', () => {
  test('stands in words, with when and how long', async () => {
    const list = await open([one(), one({ kind: 'woke', step: null, backAfter: null })]);
    const [first, second] = list.words('li div');
    expect(first).toBe('The screen stopped answering and was back after 2 seconds.');
    expect(second).toBe('The machine woke from sleep.');
    expect(list.words('li span')[0]).toMatch(/^(Today|Yesterday) /);
  });

  test('is nothing when nothing happened', async () => {
    const list = await open([]);
    expect(list.words('p')).toEqual(['Nothing to tell. The kiosk has been well.']);
  });

  test('shows five, and all when asked', async () => {
    const list = await open(Array.from({ length: 12 }, () => one()));
    expect(list.all('li')).toHaveLength(5);
    list.find('button').click();
    await list.element.updateComplete;
    expect(list.all('li')).toHaveLength(12);
    expect(list.all('button')).toHaveLength(0);
  });

  test('has words for every kind, and says what was done when it was much', () => {
    for (const kind of happeningKinds)
      expect(happeningWords(one({ kind, backAfter: null }), 'en')).toMatch(/^[A-Z].+\.$/);
    expect(happeningWords(one({ step: 'relaunch' }), 'en')).toContain('restarted by itself');
    expect(happeningWords(one({ backAfter: 180_000 }), 'en')).toContain('3 minutes');
    expect(happeningWords(one({ backAfter: 620 }), 'en')).toContain('0.6 seconds');
  });
});
