import { describe, expect, test } from 'vitest';
import type { Topic } from '../../main/contract/article.js';
import '../../renderer/parts/topics.js';
import type { KTopics } from '../../renderer/parts/topics.js';
import { mount, type Harness } from './harness.js';

const hues = ['plum', 'terracotta', 'teal', 'ochre'] as const;

const topicsOf = (count: number): readonly Topic[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    hue: hues[index % 4] ?? 'teal',
    icon: index === 0 ? 'no-such-icon' : 'brain',
    title: { en: `A topic with a name ${index}`, es: `Un tema con nombre ${index}` },
  }));

const show = (properties: Partial<KTopics>) => mount('k-topics', properties);

const movers = (topics: Harness<KTopics>) =>
  topics
    .all('button')
    .map((button) => button.ariaLabel)
    .filter((name) => name !== null);

test('a topic is a toggle, and so is Everything', async () => {
  const topics = await show({ topics: topicsOf(2), chosen: 't1' });
  expect(topics.words('button')).toEqual([
    'Everything',
    'A topic with a name 0',
    'A topic with a name 1',
  ]);
  expect(topics.all('button').map((button) => button.ariaPressed)).toEqual([
    'false',
    'false',
    'true',
  ]);
});

test('says which was chosen; empty for all', async () => {
  const topics = await show({ topics: topicsOf(2) });
  const ids: string[] = [];
  topics.element.addEventListener('k-topic', (event) => ids.push(event.detail));
  await topics.press('A topic with a name 1');
  await topics.press('Everything');
  expect(ids).toEqual(['t1', '']);
});

test('speaks the visitor’s language, or one the topic has', async () => {
  const only: Topic = { id: 'x', hue: 'teal', icon: 'bone', title: { fr: 'Sujet' } };
  const topics = await show({ topics: [...topicsOf(1), only], language: 'es' });
  expect(topics.words('button').slice(1)).toEqual(['Un tema con nombre 0', 'Sujet']);
});

describe('a row that does not fit', () => {
  test('is moved by two buttons, so that nobody has to drag', async () => {
    const topics = await show({ topics: topicsOf(12) });
    await expect.poll(() => movers(topics)).toEqual(['Topics before', 'More topics']);
    const row = topics.find('.row');
    row.style.scrollBehavior = 'auto';
    const last = topics.button('A topic with a name 11');
    await topics.press('More topics');
    expect(row.scrollLeft).toBeGreaterThan(0);
    for (let press = 0; press < 6; press += 1) await topics.press('More topics');
    expect(last.getBoundingClientRect().right).toBeLessThanOrEqual(
      row.getBoundingClientRect().right + 1,
    );
    for (let press = 0; press < 7; press += 1) await topics.press('Topics before');
    expect(row.scrollLeft).toBe(0);
  });

  test('has no movers where all fit, also with more room later', async () => {
    expect(movers(await show({ topics: topicsOf(3) }))).toEqual([]);
    const topics = await show({ topics: topicsOf(8) });
    const stage = topics.element.parentElement!;
    stage.style.width = '900px';
    await expect.poll(() => movers(topics).length).toBe(2);
    stage.style.width = '6000px';
    await expect.poll(() => movers(topics).length).toBe(0);
  });
});
