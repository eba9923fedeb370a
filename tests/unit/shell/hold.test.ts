import type { Rectangle } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import { openHold } from '../../../main/shell/hold.js';

const home = { x: 0, y: 0, width: 1920, height: 1080 };
const elsewhere = { ...home, x: 700 };
let at: Rectangle = home;
let wanted: Rectangle | null = home;
let focused = true;
let obeys = true;
let done: string[] = [];
let look: () => void;

const looks = (times: number): void => {
  for (let time = 0; time < times; time += 1) look();
};

beforeEach(() => {
  at = home;
  wanted = home;
  focused = true;
  obeys = true;
  done = [];
  look = openHold({
    bounds: () => at,
    home: () => wanted,
    isFocused: () => focused,
    fill() {
      done.push('fill');
      if (obeys) at = home;
    },
    bringUp: () => done.push('bring up'),
  });
});

describe('the hold', () => {
  it('does nothing to a window that stands where it belongs', () => {
    looks(1000);
    expect(done).toEqual([]);
  });

  it('puts a window back as often as it is moved or shrunk', () => {
    for (const away of [elsewhere, elsewhere, { ...home, width: 300 }]) {
      at = away;
      looks(2);
      expect(at).toEqual(home);
    }
    expect(done).toEqual(['fill', 'fill', 'fill']);
  });

  it('asks once for a place that it is not given, and again when it stands elsewhere', () => {
    obeys = false;
    at = elsewhere;
    looks(1000);
    expect(done).toEqual(['fill']);
    at = { ...home, y: 20 };
    looks(1000);
    expect(done).toEqual(['fill', 'fill']);
  });

  it('waits while no display is connected', () => {
    wanted = null;
    at = elsewhere;
    looks(10);
    expect(done).toEqual([]);
  });

  it('comes to the front at once, then ever more seldom, and at once the next time', () => {
    focused = false;
    looks(1);
    expect(done).toHaveLength(1);
    looks(6);
    expect(done).toHaveLength(3);
    done = [];
    looks(3600);
    expect(done.length).toBeLessThan(70);
    expect(done.length).toBeGreaterThan(50);
    focused = true;
    looks(1);
    done = [];
    focused = false;
    looks(1);
    expect(done).toEqual(['bring up']);
  });
});
