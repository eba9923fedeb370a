import { afterEach, describe, expect, test } from 'vitest';
import type {
  KRotationList,
  ListAct,
  ListMove,
} from '../../../renderer/staff/rotation/rotation-list.js';
import '../../../renderer/staff/rotation/rotation-list.js';
import { zonedNow } from '../../../renderer/staff/rotation/now.js';
import { rowsOf } from '../../../renderer/staff/rotation/rows.js';
import { FakeClock } from '../../unit/visit/fake-page.js';
import { mount, painted, type Harness } from '../harness.js';
import { article, catalogue } from '../library.js';
import { entryOf, withRotation } from './rotation-store.js';

const hidden = [entryOf('two', { show: false }), entryOf('gone')];

/** The list of these articles, in a box that scrolls, and what it told. */
async function list(ids: readonly string[], entries = [entryOf(ids[0]!)]) {
  const context = {
    catalogue: catalogue(ids.map((id) => article(id))),
    settings: withRotation({ entries }),
  };
  const rows = rowsOf(context, zonedNow(new FakeClock()));
  const harness = await mount('k-rotation-list', { rows });
  const box = harness.element.parentElement!;
  box.style.overflowY = 'auto';
  const acts: ListAct[] = [];
  const moves: ListMove[] = [];
  harness.element.addEventListener('k-list-act', (event) => acts.push(event.detail));
  harness.element.addEventListener('k-list-move', (event) => moves.push(event.detail));
  await painted();
  return { harness, box, acts, moves, items: () => harness.all('li') };
}

type Listed = Awaited<ReturnType<typeof list>>;

const rootOf = (harness: Harness<KRotationList>, at: number): ShadowRoot =>
  harness.all('k-rotation-row')[at]!.shadowRoot!;

/** The middle of a row's handle, CSS px. */
function handle({ harness }: Listed, at: number): { grip: HTMLElement; x: number; y: number } {
  const grip = rootOf(harness, at).querySelector<HTMLElement>('.grip')!;
  const { x, y, width, height } = grip.getBoundingClientRect();
  return { grip, x: x + width / 2, y: y + height / 2 };
}

function point(target: EventTarget, type: string, y: number, more: PointerEventInit = {}): void {
  const usual = { bubbles: true, composed: true, cancelable: true, isPrimary: true, pointerId: 1 };
  target.dispatchEvent(new PointerEvent(type, { ...usual, clientX: 30, clientY: y, ...more }));
}

/** Takes a row up and carries it by this far, CSS px. */
async function carry(listed: Listed, at: number, by: number): Promise<number> {
  const { grip, y } = handle(listed, at);
  point(grip, 'pointerdown', y);
  point(window, 'pointermove', y + by);
  await painted();
  return y + by;
}

const shifts = ({ items }: Listed): readonly string[] =>
  items().map((item) => item.style.transform);

afterEach(() => {
  point(window, 'pointercancel', 0);
});

