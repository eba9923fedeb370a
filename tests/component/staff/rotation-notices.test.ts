import { describe, expect, test } from 'vitest';
import { saidAs } from '../../../main/contract/said.js';
import { article } from '../library.js';
import { change, field, open } from './rotation-open.js';
import { entryOf, noticeOf, rulesOf, withRotation } from './rotation-store.js';

describe('notices', () => {
  test('come to the top of the list with their first title', async () => {
    const { place, titles, rotation } = await open();
    await place.press('Add a notice');
    const dialog = place.part('k-notice-dialog');
    const words = dialog.part('k-notice-words');
    expect(dialog.all('k-entry-rules')).toEqual([]);
    change(field(words, 'Text'), 'At the desk.');
    await place.settled();
    const looks = dialog.part('k-notice-looks');
    looks.part('k-notice-layouts').all('[role=radio]')[2]!.click();
    await place.settled();
    expect(rotation().notices).toEqual([]);
    expect(field(words, 'Title')).toMatchObject({
      error: 'Write a title, too. Without one this is not shown.',
    });
    change(field(words, 'Title'), 'Flu shots ');
    await place.settled();
    expect(titles()[0]).toBe('Flu shots');
    expect(field(words, 'Title')).toMatchObject({ value: 'Flu shots ', max: 60, error: '' });
    expect(field(words, 'Text')).toMatchObject({ max: 240 });
    expect(rotation().notices).toMatchObject([
      {
        layout: 'wide',
        picture: null,
        texts: { en: { title: 'Flu shots', text: 'At the desk.' } },
      },
    ]);
    expect(dialog.all('k-entry-rules')).toHaveLength(1);
  });

  test('without a title are not kept', async () => {
    const { place, store } = await open();
    await place.press('Add a notice');
    const words = place.part('k-notice-dialog').part('k-notice-words');
    change(field(words, 'Title'), 'F');
    await place.settled();
    change(field(words, 'Title'), '');
    await place.settled();
    await place.part('k-notice-dialog').press('Done');
    await place.settled();
    expect(store.draft).toBeNull();
  });

  test('are written in every language that the clinic offers', async () => {
    const { place, act, rotation } = await open(
      withRotation({ notices: [noticeOf('flu', 'Flu shots')], entries: [] }),
    );
    await act(3, 'open');
    const words = place.part('k-notice-dialog').part('k-notice-words');
    expect(field(words, 'Language')).toMatchObject({
      options: [
        { value: 'en', label: 'English' },
        { value: 'es', label: 'Spanish' },
      ],
    });
    change(field(words, 'Language'), 'es');
    await place.settled();
    change(field(words, 'Title'), 'Vacunas');
    await place.settled();
    expect(rotation().notices[0]?.texts).toEqual({
      en: { title: 'Flu shots', text: '' },
      es: { title: 'Vacunas', text: '' },
    });
    const shown = place.part('k-notice-dialog').part('k-slide-frame').part('k-slide');
    expect(shown.words('h1')).toEqual(['Vacunas']);
  });

  test('take a picture from a drive and are laid out by eye', async () => {
    const picture = `${'a'.repeat(64)}.png`;
    const { place, act, rotation } = await open(
      withRotation({ notices: [noticeOf('flu', 'Flu shots')] }),
      [article('one')],
      {
        readDrives: () => Promise.resolve([]),
        takePicture: () => Promise.resolve({ done: true, value: picture }),
      },
    );
    await act(1, 'open');
    const looks = place.part('k-notice-dialog').part('k-notice-looks');
    expect(looks.part('k-notice-layouts').words('[role=radio]')).toEqual([
      'Words',
      'With a picture',
      'Wide picture',
    ]);
    await looks.press('Picture from a drive');
    looks
      .find('k-drive-picker')
      .dispatchEvent(new CustomEvent('k-pick', { detail: { drive: 'd', path: ['a.png'] } }));
    await expect.poll(() => rotation().notices[0]).toMatchObject({ layout: 'picture', picture });
    await looks.settled();
    looks.part('k-notice-layouts').all('[role=radio]')[2]!.click();
    await place.settled();
    expect(rotation().notices[0]?.layout).toBe('wide');
    await looks.press('Without a picture');
    expect(rotation().notices[0]).toMatchObject({ layout: 'words', picture: null });
  });

  test('say why a picture was refused', async () => {
    const sentence = 'This file is not a picture.';
    const { place, act, rotation } = await open(
      withRotation({ notices: [noticeOf('flu', 'Flu shots')] }),
      [article('one')],
      {
        readDrives: () => Promise.resolve([]),
        takePicture: () => Promise.resolve({ done: false, ...saidAs(sentence) }),
      },
    );
    await act(1, 'open');
    const looks = place.part('k-notice-dialog').part('k-notice-looks');
    await looks.press('Picture from a drive');
    looks
      .find('k-drive-picker')
      .dispatchEvent(new CustomEvent('k-pick', { detail: { drive: 'd', path: ['a.exe'] } }));
    await expect.poll(() => looks.words('[role=alert]')).toEqual([sentence]);
    expect(rotation().notices[0]?.picture).toBeNull();
  });

  test('are duplicated, deleted and put back where they were', async () => {
    const settings = withRotation({
      notices: [noticeOf('flu', 'Flu shots')],
      entries: [entryOf('one'), { notice: 'flu', ...rulesOf({ days: [1] }) }],
    });
    const { place, act, titles, store } = await open(settings);
    await act(1, 'open');
    await place.part('k-notice-dialog').press('Duplicate');
    await place.settled();
    expect(titles().slice(0, 3)).toEqual(['Article one', 'Flu shots', 'Flu shots']);
    expect(store.edited?.rotation.entries[2]?.days).toEqual([1]);
    await place.part('k-notice-dialog').press('Delete');
    await place.settled();
    expect(place.all('k-notice-dialog')).toEqual([]);
    expect(titles().slice(0, 2)).toEqual(['Article one', 'Flu shots']);
    await act(1, 'open');
    await place.part('k-notice-dialog').press('Delete');
    await place.settled();
    expect(titles()).not.toContain('Flu shots');
    await place.press('Put it back');
    expect(titles().slice(0, 2)).toEqual(['Article one', 'Flu shots']);
    expect(store.draft).toBeNull();
  });
});
