import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '../../main/library/read.js';
import { expect, type Kiosk, type LaunchOptions } from '../e2e/app.js';
import { answerOf } from '../e2e/verbs.js';
import { content, type Lane } from './torture-lanes.js';
import { seeded } from './seeded.js';

const pin = '482913';

/** What staff's work on the running app has come to, kept in the page, so that it outlives no kill. */
interface Told {
  /** Names of the clinic that may stand: the old one, or the old and the new. */
  readonly names: readonly string[];
}

/** Ends all of the app as a power cut does, and waits until its own process is gone. */
async function kill({ app }: Kiosk): Promise<void> {
  const child = app.process();
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
}

/** Publishes and takes libraries in, by the staff verbs, until the app is gone. */
async function work({ page }: Kiosk, round: number, told: (told: Told) => void): Promise<void> {
  let { name } = (await answerOf(page, 'readStaffSettings')).settings.clinic;
  for (let count = 1; ; count += 1) {
    const { settings } = await answerOf(page, 'readStaffSettings');
    const next = `Clinic ${round}.${count}`;
    await answerOf(page, 'saveDraft', { draft: { clinic: { ...settings.clinic, name: next } } });
    told({ names: [name, next] });
    await answerOf(page, 'publish', { summary: [next] });
    told({ names: [next] });
    name = next;
    const [drive] = await answerOf(page, 'readDrives');
    const path = [count % 2 === 0 ? 'first' : 'second'];
    const staged = await answerOf(page, 'stageLibrary', { drive: drive?.id, path });
    if (staged.done) await answerOf(page, 'switchLibrary');
  }
}

/** Kills the whole app while staff work on it, and looks at how it starts after that. */
export async function killApp(
  launch: (options: LaunchOptions) => Promise<Kiosk>,
  { work: folder, kills, seed, tally }: Lane,
): Promise<void> {
  const random = seeded(seed);
  const userData = join(folder, 'app');
  const whole = (await readLibrary(content)).articles.map(({ hash }) => hash);
  let names: readonly string[] = ['Clinic'];
  for (let round = 0; round <= kills; round += 1) {
    const first = round === 0 ? { settings: { clinic: { name: 'Clinic' } }, pin } : {};
    const kiosk = await launch({ ...first, userData, env: { ANTEROOM_DRIVES: folder } });
    const where = `app, seed ${seed}, kill ${round}`;
    const { page, log } = kiosk;
    expect((await answerOf(page, 'enterPin', { pin })).unlocked, where).toBe(true);
    const { settings, draft, publishes } = await answerOf(page, 'readStaffSettings');
    expect(names, where).toContain(settings.clinic.name);
    expect(draft?.clinic?.name, where).not.toBe(settings.clinic.name);
    if (round > 0) expect(publishes[0]?.summary[0] ?? 'Clinic', where).toBe(settings.clinic.name);
    const { generation, lastStart } = await answerOf(page, 'readHealth');
    expect(generation, where).toMatchObject({ restoredFrom: null, problems: [] });
    expect(lastStart.reason, where).toBe(round === 0 ? 'first' : 'power-cut');
    expect(await answerOf(page, 'readContentProblems'), where).toEqual([]);
    const { current } = await answerOf(page, 'readLibraries');
    const dir = current.id === 'shipped' ? content : join(userData, 'libraries', current.id);
    expect(
      (await readLibrary(dir)).articles.map(({ hash }) => hash),
      where,
    ).toEqual(whole);
    await expect(page.locator('k-attract k-slide').first(), where).toBeVisible();
    const libraries = join(userData, 'libraries');
    // Three, the pointer, what a kill left of it, and the staging folder.
    if (existsSync(libraries)) expect(readdirSync(libraries).length, where).toBeLessThanOrEqual(6);
    expect(readdirSync(userData).join(' '), where).not.toMatch(/corrupt|damaged/);
    if (round > 0) tally.count(names.length === 1 ? 'app between publishes' : 'app in a publish');
    names = [settings.clinic.name];
    if (round === kills) {
      await kiosk.close();
      break;
    }
    const working = work(kiosk, round, (told) => ({ names } = told)).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, random.next() * 1500));
    await kill(kiosk);
    await working;
    expect(log(), where).not.toContain(' error ');
  }
}