describe('dragging a row by its handle', () => {
  test('makes room on the way and tells where it was dropped', async () => {
    const listed = await list(['one', 'two', 'three', 'four']);
    const { height } = listed.items()[0]!.getBoundingClientRect();
    const y = await carry(listed, 0, height * 2);
    expect(shifts(listed)[0]).toMatch(/^translateY\(\d/);
    expect(shifts(listed).slice(1)).toEqual([
      `translateY(-${height}px)`,
      `translateY(-${height}px)`,
      '',
    ]);
    point(window, 'pointerup', y);
    expect(listed.moves).toEqual([{ id: 'one', to: 2 }]);
    expect(shifts(listed)).toEqual(['', '', '', '']);
  });

  test('goes up as well', async () => {
    const listed = await list(['one', 'two', 'three', 'four']);
    const { height } = listed.items()[0]!.getBoundingClientRect();
    const y = await carry(listed, 3, -height * 3);
    expect(shifts(listed).slice(0, 3)).toEqual(Array(3).fill(`translateY(${height}px)`));
    point(window, 'pointerup', y);
    expect(listed.moves).toEqual([{ id: 'four', to: 0 }]);
  });

  test('back to where it was is no move', async () => {
    const listed = await list(['one', 'two', 'three']);
    const y = await carry(listed, 1, 20);
    point(window, 'pointerup', y);
    expect(listed.moves).toEqual([]);
  });

  test.each<[string, () => void]>([
    ['Escape', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
    [
      'the system',
      () => {
        point(window, 'pointercancel', 0);
      },
    ],
    [
      'a second finger',
      () => {
        point(window, 'pointerdown', 5, { pointerId: 2, isPrimary: false });
      },
    ],
  ])('is called off by %s', async (_, callOff) => {
    const listed = await list(['one', 'two', 'three']);
    const y = await carry(listed, 0, 400);
    callOff();
    expect(shifts(listed)).toEqual(['', '', '']);
    point(window, 'pointerup', y);
    expect(listed.moves).toEqual([]);
  });

  test('is called off when the list becomes another one', async () => {
    const listed = await list(['one', 'two', 'three']);
    const y = await carry(listed, 0, 400);
    await listed.harness.set({ rows: listed.harness.element.rows.slice(1) });
    point(window, 'pointerup', y);
    expect(listed.moves).toEqual([]);
  });

  test('follows one finger only', async () => {
    const listed = await list(['one', 'two', 'three']);
    const y = await carry(listed, 0, 400);
    point(window, 'pointermove', 0, { pointerId: 7 });
    point(window, 'pointerup', 0, { pointerId: 7 });
    expect(listed.moves).toEqual([]);
    point(window, 'pointerup', y);
    expect(listed.moves).toHaveLength(1);
  });

  test('begins nowhere but at the handle, which alone keeps the finger from scrolling', async () => {
    const listed = await list(['one', 'two']);
    const root = rootOf(listed.harness, 0);
    point(root.querySelector('.open')!, 'pointerdown', 100);
    point(window, 'pointermove', 500);
    await painted();
    expect(shifts(listed)).toEqual(['', '']);
    const still = [...root.querySelectorAll('*')].filter(
      (element) => getComputedStyle(element).touchAction === 'none',
    );
    expect(still.map((element) => element.className)).toEqual(['grip']);
  });
});

test('a touch on the handle makes no gesture of its own, which would swallow the next tap', async () => {
  const { harness } = await list(['one', 'two']);
  const isRefused = (selector: string): boolean =>
    !rootOf(harness, 0)
      .querySelector(selector)!
      .dispatchEvent(
        new TouchEvent('touchstart', { bubbles: true, composed: true, cancelable: true }),
      );
  expect(isRefused('.grip')).toBe(true);
  expect(isRefused('.open')).toBe(false);
});

describe('a list of three hundred', () => {
  const many = Array.from({ length: 300 }, (_, i) => `article-${i}`);

  test('scrolls while a row is held at its edge, to places out of sight', async () => {
    const listed = await list(many);
    const { bottom } = listed.box.getBoundingClientRect();
    const { grip, y } = handle(listed, 1);
    point(grip, 'pointerdown', y);
    point(window, 'pointermove', bottom - 2);
    await expect.poll(() => listed.box.scrollTop, { timeout: 8000 }).toBeGreaterThan(2000);
    const rowTop = listed.items()[1]!.getBoundingClientRect().top;
    expect(Math.abs(rowTop - bottom)).toBeLessThan(200);
    point(window, 'pointerup', bottom - 2);
    expect(listed.moves[0]?.id).toBe('article-1');
    expect(listed.moves[0]?.to).toBeGreaterThan(10);
  });

  test('draws only the rows that changed', async () => {
    const listed = await list(many);
    const [first, second, ...others] = listed.harness.element.rows;
    const renamed = { ...first!, words: { ...first!.words, title: 'Another title' } };
    const row = listed.harness.all('k-rotation-row')[1]!;
    let draws = 0;
    const watcher = new MutationObserver((records) => (draws += records.length));
    watcher.observe(row.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await listed.harness.set({ rows: [renamed, structuredClone(second!), ...others] });
    expect(rootOf(listed.harness, 0).querySelector('.title')?.textContent).toBe('Another title');
    expect(draws).toBe(0);
  });
});

describe('a row', () => {
  test('tells what was pressed', async () => {
    const { harness, acts } = await list(['one', 'two'], hidden);
    const press = (at: number, act: string): void => {
      rootOf(harness, at).querySelector<HTMLElement>(`[data-act=${act}]`)!.click();
    };
    press(0, 'open');
    press(0, 'toggle');
    press(0, 'down');
    press(1, 'remove');
    press(1, 'up');
    expect(acts).toEqual([
      { id: 'two', act: 'open' },
      { id: 'two', act: 'toggle' },
      { id: 'two', act: 'down' },
      { id: 'gone', act: 'remove' },
      { id: 'gone', act: 'up' },
    ]);
  });

  test('moves no further than the ends, but keeps its buttons', async () => {
    const { harness, acts } = await list(['one', 'two'], [entryOf('one')]);
    const up = rootOf(harness, 0).querySelector<HTMLButtonElement>('[data-act=up]')!;
    up.click();
    expect(acts).toEqual([]);
    expect([up.disabled, up.ariaDisabled]).toEqual([false, 'true']);
  });

  test('says whether it shows, and names its controls after its title', async () => {
    const { harness } = await list(['one', 'two'], hidden);
    const names = [...rootOf(harness, 0).querySelectorAll('button')].map(
      (button) => button.ariaLabel,
    );
    expect(names).toEqual([
      'Move up: Article two',
      'Move down: Article two',
      null,
      'Show in the loop: Article two',
    ]);
    const toggle = rootOf(harness, 0).querySelector('[data-act=toggle]')!;
    expect([toggle.role, toggle.ariaChecked]).toEqual(['switch', 'false']);
  });
});
