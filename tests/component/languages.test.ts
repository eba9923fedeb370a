import { describe, expect, test } from 'vitest';
import '../../renderer/screens/languages.js';
import type { KLanguages } from '../../renderer/screens/languages.js';
import { deepFocus } from '../../renderer/parts/deep-focus.js';
import { mount, painted, setStage, wordsOf, type Harness } from './harness.js';

const many = ['en', 'es', 'ar', 'de', 'vi', 'zh'];

/** A key that is pressed where the focus is. */
const press = (key: string): void => {
  deepFocus()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
};

const show = (languages: readonly string[], language = 'de'): Promise<Harness<KLanguages>> =>
  mount('k-languages', { languages, language });

const toggleOf = (choice: Harness<KLanguages>): HTMLElement => choice.find('[aria-expanded]');

describe('k-languages', () => {
  test('is nothing where there is no choice', async () => {
    expect((await show(['en'])).all('button')).toEqual([]);
  });

  test('sets two side by side', async () => {
    const choice = await show(['en', 'es'], 'es-MX');
    expect(choice.words('button')).toEqual(['English', 'Español']);
    expect(choice.all('[aria-pressed="true"]').map(wordsOf)).toEqual(['Español']);
  });

  test('names more behind one button, each in its own words and the way they run', async () => {
    const choice = await show(many);
    expect(choice.words('button')).toEqual(['Language Deutsch']);
    toggleOf(choice).click();
    await choice.settled();
    const names = choice.all('ul [lang]').map((name) => [name.lang, name.dir, wordsOf(name)]);
    expect(names).toEqual([
      ['en', 'ltr', 'English'],
      ['es', 'ltr', 'Español'],
      ['ar', 'rtl', 'العربية'],
      ['de', 'ltr', 'Deutsch'],
      ['vi', 'ltr', 'Tiếng Việt'],
      ['zh', 'ltr', '中文'],
    ]);
    expect(toggleOf(choice).ariaExpanded).toBe('true');
  });

  test('begins at the language that is spoken, and gives the focus back when one is chosen', async () => {
    const choice = await show(many);
    toggleOf(choice).focus();
    toggleOf(choice).click();
    await choice.settled();
    expect(wordsOf(deepFocus())).toBe('Deutsch');
    choice.all('li button')[2]!.click();
    await choice.settled();
    expect(choice.told).toEqual([{ type: 'set-language', language: 'ar' }]);
    expect(choice.all('ul')).toEqual([]);
    expect(deepFocus()).toBe(toggleOf(choice));
  });

  test('closes by Escape, by a touch beside it, and when the focus goes elsewhere', async () => {
    const choice = await show(many);
    const open = async (): Promise<void> => {
      toggleOf(choice).click();
      await choice.settled();
      expect(choice.all('ul')).toHaveLength(1);
    };
    await open();
    press('Escape');
    await choice.settled();
    expect([choice.all('ul'), deepFocus() === toggleOf(choice)]).toEqual([[], true]);

    await open();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await choice.settled();
    expect(choice.all('ul')).toEqual([]);

    const beside = document.createElement('button');
    document.body.append(beside);
    await open();
    beside.focus();
    await choice.settled();
    expect(choice.all('ul')).toEqual([]);
    beside.remove();
  });

  test.each(['full', 'upright', 'small'] as const)(
    'keeps its list on the glass and above its button (%s), however many there are',
    async (size) => {
      await setStage(size, { textSize: 200 });
      const choice = await show([
        ...many,
        'ru',
        'pt',
        'fr',
        'ko',
        'tl',
        'ht',
        'so',
        'hmn',
        'km',
        'my',
      ]);
      Object.assign(choice.element.style, { position: 'fixed', right: '20px', bottom: '20px' });
      toggleOf(choice).click();
      await choice.settled();
      await painted();
      const list = choice.find('ul').getBoundingClientRect();
      const button = toggleOf(choice).getBoundingClientRect();
      expect(list.left).toBeGreaterThanOrEqual(0);
      expect(list.right).toBeLessThanOrEqual(innerWidth);
      expect(list.top).toBeGreaterThanOrEqual(0);
      expect(list.bottom).toBeLessThan(button.top);
      expect(button.top - list.bottom).toBeLessThan(40);
      for (const name of choice.all('li button')) {
        const box = name.getBoundingClientRect();
        expect([box.left >= list.left, box.right <= list.right]).toEqual([true, true]);
      }
    },
  );
});
