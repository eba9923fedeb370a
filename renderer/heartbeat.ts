import type { ReactiveControllerHost } from 'lit';
import type { PublicSettings } from '../main/contract/settings.js';
import type { Standing } from '../main/contract/watch.js';
import type { Bridge } from './bridge/bridge.js';
import { goodWords } from './good-words.js';
import type { RotationContext } from './rotation/context.js';
import { machineClock, zonedNow } from './visit/clock.js';
import type { Visit } from './visit/visit.js';

/** The app, as far as somebody who watches over it needs it. */
export interface Watched extends ReactiveControllerHost, EventTarget {
  readonly standing: { readonly visit: Visit; readonly source: RotationContext } | null;
}

/** What stands, in the words of the contract. */
export function standingOf(
  visit: Visit,
  hours: Pick<PublicSettings['hours'], 'whenClosed'>,
  slides: number,
): Standing {
  const { name } = visit.screen;
  const isBlack = name === 'closed' && hours.whenClosed === 'black' && !visit.staff;
  const screen = name === 'attract' || name === 'closed' ? name : 'inside';
  return {
    screen: isBlack ? 'black' : screen,
    slides,
    held: visit.loopPaused || visit.staff,
    warning: visit.warning !== null,
  };
}

/**
 * Tells main what stands, whenever that changes, so that a slide or a warning that is stuck is
 * noticed; and which words the fault screen would show. That the page lives and draws is told by
 * the preload, which no fault in here can stop.
 */
export function reportStanding(app: Watched, bridge: Pick<Bridge, 'stands' | 'keepWords'>): void {
  let slides = 0;
  let told = '';
  let keptFrom: RotationContext | null = null;

  function tell(): void {
    const { standing } = app;
    if (!standing) return;
    const { visit, source } = standing;
    const now = standingOf(visit, source.settings.hours, slides);
    const text = JSON.stringify(now);
    if (text === told) return;
    told = text;
    bridge.stands(now);
  }

  app.addController({ hostUpdated: tell });
  app.addEventListener('k-shown', () => {
    slides += 1;
    tell();
    const source = app.standing?.source ?? null;
    // Only now: what was read and could not be shown is not good.
    if (!source || source === keptFrom) return;
    keptFrom = source;
    bridge.keepWords(goodWords(source, zonedNow(machineClock)));
  });
}
