import type { PublicSettings } from '../../main/contract/settings.js';

type Theme = PublicSettings['display']['contrast'];

/**
 * Ground and words of each set of colours, for a sample of one that the page does not have on now.
 * A test holds them to the tokens.
 */
export const themeSamples: Readonly<Record<Theme, { ground: string; words: string }>> = {
  paper: { ground: '#fbf7ef', words: '#16252b' },
  dark: { ground: '#131d21', words: '#f6f0e4' },
  maximum: { ground: '#000000', words: '#ffffff' },
};
