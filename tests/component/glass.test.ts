import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { capHeight, mmPerPx } from '../../renderer/styles/physical.js';
import { painted, setStage } from './harness.js';
import { start } from './kiosk.js';
import { settings } from './library.js';

const root = document.documentElement;
const forget = (): void => {
  for (const name of ['--k-least', '--k-least-text', '--k-reach', '--k-reach-from'])
    root.style.removeProperty(name);
};
beforeEach(forget);
afterEach(forget);

const token = (name: string): number => {
  const probe = document.createElement('div');
  probe.style.width = `var(${name})`;
  document.body.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width;
};

const display = (parts: Partial<ReturnType<typeof settings>['display']>) => ({
  display: { ...settings().display, ...parts },
});

describe('a measured screen', () => {
  test('draws body text as high as the law asks, and nothing smaller', async () => {
    await start(display({ diagonalInches: 18.5 }));
    const mm = mmPerPx(18.5, { width: innerWidth, height: innerHeight });
    expect(token('--k-size-body') * capHeight * mm).toBeCloseTo(4.8, 1);
    expect(token('--k-size-small') * capHeight * mm).toBeGreaterThanOrEqual(4.79);
    expect(token('--k-target') * mm).toBeGreaterThanOrEqual(15);
  });

  test('begins visits with text that can be read from where readers stand', async () => {
    const kiosk = await start(display({ diagonalInches: 24, viewingCm: 60 }));
    expect(kiosk.app.standing?.visit.textSize).toBe(150);
    kiosk.bridge.changeSettings(
      settings(display({ diagonalInches: 24, viewingCm: 60, textSize: 200 })),
    );
    await kiosk.drawn();
    expect(kiosk.app.standing?.visit.textSize).toBe(200);
  });

  test('knows its band again after it was turned', async () => {
    await start(display({ diagonalInches: 43, lowerEdgeCm: 81.3 }));
    const band = (): number => Number.parseFloat(root.style.getPropertyValue('--k-reach'));
    expect(band() / innerHeight).toBeCloseTo(0.758, 2);
    await setStage('upright');
    await painted();
    expect(band() / innerHeight).toBeCloseTo(0.4265, 2);
    await page.viewport(1920, 1080);
  });
});

test('a screen that nobody measured is drawn as ever', async () => {
  const kiosk = await start();
  expect(token('--k-u')).toBeCloseTo(1, 2);
  expect(token('--k-size-small')).toBeCloseTo(24, 1);
  expect(kiosk.app.standing?.visit.textSize).toBe(100);
});
