import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { usualSettings } from './store.js';
import { atDoor, inside, rightPin, shownCode, weakPin } from './door-glass.js';

describe('the first run', () => {
  test('welcomes, chooses a PIN typed twice, shows the code once, and goes in', async () => {
    const glass = await atDoor({ hasPin: false });
    expect(glass.words).toContain('Welcome to Anteroom');
    await glass.press('Choose a PIN');
    await glass.pin(rightPin, 'Next');
    expect(glass.words).toContain('Once more');
    await glass.pin(rightPin, 'Set this PIN');
    expect(glass.words).toContain(shownCode);
    expect(glass.buttons).not.toContain('Done');
    await glass.press('I have written it down');
    await expect.poll(() => glass.buttons).toContain('Done');
    expect(glass.words).not.toContain(shownCode);
  });

  test('asks again when the two were not the same', async () => {
    const glass = await atDoor({ hasPin: false });
    await glass.press('Choose a PIN');
    await glass.pin(rightPin, 'Next');
    await glass.pin('492717', 'Set this PIN');
    expect(glass.words).toContain('The two were not the same');
    expect(glass.verbs).not.toContain('choosePin');
    await glass.pin(rightPin, 'Next');
    expect(glass.words).toContain('Once more');
  });

  test('says in words why a PIN is not taken', async () => {
    const glass = await atDoor({ hasPin: false });
    await glass.press('Choose a PIN');
    await glass.pin(weakPin, 'Next');
    await glass.pin(weakPin, 'Set this PIN');
    expect(glass.words).toContain('This PIN counts in steps');
    expect(glass.words).toContain('Choose a PIN');
  });

  test('lets the code stand while it is written down, and locks when nobody does', async () => {
    const glass = await atDoor({ hasPin: false });
    await glass.press('Choose a PIN');
    await glass.pin(rightPin, 'Next');
    await glass.pin(rightPin, 'Set this PIN');
    await glass.pass(300_000);
    expect(glass.words).toContain(shownCode);
    expect(glass.verbs.filter((verb) => verb === 'keepStaff').length).toBeGreaterThan(4);
    await glass.pass(400_000);
    expect(glass.closes).toBe(1);
    expect(glass.verbs.at(-1)).toBe('lockStaff');
  });
});

describe('the pad', () => {
  test('shows dots, never digits, and says how many were typed', async () => {
    const glass = await atDoor();
    await glass.press('4', '9', '2');
    expect(glass.all('.dots i').length).toBe(3);
    expect(glass.all('.dots').map((dots) => dots.textContent.trim())).toEqual(['']);
    expect(glass.words).toContain('3 digits typed');
    await glass.press('Delete the last digit');
    expect(glass.all('.dots i').length).toBe(2);
  });

  test('takes no fewer than 6 and no more than 12 digits', async () => {
    const glass = await atDoor();
    const enter = (): boolean => glass.all<HTMLButtonElement>('.enter')[0]!.disabled;
    await glass.press(...Array.from('49271'));
    expect(enter()).toBe(true);
    await glass.press(...Array.from('61234567890'));
    expect(enter()).toBe(false);
    expect(glass.all('.dots i').length).toBe(12);
  });

  test('works by the keys of a keyboard, without a field to find', async () => {
    const glass = await atDoor();
    await userEvent.keyboard(`${rightPin}9{Backspace}{Enter}`);
    await expect.poll(() => glass.buttons).toContain('Done');
    expect(glass.fake.calls).toContainEqual(['enterPin', { pin: rightPin }]);
  });

  test('tells the tries that are left after a wrong PIN', async () => {
    const glass = await atDoor();
    await glass.pin('999999', 'Unlock');
    expect(glass.words).toContain('That is not the PIN. 4 tries left.');
    await glass.pin('999998', 'Unlock');
    await glass.pin('999997', 'Unlock');
    await glass.pin('999996', 'Unlock');
    expect(glass.words).toContain('1 try left.');
  });

  test('counts down while it is locked, and asks main at the end', async () => {
    const glass = await atDoor({ lockedMs: 61_000, triesLeft: 5 });
    const seven = (): boolean =>
      glass.all<HTMLButtonElement>('button').find((b) => b.innerText.trim() === '7')!.disabled;
    expect(glass.words).toContain('1:01');
    expect(seven()).toBe(true);
    await glass.pass(2000);
    expect(glass.words).toContain('0:59');
    // Somebody set the clock of the machine: the countdown does not care.
    glass.clock.set(3_600_000);
    glass.door = { ...glass.door, lockedMs: 0 };
    const reads = glass.verbs.filter((verb) => verb === 'readDoor').length;
    await glass.pass(50_000);
    await userEvent.keyboard('1');
    await glass.pass(11_500);
    expect(glass.verbs.filter((verb) => verb === 'readDoor').length).toBe(reads + 1);
    expect(seven()).toBe(false);
  });
});

