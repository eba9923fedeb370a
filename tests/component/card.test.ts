import { expect, test } from 'vitest';
import '../../renderer/parts/card.js';
import type { CardView } from '../../renderer/parts/card.js';
import { mount, wordsOf } from './harness.js';
import { picture } from './library.js';

const view: CardView = {
  article: 'a',
  hue: 'ochre',
  topic: 'Diabetes',
  title: 'A title',
  summary: 'A summary.',
  minutes: 5,
  picture,
  language: 'es',
};

test('a card is one button that says topic, minutes, title and summary', async () => {
  const card = await mount('k-card', { view });
  expect(card.all('button')).toHaveLength(1);
  expect(card.words('button')).toEqual(['Diabetes 5 min read A title A summary.']);
  expect(card.find('.title').lang).toBe('es');
});

test('its picture is decoration and cannot be dragged away', async () => {
  const image = (await mount('k-card', { view })).find('img');
  expect([image.getAttribute('alt'), image.getAttribute('draggable')]).toEqual(['', 'false']);
});

test('without a picture it shows its hue', async () => {
  const card = await mount('k-card', { view: { ...view, picture: null } });
  expect(card.all('img')).toEqual([]);
  expect(getComputedStyle(card.find('.picture')).backgroundColor).toBe('rgb(107, 71, 0)');
});

test('without a hue or a view it does not fail', async () => {
  const card = await mount('k-card', { view: { ...view, hue: null } });
  expect(card.find('button').hasAttribute('data-hue')).toBe(false);
  await card.set({ view: null });
  expect(wordsOf(card.element.renderRoot)).toBe('');
});

test('focus on the card is focus on its button', async () => {
  const card = await mount('k-card', { view });
  card.element.focus();
  expect(card.element.shadowRoot?.activeElement).toBe(card.find('button'));
});

test('in its low form only a button at its lower end is to be touched, named after the article', async () => {
  const card = await mount('k-card', { view, low: true });
  expect(card.all('button')).toHaveLength(1);
  const read = card.button('Read: A title');
  const box = card.find('.card').getBoundingClientRect();
  const { top, bottom } = read.getBoundingClientRect();
  expect(top).toBeGreaterThan(card.find('.summary').getBoundingClientRect().bottom - 1);
  expect(box.bottom - bottom).toBeLessThan(20);
  let pressed = 0;
  card.element.addEventListener('click', () => (pressed += 1));
  read.click();
  expect(pressed).toBe(1);
});
