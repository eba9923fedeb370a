import { usableAccent } from './accent.js';
import type { Physical } from './physical.js';

/** How everything looks for this visitor in this clinic. */
export interface Look {
  /** Per cent, 100 to 200. */
  readonly textSize: number;
  readonly contrast: 'paper' | 'dark' | 'maximum';
  readonly still: boolean;
  /** The clinic's colour, `#rrggbb`, or null for the usual one. */
  readonly accent: string | null;
  /** Whether all controls lie low, and whether staff measured how low that is. */
  readonly reach: 'off' | 'assumed' | 'measured';
}

/** Puts a look on the root element, where the tokens take it from. */
export function applyLook(root: HTMLElement, look: Look): void {
  root.dataset['contrast'] = look.contrast;
  root.dataset['reach'] = look.reach;
  root.dataset['motion'] = look.still ? 'still' : 'full';
  root.style.setProperty('--k-text', String(look.textSize / 100));
  const colours = look.accent ? usableAccent(look.accent, look.contrast) : null;
  if (colours) {
    root.style.setProperty('--k-accent', colours.accent);
    root.style.setProperty('--k-on-accent', colours.onAccent);
  } else {
    root.style.removeProperty('--k-accent');
    root.style.removeProperty('--k-on-accent');
  }
}

/** Puts the sizes that a screen asks for on the root element. */
export function applyPhysical(root: HTMLElement, physical: Physical): void {
  const px = (name: string, value: number): void => {
    root.style.setProperty(name, `${value}px`);
  };
  // The page's own sum stands wherever it is enough.
  px('--k-least', physical.unit > physical.usualUnit ? physical.unit : 0);
  px('--k-least-text', physical.leastText);
  const most = 2 * Math.min(1, physical.usualUnit / physical.unit);
  root.style.setProperty('--k-most', String(Math.max(1, most)));
  px('--k-reach', physical.reach.to);
  px('--k-reach-from', physical.reach.from);
}
