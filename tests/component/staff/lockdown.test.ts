import { describe, expect, test, vi } from 'vitest';
import type { Finding, Lockdown, LockdownRow } from '../../../main/contract/lockdown.js';
import '../../../renderer/staff/health/lockdown.js';
import { mount, setStage, sizes, type Harness, type Size } from '../harness.js';
import { openStore, type OpenStore } from './store.js';

const rows: readonly LockdownRow[] = [
  { hole: 'shortcuts', state: 'closed', finding: 'no-desktop' },
  { hole: 'sleep', state: 'unknown', finding: 'not-told' },
  { hole: 'account', state: 'open', finding: 'administrator' },
  { hole: 'service', state: 'open', finding: 'not-watched' },
];

type Panel = Harness<HTMLElementTagNameMap['k-lockdown']>;

async function open(
  answer: Lockdown = { system: 'linux', rows },
): Promise<OpenStore & { panel: Panel; read: ReturnType<typeof vi.fn> }> {
  const read = vi.fn(() => Promise.resolve(answer));
  const opened = await openStore({ readLockdown: read });
  const panel = await mount('k-lockdown', { store: opened.store });
  return { ...opened, panel, read };
}

async function look(panel: Panel): Promise<void> {
  panel.find('button').click();
  await vi.waitFor(() => {
    expect(panel.all('li').length).toBeGreaterThan(0);
  });
}

describe('what is open around the kiosk', () => {
  test('is asked only when staff say so, and again when they say it again', async () => {
    const { panel, read } = await open();
    expect(read).not.toHaveBeenCalled();
    await look(panel);
    expect(panel.words('button')).toEqual(['Look again']);
    panel.find('button').click();
    await vi.waitFor(() => {
      expect(read).toHaveBeenCalledTimes(2);
    });
  });

  test('stands with the open ones first, each with what to do', async () => {
    const { panel } = await open();
    await look(panel);
    expect(panel.words('.badge')).toEqual(['Open', 'Open', 'Not known', 'Closed']);
    expect(panel.words('[role=status]')).toEqual(['2 of 4 are open. 1 is not known.']);
    expect(panel.words('li p')).toEqual([
      'It may change the whole machine. Let the kiosk run from a plain account of its own.',
      'Nothing starts the kiosk again when it ends. Run install.sh from the kiosk’s package.',
      'The machine did not tell. Ask your technician to look.',
      'No desktop is there to listen.',
    ]);
  });

  test('names the script of the system', async () => {
    const { panel } = await open({ system: 'windows', rows: rows.slice(3) });
    await look(panel);
    expect(panel.words('li p')[0]).toContain('provision.ps1');
  });

  test('never says closed of what is not known', async () => {
    const unknown: readonly Finding[] = ['not-told', 'turned-display', 'more-glass'];
    const { panel } = await open({
      system: 'linux',
      rows: unknown.map((finding) => ({ hole: 'touch', state: 'unknown', finding })),
    });
    await look(panel);
    expect(panel.words('.badge')).toEqual(['Not known', 'Not known', 'Not known']);
    expect(panel.words('[role=status]')).toEqual([
      'Nothing that we can see is open. 3 are not known.',
    ]);
  });
});

test.each(Object.keys(sizes) as Size[])('nothing runs out of the panel at %s', async (size) => {
  await setStage(size, { textSize: 200 });
  const { panel } = await open();
  await look(panel);
  const section = panel.find('section');
  expect(section.scrollWidth).toBeLessThanOrEqual(section.clientWidth);
});
