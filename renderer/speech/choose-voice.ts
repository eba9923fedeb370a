/** A voice of the system, as far as a choice needs it. */
export interface Voice {
  readonly name: string;
  /** BCP 47, sometimes with `_` for `-`. */
  readonly lang: string;
  /** False when the text would be sent to a server to be spoken. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** The regions that our readers speak like, the most likely first; any other comes after them. */
const regions: Readonly<Record<string, readonly string[]>> = {
  en: ['us', 'ca', 'gb'],
  es: ['us', 'mx', '419'],
};

/** Voices that systems bring along as a joke, or as sounds; macOS lists them among the others. */
const jokes =
  /^(albert|bad news|bahh|bells|boing|bubbles|cellos|good news|jester|organ|superstar|trinoids|whisper|wobble|zarvox|deranged|hysterical|pipe organ)\b/i;

/** How systems name the voices that sound most like a person. */
const natural = /\b(natural|premium|enhanced|neural|siri)\b/i;

/**
 * The voice to read this language with, or null. Never one that speaks through a server: what
 * somebody reads here leaves the machine for nobody.
 */
export function bestVoice<V extends Voice>(voices: readonly V[], language: string): V | null {
  const wanted = parts(language);
  let best: V | null = null;
  let bestScore = -Infinity;
  for (const voice of voices) {
    const tag = parts(voice.lang);
    if (!voice.localService || tag[0] !== wanted[0]) continue;
    const score = scoreOf(voice, tag, wanted);
    if (score > bestScore) [best, bestScore] = [voice, score];
  }
  return best;
}

function scoreOf(voice: Voice, tag: readonly string[], wanted: readonly string[]): number {
  const near = regions[wanted[0] ?? ''] ?? [];
  const region = tag[1] ?? '';
  const place = wanted[1] === undefined ? near.indexOf(region) : region === wanted[1] ? 0 : -1;
  return (
    (place >= 0 ? 40 - 4 * place : region === '' ? 20 : 0) +
    (natural.test(voice.name) ? 15 : 0) +
    (voice.default ? 2 : 0) -
    (jokes.test(voice.name) ? 60 : 0) -
    // A city's accent, or one of the hundred masks that espeak-ng puts on every voice.
    (tag.length > 2 ? 10 : 0) -
    (voice.name.includes('+') ? 30 : 0)
  );
}

function parts(tag: string): readonly string[] {
  return tag.toLowerCase().split(/[-_]/);
}