describe('the lost PIN', () => {
  const refuse = (triesLeft: number, lockedMs = 0) => ({
    recoverPin: () =>
      Promise.resolve({
        chosen: false as const,
        reason: 'wrong-code' as const,
        door: { hasPin: true, unlocked: false, triesLeft, lockedMs },
      }),
  });

  /** Types a code by a real keyboard, and a new PIN on the pad. */
  const recover = async (glass: Awaited<ReturnType<typeof atDoor>>, code: string) => {
    await glass.press('I lost the PIN');
    glass.all('k-text-field')[0]!.focus();
    await glass.drawn();
    await userEvent.keyboard(`${code}{Enter}`);
    await glass.drawn();
    await glass.pin(rightPin, 'Next');
    await glass.pin(rightPin, 'Set this PIN');
  };

  test('is set anew with the code, and another code is shown', async () => {
    const glass = await atDoor(
      {},
      { recoverPin: () => Promise.resolve({ chosen: true, recoveryCode: 'ABCD-EFGH-JKMN-PQRS' }) },
    );
    await recover(glass, shownCode.toLowerCase());
    const call = glass.fake.calls.find(([verb]) => verb === 'recoverPin');
    expect(call?.[1]).toEqual({ code: shownCode.toLowerCase(), pin: rightPin });
    expect(glass.words).toContain('ABCD-EFGH-JKMN-PQRS');
  });

  test('asks for the code again when it was wrong, keeps what was typed, and counts', async () => {
    const glass = await atDoor({}, refuse(3));
    await recover(glass, 'WRONG');
    expect(glass.words).toContain('This is not the recovery code');
    expect(glass.words).toContain('3 tries left.');
    expect(glass.all('k-text-field')[0]).toHaveProperty('value', 'WRONG');
  });

  test('leads back to the pad, which asks main how it stands', async () => {
    const glass = await atDoor({ lockedMs: 61_000 });
    await glass.press('I lost the PIN');
    glass.door = { ...glass.door, lockedMs: 0 };
    await glass.press('Back to the pad');
    expect(glass.words).toContain('Enter the PIN.');
  });

  test('shows the lock when there were too many', async () => {
    const glass = await atDoor({}, refuse(5, 30_000));
    await recover(glass, 'WRONG');
    expect(glass.words).toContain('0:30');
  });
});

describe('the way back', () => {
  test('is there at every step', async () => {
    const glass = await atDoor({ hasPin: false });
    for (const step of ['Choose a PIN']) {
      expect(glass.buttons).toContain('Back to the slides');
      await glass.press(step);
    }
    expect(glass.buttons).toContain('Back to the slides');
    await glass.press('Back to the slides');
    expect(glass.closes).toBe(1);
  });

  test('is taken by itself after a minute untouched, and not before', async () => {
    const glass = await atDoor();
    await glass.pass(59_000);
    await glass.press('4');
    await glass.pass(59_000);
    expect(glass.closes).toBe(0);
    await glass.pass(1500);
    expect(glass.closes).toBe(1);
  });

  test('shows nothing of the clinic before the PIN', async () => {
    const settings = { ...usualSettings(), clinic: { ...usualSettings().clinic, name: 'Oak' } };
    const glass = await atDoor({}, {}, { settings });
    expect(glass.words).not.toContain('Oak');
    expect(glass.verbs).toEqual(['readDoor']);
  });
});

