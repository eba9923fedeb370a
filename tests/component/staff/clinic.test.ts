import { describe, expect, test } from 'vitest';
import { saidAs } from '../../../main/contract/said.js';
import { onPaper } from '../../../renderer/staff/clinic/accent-choice.js';
import { BridgeError } from '../../../renderer/bridge/bridge.js';
import '../../../renderer/staff/clinic/staff-clinic.js';
import { mount, setStage, sizes, wordsOf, type Harness, type Size } from '../harness.js';
import { catalogue } from '../library.js';
import { faultOf, field, setField } from './fields.js';
import { openStore, usualSettings } from './store.js';

const usual = usualSettings();
const withClinic = (parts: Partial<typeof usual.clinic>): typeof usual => ({
  ...usual,
  clinic: { ...usual.clinic, ...parts },
});

describe('the place', () => {
  const openPlace = async () => {
    const opened = await openStore({}, withClinic({ name: 'Lakeside' }));
    const page = await mount('k-staff-clinic', { store: opened.store });
    return { ...opened, page };
  };

  test('lists every section with how it is set, and follows the draft', async () => {
    const { page, store } = await openPlace();
    expect(page.words('.rows .value')[0]).toBe('Lakeside');
    expect(page.words('.rows .value')[1]).toBe('On day and night.');
    store.edit({ clinic: { ...usual.clinic, name: 'Seaside' } });
    await page.settled();
    expect(page.words('.rows .value')[0]).toBe('Seaside');
    expect(page.words('.rows .title')).toHaveLength(11);
  });

  test('shows the chosen section with the focus at its heading', async () => {
    const { page } = await openPlace();
    for (const [index, title] of page.words('.rows .title').entries()) {
      page.all('.rows button')[index]?.click();
      await page.settled();
      expect(wordsOf(page.find('#section'))).toBe(title);
      expect(page.element.shadowRoot?.activeElement?.id).toBe('section');
      expect(page.find('.detail').lastElementChild?.localName).toMatch(/^k-(clinic-|calibration)/);
    }
  });

  test.each([
    ['full', 100, true],
    ['small', 100, true],
    ['upright', 100, false],
    ['full', 200, false],
  ] as const)('on a %s screen at %i %% has both panes: %s', async (size, textSize, isBoth) => {
    await setStage(size, { textSize });
    const { page } = await openPlace();
    const isShown = (selector: string): boolean => page.find(selector).checkVisibility();
    expect([isShown('.list'), isShown('.detail')]).toEqual([true, isBoth]);
    page.all('.rows button')[1]?.click();
    await page.settled();
    expect([isShown('.list'), isShown('.detail')]).toEqual([isBoth, true]);
    if (isBoth) return;
    await page.press('Clinic');
    expect([isShown('.list'), isShown('.detail')]).toEqual([true, false]);
    expect(wordsOf(page.element.shadowRoot?.activeElement ?? null)).toContain('Opening hours');
  });

  test.each(Object.keys(sizes) as Size[])('fits a %s screen, in every section', async (size) => {
    await setStage(size);
    const { page } = await openPlace();
    for (const row of page.all('.rows button')) {
      row.click();
      await page.settled();
      const { scrollWidth, clientWidth } = page.find('.detail');
      expect(scrollWidth, wordsOf(row)).toBeLessThanOrEqual(clientWidth);
    }
  });
});

