import type { NativeImage } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchBlank, type BlankWatch } from '../../../main/shell/blank.js';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const striped = Uint8Array.from({ length: 400 }, (_, index) => (index % 8 < 4 ? 250 : 20));
const white = new Uint8Array(400).fill(255);
let page = striped;
let glass: Uint8Array | null = striped;
let expected = true;
let done: string[] = [];
let watch: BlankWatch;

function picture(pixels: Uint8Array): NativeImage {
  const image = {
    isEmpty: () => false,
    resize: () => image,
    getSize: () => ({ width: 10, height: 10 }),
    toBitmap: () => pixels,
  };
  return image as unknown as NativeImage;
}

const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  page = striped;
  glass = striped;
  expected = true;
  done = [];
  watch = watchBlank({
    capture: () => Promise.resolve(picture(page)),
    captureGlass: () => Promise.resolve(glass && picture(glass)),
    isExpected: () => expected,
    invalidate: () => done.push('draw'),
    lift: () => done.push('lift'),
    onBlank: () => done.push('blank'),
    onCovered: () => done.push('covered'),
    log,
  });
});
afterEach(() => {
  watch.close();
  vi.useRealTimers();
});

describe('the look at page and glass', () => {
  it('finds nothing where both show the page, where nothing need show, and where no glass is known', async () => {
    await pass(60_000);
    glass = white;
    expected = false;
    await pass(60_000);
    expected = true;
    glass = null;
    await pass(60_000);
    expect(done).toEqual([]);
  });

  it('a page of one colour is drawn again, and then told', async () => {
    page = white;
    await pass(20_000);
    expect(done).toEqual(['draw']);
    await pass(1500);
    expect(done).toEqual(['draw', 'blank']);
  });

  it('a glass that shows something else gets the window again', async () => {
    await pass(20_000);
    glass = white;
    await pass(20_000);
    glass = striped;
    await pass(60_000);
    expect(done).toEqual(['lift']);
  });

  it('what stays on the glass all the same is told once, and not again before the page was seen', async () => {
    await pass(20_000);
    glass = white;
    await pass(10 * 60_000);
    expect(done).toEqual(['lift', 'covered']);
    glass = striped;
    await pass(20_000);
    glass = white;
    await pass(10 * 60_000);
    expect(done).toEqual(['lift', 'covered', 'lift', 'covered']);
  });

  it('a glass that never showed the page is not believed', async () => {
    glass = white;
    await pass(10 * 60_000);
    expect(done).toEqual([]);
  });
});
