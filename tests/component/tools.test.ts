import { describe, expect, test } from 'vitest';
import '../../renderer/screens/tools.js';
import type { KTools } from '../../renderer/screens/tools.js';
import { mount, wordsOf, type Harness } from './harness.js';
import { visitor } from './visitor.js';

const show = (choices: Parameters<typeof visitor>[0] = {}) =>
  mount('k-tools', {
    visit: visitor({ screen: { name: 'home', page: 0 }, ...choices }),
    languages: ['en', 'es'],
  });

/** A button inside the panel. */
function inPanel(tools: Harness<KTools>, name: string): HTMLElement {
  const buttons = [...(tools.find('k-access-panel').shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find((button) => (button.ariaLabel ?? wordsOf(button)) === name);
  if (!found) throw new Error(`The panel has no button "${name}".`);
  return found;
}

describe('k-tools', () => {
  test('names its buttons, with the way to more ease in the last place', async () => {
    const tools = await show();
    expect(tools.words('button')).toEqual(['I’m done', 'Accessibility']);
    expect(tools.all('k-languages, .access').at(-1)?.className).toBe('pill access');
    expect(tools.find('k-languages')).toMatchObject({ languages: ['en', 'es'], language: 'en' });
  });

  test('on the loop has no visit to end', async () => {
    const tools = await show({ screen: { name: 'attract' } });
    expect(tools.words('button')).toEqual(['Accessibility']);
  });

  test('opens the panel and says so', async () => {
    const tools = await show();
    expect(tools.all('k-access-panel')).toEqual([]);
    expect(tools.button('Accessibility').getAttribute('aria-expanded')).toBe('false');
    await tools.press('Accessibility');
    expect(tools.told).toEqual([{ type: 'toggle-access' }]);
    await tools.set({ visit: visitor({ access: true }) });
    expect(tools.button('Accessibility').getAttribute('aria-expanded')).toBe('true');
    expect(tools.find('k-access-panel')).toBeTruthy();
  });

  test('tells the app each choice and that the panel was closed', async () => {
    const tools = await show({ access: true, calm: true });
    tools.element.renderRoot.querySelector('k-access-panel')!.voice = true;
    await tools.settled();
    const names = ['200 per cent', 'AStrong contrast', 'Buttons down low', 'Nothing moves'];
    for (const name of [...names, 'Read aloud', 'Close']) inPanel(tools, name).click();
    expect(tools.told).toEqual([
      { type: 'set-text-size', percent: 200 },
      { type: 'set-contrast', contrast: 'maximum' },
      { type: 'set-reach', on: true },
      { type: 'set-calm', on: false },
      { type: 'set-aloud', on: true },
      { type: 'toggle-access' },
    ]);
  });

  test('shows the panel as the visit is', async () => {
    const tools = await show({ access: true, textSize: 150, contrast: 'dark', reach: true });
    expect(tools.find('k-access-panel')).toMatchObject({
      size: 150,
      contrast: 'dark',
      reach: true,
      calm: false,
      aloud: false,
    });
  });
});