describe('the name', () => {
  const openName = async (parts: Partial<typeof usual.clinic> = {}, sentence = '') => {
    const opened = await openStore(
      {
        readDrives: () =>
          Promise.resolve([{ id: 'usb', name: 'USB', writable: true, freeBytes: 1 }]),
        readDriveFolder: () =>
          Promise.resolve({ done: true, value: [{ name: 'a.png', kind: 'picture', bytes: 9 }] }),
        takePicture: () =>
          Promise.resolve(
            sentence
              ? { done: false, ...saidAs(sentence) }
              : { done: true, value: `${'a'.repeat(64)}.png` },
          ),
      },
      withClinic(parts),
    );
    const page = await mount('k-clinic-name', { store: opened.store });
    return { ...opened, page };
  };
  const pick = async (page: Awaited<ReturnType<typeof openName>>['page']): Promise<void> => {
    await page.press('Choose from a USB drive');
    page
      .find('k-drive-picker')
      .dispatchEvent(new CustomEvent('k-pick', { detail: { drive: 'usb', path: ['a.png'] } }));
    await page.settled();
  };

  test('and the words go into the draft, the address without its https://', async () => {
    const { page, store } = await openName();
    await setField(page, 'Name of the clinic', 'Lakeside');
    await setField(page, 'A line of welcome', 'Take a seat.');
    await setField(page, 'Website', 'https://lakeside.example.org');
    expect(store.draft?.clinic).toMatchObject({
      name: 'Lakeside',
      message: 'Take a seat.',
      website: 'lakeside.example.org',
    });
  });

  test('has a logo from a drive, shown as it is kept, which can be removed', async () => {
    const { page, store, fake } = await openName();
    await pick(page);
    await expect.poll(() => store.draft?.clinic?.logo).toBe(`${'a'.repeat(64)}.png`);
    expect(fake.calls).toContainEqual(['takePicture', { drive: 'usb', path: ['a.png'] }]);
    expect(page.all('k-drive-picker')).toEqual([]);
    expect(page.find('.logo img').getAttribute('src')).toBe(
      `kiosk://pictures/${'a'.repeat(64)}.png`,
    );
    await page.press('Remove');
    expect(store.draft).toBeNull();
  });

  test('says why a picture was not taken, and keeps the old one', async () => {
    const { page, store } = await openName({}, 'This picture is larger than 20 MB.');
    await pick(page);
    await expect
      .poll(() => page.words('.note.warning'))
      .toEqual(['This picture is larger than 20 MB.']);
    expect(store.draft).toBeNull();
  });

  test('is shown as it will stand on the wall', async () => {
    const { page, store } = await openName({ name: 'Lakeside', message: 'Take a seat.' });
    const preview = page.part('k-clinic-preview');
    const slide = (): string =>
      wordsOf(preview.part('k-attract').part('k-slide').element.shadowRoot);
    await expect.poll(slide).toContain('Lakeside');
    expect(slide()).toContain('Take a seat.');
    store.edit({ clinic: { ...usual.clinic, name: 'Seaside' } });
    await expect.poll(slide).toContain('Seaside');
  });
});

