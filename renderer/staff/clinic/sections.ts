import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { PublicSettings } from '../../../main/contract/settings.js';
import '../calibration/calibration.js';
import { capital } from '../parts/locale.js';
import type { StaffStore } from '../store.js';
import './clinic-colour.js';
import './clinic-display.js';
import './clinic-hours.js';
import './clinic-languages.js';
import './clinic-mode.js';
import './clinic-name.js';
import './clinic-pin.js';
import './clinic-reading.js';
import './clinic-sound.js';
import './clinic-timing.js';
import { nowWords } from './hours-words.js';
import { soundWord } from './sound-words.js';
import { languageName } from './languages.js';
import { swatches } from './swatches.js';

/** One part of the clinic's settings, as the list names it. */
export interface Section {
  readonly id: string;
  readonly icon: string;
  readonly title: string;
  /** How it is set now, in a few words; empty when there is nothing to say. */
  readonly value: (settings: PublicSettings, now: Temporal.ZonedDateTime) => string;
  readonly render: (store: StaffStore) => TemplateResult;
}

/** All sections, in the order in which a new clinic goes through them. */
export function sections(): readonly Section[] {
  return [
    {
      id: 'name',
      icon: 'pencil',
      title: msg('Name and logo'),
      value: ({ clinic }) => clinic.name || msg('Not set yet'),
      render: (store) => html`<k-clinic-name .store=${store}></k-clinic-name>`,
    },
    {
      id: 'hours',
      icon: 'clock',
      title: msg('Opening hours'),
      value: ({ hours }, now) => nowWords(hours, now),
      render: (store) => html`<k-clinic-hours .store=${store}></k-clinic-hours>`,
    },
    {
      id: 'colour',
      icon: 'palette',
      title: msg('Color'),
      value: ({ clinic }) =>
        swatches().find(({ hex }) => hex === clinic.accent.toLowerCase())?.name ??
        msg('Your own color'),
      render: (store) => html`<k-clinic-colour .store=${store}></k-clinic-colour>`,
    },
    {
      id: 'languages',
      icon: 'globe',
      title: msg('Languages'),
      value: ({ languages }) => capital(languages.map(languageName).join(', ')),
      render: (store) => html`<k-clinic-languages .store=${store}></k-clinic-languages>`,
    },
    {
      id: 'reading',
      icon: 'eye',
      title: msg('Text and contrast'),
      value: ({ display }) => `${display.textSize} %, ${contrastWord(display.contrast)}`,
      render: (store) => html`<k-clinic-reading .store=${store}></k-clinic-reading>`,
    },
    {
      id: 'calibration',
      icon: 'ruler',
      title: msg('Screen and reach'),
      value: ({ display }) => {
        const { diagonalInches, lowerEdgeCm, viewingCm } = display;
        const taken = [diagonalInches, lowerEdgeCm, viewingCm].filter((one) => one !== null);
        return taken.length === 3 ? msg('Measured') : msg(str`${taken.length} of 3 measured`);
      },
      render: (store) => html`<k-calibration .store=${store}></k-calibration>`,
    },
    {
      id: 'sound',
      icon: 'listen',
      title: msg('Read aloud'),
      value: ({ sound }) => soundWord(sound),
      render: (store) => html`<k-clinic-sound .store=${store}></k-clinic-sound>`,
    },
    {
      id: 'timing',
      icon: 'timer',
      title: msg('Timing'),
      value: ({ timing }) =>
        msg(
          str`${timing.slideSeconds}\u00a0s a slide, starts over after ${timing.idleSeconds}\u00a0s`,
        ),
      render: (store) => html`<k-clinic-timing .store=${store}></k-clinic-timing>`,
    },
    {
      id: 'mode',
      icon: 'play',
      title: msg('Kiosk or slideshow'),
      value: ({ mode }) =>
        mode === 'kiosk' ? msg('Patients can read') : msg('Patients only look'),
      render: (store) => html`<k-clinic-mode .store=${store}></k-clinic-mode>`,
    },
    {
      id: 'display',
      icon: 'monitor',
      title: msg('Which screen'),
      value: ({ display }) => (display.screen === null ? msg('The main one') : msg('Chosen here')),
      render: (store) => html`<k-clinic-display .store=${store}></k-clinic-display>`,
    },
    {
      id: 'pin',
      icon: 'key',
      title: msg('PIN'),
      value: () => msg('Choose another one'),
      render: (store) => html`<k-clinic-pin .store=${store}></k-clinic-pin>`,
    },
  ];
}

function contrastWord(contrast: PublicSettings['display']['contrast']): string {
  switch (contrast) {
    case 'paper':
      return msg('paper');
    case 'dark':
      return msg('dark');
    case 'maximum':
      return msg('maximum contrast');
  }
}
