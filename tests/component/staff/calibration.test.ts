import { describe, expect, test } from 'vitest';
import '../../../renderer/staff/calibration/calibration.js';
import '../../../renderer/staff/clinic/clinic-reading.js';
import { KMeasureField } from '../../../renderer/staff/calibration/measure-field.js';
import { mount, setStage, sizes, wordsOf, type Harness, type Size } from '../harness.js';
import { openStore, usualSettings } from './store.js';

const usual = usualSettings();

const openCalibration = async (display: Partial<typeof usual.display> = {}) => {
  const opened = await openStore({}, { ...usual, display: { ...usual.display, ...display } });
  const page = await mount('k-calibration', { store: opened.store });
  return { ...opened, page };
};

/** The measures in their order: diagonal, lower edge, distance. */
const measureAt = (page: Harness<HTMLElementTagNameMap['k-calibration']>, index: number) => {
  const field = page.all('k-measure-field')[index];
  if (!(field instanceof KMeasureField)) throw new Error('There is no such measure.');
  return field;
};

const effects = (page: Harness<HTMLElementTagNameMap['k-calibration']>): readonly string[] =>
  page.words('.note');

describe('screen and reach', () => {
  test('begins with what is taken for granted, and measures from there', async () => {
    const { page, store } = await openCalibration();
    expect(effects(page)[0]).toContain('21.5 in or more is taken for granted');
    expect(page.all('.note.warning')).toEqual([]);
    measureAt(page, 0).shadowRoot?.querySelector('button')?.click();
    await page.settled();
    expect(store.draft?.display?.diagonalInches).toBe(21.5);
    expect(effects(page)[0]).toBe(
      'Text and buttons stay as they are: capital letters are 4.8 mm high.',
    );
  });

  test('says by how much a small screen grows, and at what size visits begin', async () => {
    const { page } = await openCalibration({ diagonalInches: 18.5, viewingCm: 61 });
    expect(effects(page)[0]).toContain('become 16 % larger: capital letters are 4.8 mm high');
    expect(effects(page)[1]).toContain(
      'Visits begin with text at 175 % or more, to be read from 24 in',
    );
  });

  test('warns of a screen that hangs too high, and says how low it should', async () => {
    const { page } = await openCalibration({ diagonalInches: 43, lowerEdgeCm: 130 });
    const [warning] = page.words('.note.warning');
    expect(warning).toContain('hangs too high');
    expect(warning).toContain('its lower edge is 43 in above the floor or less');
  });

  test('keeps lengths in centimetres and asks in inches', async () => {
    const { page, store } = await openCalibration({ lowerEdgeCm: 81 });
    const field = measureAt(page, 1);
    expect(
      wordsOf(field.shadowRoot?.querySelector('k-number-field')?.shadowRoot ?? null),
    ).toContain('32 in (81 cm)');
    field.dispatchEvent(new CustomEvent('k-change', { detail: 33 }));
    expect(store.draft?.display?.lowerEdgeCm).toBe(83.8);
    field.dispatchEvent(new CustomEvent('k-change', { detail: null }));
    expect(store.draft?.display?.lowerEdgeCm).toBeNull();
  });

  test('a card that is smaller than its frame makes the screen larger', async () => {
    const { page, store } = await openCalibration({ diagonalInches: 32 });
    await page.press('Check with a card');
    const check = page.part('k-card-check');
    const frame = check.find('.card').getBoundingClientRect();
    // 85.6 mm on 0.369 mm a pixel.
    expect(frame.width).toBeCloseTo(232, 0);
    expect(frame.width / frame.height).toBeCloseTo(85.6 / 53.98, 2);
    check.find('k-number-field').dispatchEvent(new CustomEvent('k-change', { detail: 150 }));
    await check.settled();
    await check.press('It fits');
    expect(store.draft?.display?.diagonalInches).toBe(49.5);
    await page.settled();
    expect(page.all('k-card-check')).toEqual([]);
  });

  test('draws the screen to scale on its wall', async () => {
    const { page } = await openCalibration({ diagonalInches: 43, lowerEdgeCm: 81.3 });
    const picture = page.part('k-reach-picture');
    const number = (selector: string, name: string): number =>
      Number(picture.find(selector).getAttribute(name));
    expect(number('.screen', 'width')).toBeCloseTo(952, 0);
    expect(number('.screen', 'height')).toBeCloseTo(535, 0);
    // From 813 mm to 1219 mm.
    expect(number('.reached', 'height')).toBeCloseTo(406, 0);
    const floor = number('.floor', 'y1');
    expect(floor - number('.screen', 'y') - number('.screen', 'height')).toBeCloseTo(813, 0);
    expect(floor - number('.band', 'y')).toBe(1219);
    expect(picture.find('svg').ariaLabel).toContain('from 32 to 53\u00a0in above the floor');
  });

  test.each(Object.keys(sizes) as Size[])(
    'fits a %s screen, also with large text',
    async (size) => {
      await setStage(size, { textSize: 200 });
      const { page } = await openCalibration({
        diagonalInches: 15.6,
        lowerEdgeCm: 20,
        viewingCm: 400,
      });
      expect(page.element.scrollWidth).toBeLessThanOrEqual(page.element.clientWidth);
    },
  );
});

test('“Text and contrast” says where the distance of readers asks for more', async () => {
  const notes = async (display: Partial<typeof usual.display>): Promise<readonly string[]> => {
    const { store } = await openStore({}, { ...usual, display: { ...usual.display, ...display } });
    return (await mount('k-clinic-reading', { store })).words('.note');
  };
  expect((await notes({ diagonalInches: 24, viewingCm: 60 }))[0]).toContain('begin at 150 %');
  expect(await notes({ diagonalInches: 24, viewingCm: 60, textSize: 150 })).toEqual([]);
  expect(await notes({ diagonalInches: 24 })).toEqual([]);
});