describe('the colour', () => {
  const openColour = async (accent = '#0b5c56') => {
    const opened = await openStore({}, withClinic({ accent }));
    const page = await mount('k-clinic-colour', { store: opened.store });
    return { ...opened, page };
  };

  test('is chosen from swatches by name', async () => {
    const { page, store } = await openColour();
    expect(page.words('[aria-pressed="true"]')).toEqual(['Deep teal']);
    await page.press('Plum');
    expect(store.draft?.clinic?.accent).toBe('#59386b');
    expect(page.words('[aria-pressed="true"]')).toEqual(['Plum']);
  });

  test('is mixed by sliders and told with its contrast', async () => {
    const { page, store } = await openColour();
    await setField(page, 'Color', 300);
    const accent = store.draft?.clinic?.accent ?? '';
    expect(accent).toMatch(/^#[0-9a-f]{6}$/);
    expect(onPaper(accent)).toBeGreaterThanOrEqual(4.5);
    expect(page.words('.verdict')[0]).toMatch(/^\d+\.\d : 1, (easy|good enough) to read$/);
    expect(page.words('[aria-pressed="true"]')).toEqual([]);
  });

  test('too pale is refused, and the nearest that works is offered and taken', async () => {
    const { page, store } = await openColour();
    await setField(page, 'Lightness', 80);
    expect(store.draft).toBeNull();
    expect(wordsOf(page.find('[role="alert"]'))).toContain('too pale to read on paper');
    await page.press('Take this one');
    const accent = store.draft?.clinic?.accent ?? '';
    expect(onPaper(accent)).toBeGreaterThanOrEqual(4.5);
    expect(onPaper(accent)).toBeLessThan(4.75);
    expect(page.all('[role="alert"]')).toEqual([]);
  });

  test('keeps its hue through black', async () => {
    const { page } = await openColour();
    const hue = (): number => (field(page, 'Color') as HTMLElement & { value: number }).value;
    const before = hue();
    await setField(page, 'Lightness', 0);
    await setField(page, 'Lightness', 40);
    expect(hue()).toBeCloseTo(before, 5);
  });

  test('goes further by plus and minus, and around the wheel', async () => {
    const slider = await mount('k-colour-slider', {
      label: 'Color',
      value: 358,
      max: 360,
      step: 5,
      wraps: true,
      colours: ['#000000', '#ffffff'],
      now: '#000000',
    });
    const told: unknown[] = [];
    slider.element.addEventListener('k-change', (event) => told.push(event.detail));
    await slider.press('More: Color');
    await slider.press('Less: Color');
    expect(told).toEqual([3, 358]);
    await slider.set({ wraps: false, max: 100, value: 100 });
    expect(slider.button('More: Color').disabled).toBe(true);
  });

  test('shows on a real button', async () => {
    const { page } = await openColour();
    await page.press('Plum');
    const bar = page.part('k-clinic-preview').part('k-attract');
    const main = await expect
      .poll(() => bar.all('.pill.main').at(0))
      .toBeDefined()
      .then(() => bar.find('.pill.main'));
    expect(getComputedStyle(main).backgroundColor).toBe('rgb(89, 56, 107)');
  });
});

describe('the opening hours', () => {
  const week = [{ days: [1, 2, 3, 4, 5], from: '08:00', until: '17:00' }];
  const openHours = async (parts: Partial<typeof usual.hours>) => {
    const settings = { ...usual, hours: { ...usual.hours, always: false, weekly: week, ...parts } };
    const opened = await openStore({}, settings);
    const page = await mount('k-clinic-hours', { store: opened.store });
    return { ...opened, page };
  };
  const openDay = async (
    page: Harness<HTMLElementTagNameMap['k-clinic-hours']>,
    weekday: number,
  ): Promise<Harness<HTMLElementTagNameMap['k-day-hours']>> => {
    page.find('k-week-chart').dispatchEvent(new CustomEvent('k-day', { detail: weekday }));
    await page.settled();
    return page.part('k-day-hours');
  };

  test('begin with a week, so that turning "day and night" off closes nothing for good', async () => {
    const { page, store } = await openHours({ always: true, weekly: [] });
    expect(page.all('k-week-chart')).toEqual([]);
    await setField(page, 'When the screen plays', 'hours');
    expect(store.draft?.hours).toMatchObject({ always: false, weekly: week });
    await setField(page, 'When the screen plays', 'always');
    await setField(page, 'When the screen plays', 'hours');
    expect(store.draft?.hours?.weekly).toEqual(week);
  });

  test('are drawn as bars, the night’s rest on the day after', async () => {
    const { page } = await openHours({ weekly: [{ days: [7], from: '18:00', until: '06:00' }] });
    const chart = page.part('k-week-chart');
    const row = (name: string): Element =>
      chart.all('button').find((button) => wordsOf(button).startsWith(name))!;
    const spans = (name: string): readonly string[] =>
      [...row(name).querySelectorAll<HTMLElement>('.piece')].map(
        (piece) =>
          `${piece.style.getPropertyValue('--at')} ${piece.style.getPropertyValue('--length')}`,
      );
    expect(spans('Sunday')).toEqual(['75% 25%']);
    expect(spans('Monday')).toEqual(['0% 25%']);
    expect(spans('Tuesday')).toEqual([]);
  });

  test('of a day change with a lunch break and are copied to others', async () => {
    const { page, store } = await openHours({
      weekly: [{ days: [1], from: '08:00', until: '17:00' }],
    });
    const day = await openDay(page, 1);
    await day.press('Add a lunch break');
    expect(store.draft?.hours?.weekly).toEqual([
      { days: [1], from: '08:00', until: '12:00' },
      { days: [1], from: '13:00', until: '17:00' },
    ]);
    expect(day.button('Copy').disabled).toBe(true);
    await setField(day, 'Copy these hours to', [2, 3]);
    await day.press('Copy');
    expect(store.draft?.hours?.weekly).toEqual([
      { days: [1, 2, 3], from: '08:00', until: '12:00' },
      { days: [1, 2, 3], from: '13:00', until: '17:00' },
    ]);
    expect(wordsOf(day.find('.copy [role="status"]'))).toBe('Copied to 2 days.');
    await day.press('Closed all day');
    expect(store.draft?.hours?.weekly[0]?.days).toEqual([2, 3]);
    await day.press('Done');
    expect(page.all('k-day-hours')).toEqual([]);
  });

  test('that overlap are explained and not kept', async () => {
    const { page, store } = await openHours({
      weekly: [
        { days: [1], from: '20:00', until: '02:00' },
        { days: [2], from: '08:00', until: '17:00' },
      ],
    });
    const day = await openDay(page, 2);
    await setField(day, 'Opens', '01:00');
    expect(wordsOf(day.find('[role="alert"]'))).toMatch(
      /Monday .* and Tuesday|Tuesday .* and Monday/,
    );
    expect(store.draft).toBeNull();
    expect(day.button('Copy').disabled).toBe(true);
    await setField(day, 'Opens', '02:00');
    expect(day.all('[role="alert"]')).toEqual([]);
    expect(store.draft?.hours?.weekly).toContainEqual({ days: [2], from: '02:00', until: '17:00' });
  });

  test('say when a span ends on the next day', async () => {
    const { page } = await openHours({ weekly: [{ days: [1], from: '20:00', until: '02:00' }] });
    const day = await openDay(page, 1);
    expect((field(day, 'Closes') as HTMLElement & { help: string }).help).toBe('The next day');
  });

  test('have holidays, and sweep those that are over', async () => {
    const { page, store } = await openHours({ holidays: ['2020-01-01', '2020-12-25'] });
    const list = page.part('k-holiday-list');
    const next = new Date().getFullYear() + 1;
    await setField(list, 'Add a holiday', `${next}-12-25`);
    expect(store.draft?.hours?.holidays).toEqual(['2020-01-01', '2020-12-25', `${next}-12-25`]);
    await list.press('Sweep 2 days that are over');
    expect(store.draft?.hours?.holidays).toEqual([`${next}-12-25`]);
    list.all('li button')[0]?.click();
    await page.settled();
    expect(store.draft?.hours?.holidays).toEqual([]);
  });

  test('say what the screen does meanwhile', async () => {
    const { page, store } = await openHours({});
    await setField(page, 'When you are closed', 'black');
    expect(store.draft?.hours?.whenClosed).toBe('black');
  });
});

describe('languages', () => {
  test('are offered, reordered and left out, but for the last one', async () => {
    const { store } = await openStore(
      { readCatalogue: () => Promise.resolve({ ...catalogue(), languages: ['en', 'es', 'fr'] }) },
      { ...usual, languages: ['en', 'es'] },
    );
    await expect.poll(() => store.catalogue?.languages).toContain('fr');
    const page = await mount('k-clinic-languages', { store });
    expect(page.words('ol .what p')).toEqual([
      'The usual one. All articles have words in it.',
      '1 of 4 articles has no words in it.',
    ]);
    await page.press('Spanish: earlier');
    expect(store.draft?.languages).toEqual(['es', 'en']);
    await page.press('Offer French');
    expect(store.draft?.languages).toEqual(['es', 'en', 'fr']);
    await page.press('Do not offer Spanish');
    await page.press('Do not offer English');
    expect(store.draft?.languages).toEqual(['fr']);
    expect(page.button('Do not offer French').disabled).toBe(true);
  });
});

describe('timing, mode and reading', () => {
  test('timings go into the draft and tell their effect', async () => {
    const { store } = await openStore();
    const page = await mount('k-clinic-timing', { store });
    await setField(page, 'Time without a touch', 120);
    await setField(page, 'Time to answer', 45);
    expect(store.draft?.timing).toMatchObject({ idleSeconds: 120, warningSeconds: 45 });
    expect(page.words('[role="status"]')[1]).toContain('After 120 s');
    expect(page.words('[role="status"]')[1]).toContain('45 s later');
    const warning = field(page, 'Time to answer') as HTMLElement & { min: number; max: number };
    expect([warning.min, warning.max]).toEqual([20, 300]);
  });

  test('the mode is explained and set', async () => {
    const { store } = await openStore();
    const page = await mount('k-clinic-mode', { store });
    await setField(page, 'What a touch does', 'slideshow');
    expect(store.draft).toEqual({ mode: 'slideshow' });
  });

  test('text size and colours show in a sample of real text', async () => {
    const { store } = await openStore();
    const page = await mount('k-clinic-reading', { store });
    const size = (): number => Number.parseFloat(getComputedStyle(page.find('.sample')).fontSize);
    const before = size();
    await setField(page, 'Size of the text', '150');
    await setField(page, 'Colors', 'dark');
    await setField(page, 'Keep pictures still', true);
    expect(store.draft?.display).toMatchObject({
      textSize: 150,
      contrast: 'dark',
      reducedMotion: true,
    });
    expect(size()).toBeCloseTo(before * 1.5, 1);
    expect(getComputedStyle(page.find('.sample')).backgroundColor).toBe('rgb(19, 29, 33)');
  });
});

describe('the screen', () => {
  const left = { key: 'a', label: 'HDMI-1', width: 1920, height: 1080, primary: true, inUse: true };
  const right = { key: 'b', label: '', width: 1080, height: 1920, primary: false, inUse: false };
  const openDisplay = async (displays: (typeof left)[], screen: string | null = null) => {
    const opened = await openStore(
      { readDisplays: () => Promise.resolve(displays) },
      { ...usual, display: { ...usual.display, screen } },
    );
    const page = await mount('k-clinic-display', { store: opened.store });
    await expect.poll(() => wordsOf(page.element.shadowRoot)).not.toBe('');
    return { ...opened, page };
  };

  test('is no question where there is one', async () => {
    const { page } = await openDisplay([left]);
    expect(page.words('p')).toEqual(['One screen is connected: HDMI-1, 1920 × 1080.']);
  });

  test('is chosen where there are more, by size and by what is in use', async () => {
    const { page, store } = await openDisplay([left, right]);
    const { options } = field(page, 'Play on') as HTMLElement & {
      options: { label: string; help: string }[];
    };
    expect(options.map(({ label, help }) => `${label}: ${help}`)).toEqual([
      'The main screen: Now HDMI-1, 1920 × 1080',
      'HDMI-1, 1920 × 1080: In use now',
      '1080 × 1920: Connected',
    ]);
    await setField(page, 'Play on', 'b');
    expect(store.draft?.display?.screen).toBe('b');
    await setField(page, 'Play on', '');
    expect(store.draft).toBeNull();
  });

  test('that is gone is told, with one left too', async () => {
    const { page } = await openDisplay([left], 'gone');
    expect(page.words('.note')[0]).toContain('is not connected');
  });
});

describe('the PIN', () => {
  const openPin = async (answers: Parameters<typeof openStore>[0]) => {
    const opened = await openStore(answers);
    const page = await mount('k-clinic-pin', { store: opened.store });
    await page.press('Choose another PIN');
    const type = async (pin: string): Promise<void> => {
      page
        .part('k-new-pin')
        .find('k-pin-pad')
        .dispatchEvent(new CustomEvent('k-pin', { detail: pin }));
      await page.settled();
    };
    return { ...opened, page, type };
  };

  test('is typed twice, and its recovery code shown until it was written down', async () => {
    const { page, type, fake } = await openPin({
      changePin: () => Promise.resolve({ chosen: true, recoveryCode: 'ABCD-EFGH' }),
    });
    await type('739514');
    await type('739514');
    await expect.poll(() => page.all('k-recovery-code').length).toBe(1);
    expect(fake.calls).toContainEqual(['changePin', { pin: '739514' }]);
    expect(wordsOf(page.part('k-recovery-code').find('.code'))).toBe('ABCD-EFGH');
    expect((page.find('k-dialog') as HTMLElement & { closable: boolean }).closable).toBe(false);
    await page.part('k-recovery-code').press('I have written it down');
    await page.settled();
    expect(page.all('k-dialog')).toEqual([]);
    expect(page.words('.note.good')).toEqual(['The new PIN holds from now on.']);
  });

  test('that main could not change says so and changes nothing', async () => {
    const { page, type } = await openPin({
      changePin: () => Promise.reject(new BridgeError('not-saved', 'settings.json: ENOSPC')),
    });
    await type('739514');
    await type('739514');
    await expect
      .poll(() => page.part('k-new-pin').words('[role="alert"]'))
      .toEqual([expect.stringMatching(/^This could not be saved\. .* The disk may be full/)]);
    expect(page.all('k-recovery-code')).toEqual([]);
  });
});

test('a list of holidays that is full says so', async () => {
  const holidays = Array.from({ length: 400 }, () => '2020-01-01');
  const { store } = await openStore(
    {},
    { ...usual, hours: { ...usual.hours, always: false, holidays } },
  );
  const page = await mount('k-clinic-hours', { store });
  expect(faultOf(page.part('k-holiday-list'), 'Add a holiday')).toContain('The list is full');
});