describe('a door that was left open', () => {
  test('is shut before anything is shown', async () => {
    const glass = await atDoor({ unlocked: true });
    expect(glass.verbs).toEqual(['readDoor', 'lockStaff', 'readDoor']);
    expect(glass.words).toContain('Staff only');
  });
});

describe('nobody there', () => {
  test('is asked after 90 seconds, with a countdown; any touch says yes and nothing else', async () => {
    const glass = await inside();
    await glass.pass(89_000);
    expect(glass.words).not.toContain('Still there?');
    await glass.pass(2000);
    expect(glass.words).toContain('Still there?');
    await glass.pass(5000);
    expect(glass.all('[role=timer]')[0]?.textContent).toBe('24');
    await glass.press('Done');
    expect(glass.closes, 'the touch only said yes').toBe(0);
    expect(glass.words).not.toContain('Still there?');
    expect(glass.verbs.at(-1)).toBe('keepStaff');
    await glass.press('Done');
    expect(glass.closes).toBe(1);
  });

  test('locks at the end, keeps the draft, and says so', async () => {
    const { clinic } = usualSettings();
    const glass = await inside({ draft: { clinic: { ...clinic, name: 'Elm' } } });
    await glass.pass(121_000);
    expect(glass.verbs).toContain('lockStaff');
    expect(glass.words).toContain('Your changes were kept');
    expect(glass.words).not.toContain('Elm');
    await glass.pin(rightPin, 'Unlock');
    await expect.poll(() => glass.words).toContain('1 change is not on the wall yet');
  });

  test('main is told of touches, at most once in ten seconds', async () => {
    const glass = await inside();
    const keeps = (): number => glass.verbs.filter((verb) => verb === 'keepStaff').length;
    await glass.press('Clinic');
    const first = keeps();
    for (const place of ['Health', 'Approvals', 'Libraries']) await glass.press(place);
    expect(keeps()).toBe(first);
    await glass.pass(10_000);
    await glass.press('Rotation');
    expect(keeps()).toBe(first + 1);
  });

  test('a door that main shut is shut at once', async () => {
    const glass = await inside();
    glass.door = { ...glass.door, unlocked: false };
    glass.fake.emit('staffLocked', null);
    await expect.poll(() => glass.words).toContain('Staff only');
  });
});

describe('the frame', () => {
  test('leads to each place, marks it, and begins at its heading', async () => {
    const glass = await inside();
    for (const place of ['Clinic', 'Approvals', 'Libraries', 'Health', 'Rotation']) {
      await glass.press(place);
      const marked = glass.all('nav [aria-current=page]').map((b) => b.innerText.trim());
      expect(marked).toEqual([place]);
      await expect.poll(() => glass.all('h1:focus').length, { message: place }).toBe(1);
    }
  });

  test('goes where a place asks to', async () => {
    const glass = await inside();
    const detail = 'health';
    glass
      .all('k-staff-rotation')[0]!
      .dispatchEvent(new CustomEvent('k-staff-go', { detail, bubbles: true, composed: true }));
    await expect.poll(() => glass.all('k-staff-health').length).toBe(1);
  });

  test('Done locks, and goes back to the loop', async () => {
    const glass = await inside();
    await glass.press('Done');
    expect(glass.closes).toBe(1);
    expect(glass.door.unlocked).toBe(false);
  });

  test('says when settings cannot be read, and tries again', async () => {
    let broken = true;
    const state = { settings: usualSettings(), draft: null, publishes: [] };
    const glass = await atDoor(
      {},
      {
        readStaffSettings: () =>
          broken ? Promise.reject(new Error('The disk does not answer.')) : Promise.resolve(state),
      },
    );
    await glass.pin(rightPin, 'Unlock');
    await expect.poll(() => glass.words).toContain('The kiosk had a fault.');
    broken = false;
    await glass.press('Try again');
    await expect.poll(() => glass.words).toContain('All changes are on the wall.');
  });
});
