import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Kiosk } from '../e2e/app.js';
import { answerOf } from '../e2e/verbs.js';

const pin = '482913';
const wrong = '905318';

/** Ends the app as the system or a power cut does, without a word. */
async function kill({ app }: Kiosk): Promise<void> {
  const child = app.process();
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
}

async function tryWrong({ page }: Kiosk, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await answerOf(page, 'enterPin', { pin: wrong });
}

test('wrong tries and a lock outlive a kill', async ({ launch }) => {
  const first = await launch({ pin });
  await tryWrong(first, 3);
  await kill(first);

  const second = await launch({ userData: first.userData });
  expect(await answerOf(second.page, 'readDoor')).toMatchObject({ hasPin: true, triesLeft: 2 });
  await tryWrong(second, 2);
  await kill(second);

  const third = await launch({ userData: first.userData });
  const door = await answerOf(third.page, 'enterPin', { pin });
  expect(door).toMatchObject({ unlocked: false, triesLeft: 0 });
  expect(door.lockedMs).toBeGreaterThan(0);
});

test('a kill before the answer wins no further try', async ({ launch }) => {
  const first = await launch();
  // Chosen here, for a hash that takes its time: the kill has to come before the answer.
  await answerOf(first.page, 'choosePin', { pin });
  await answerOf(first.page, 'lockStaff');
  const count = join(first.userData, 'door.json');
  expect(existsSync(count)).toBe(false);
  // Not awaited: the answer never comes.
  void answerOf(first.page, 'enterPin', { pin: wrong }).catch(() => undefined);
  await expect.poll(() => existsSync(count), { intervals: [5] }).toBe(true);
  expect(first.log()).not.toContain('a wrong try at the door');
  await kill(first);

  const second = await launch({ userData: first.userData });
  expect(await answerOf(second.page, 'readDoor')).toMatchObject({ triesLeft: 4 });
});

test('a lock does not end when somebody sets the clock', async ({ launch }) => {
  const first = await launch({ pin });
  // The clock that counts stands still, so that a slow machine cannot outlast the lock.
  await first.app.evaluate(() => {
    const stopped = performance.now();
    performance.now = () => stopped;
  });
  await tryWrong(first, 5);
  // Thirty years on, then thirty back from where it was.
  for (const years of [30, -60]) {
    await first.app.evaluate((_, by) => {
      const own = Date.now.bind(Date);
      Date.now = () => own() + by * 365 * 24 * 3600 * 1000;
    }, years);
    expect(await answerOf(first.page, 'enterPin', { pin })).toMatchObject({ unlocked: false });
  }
  await kill(first);
  // What a file system says of the time counts for nothing either.
  utimesSync(join(first.userData, 'door.json'), 0, 0);
  const second = await launch({ userData: first.userData });
  expect(await answerOf(second.page, 'enterPin', { pin })).toMatchObject({ unlocked: false });
});

test('a count that a power cut left as zeros locks the pad', async ({ launch }) => {
  const first = await launch({ pin });
  await kill(first);
  writeFileSync(join(first.userData, 'door.json'), '\0'.repeat(40));
  const second = await launch({ userData: first.userData });
  expect(await answerOf(second.page, 'enterPin', { pin })).toMatchObject({ unlocked: false });
  expect(second.log()).toContain('the count of wrong tries cannot be read');
});
