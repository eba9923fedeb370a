import { expect, it } from 'vitest';
import { useFolder } from './folder.js';

const folder = useFolder();
const elm = { clinic: { name: 'Elm' } };

it('names as high as names can be keep no copy and no publish from being kept', async () => {
  folder.use(elm);
  folder.save('generations/999999999999.json', '');
  for (let number = 0; number < 20; number += 1)
    folder.save(`publishes/${999_999_999_999 - number}.json`, '');
  const store = folder.start();
  store.saveDraft({ mode: 'slideshow' });
  expect(await store.publish(['x'])).toMatchObject({ ok: true });
  expect(store.generation()).toMatchObject({ number: 2, kept: 2 });
  expect(store.staffSettings().publishes).toHaveLength(1);
  store.close();
  folder.save('settings.json', '');
  expect(folder.start().current()).toMatchObject({ ...elm, mode: 'slideshow' });
});
