import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bestVoice, type Voice } from './choose-voice.js';

/** Where voices come from: `speechSynthesis`, or a test's own. */
export interface VoiceSource {
  getVoices(): readonly Voice[];
  addEventListener(type: 'voiceschanged', listener: () => void): void;
}

const listeners = new Set<() => void>();
/** Kept, and with it each choice: espeak-ng alone brings 13 000 voices. */
let all: readonly Voice[] = [];
let chosen = new Map<string, Voice | null>();
let isWatching = false;
let isOffered = true;

/**
 * Takes voices from this source, now and whenever they change. Systems tell of them late: the first
 * answer is empty for seconds while a speech service starts.
 */
export function watchVoices(source: VoiceSource): void {
  isWatching = true;
  const take = (): void => {
    all = source.getVoices();
    chosen = new Map();
    tell();
  };
  source.addEventListener('voiceschanged', take);
  take();
}

/** The voice to read this language with, or null when the system has none of its own. */
export function voiceFor(language: string): Voice | null {
  const known = chosen.get(language);
  if (known !== undefined) return known;
  const voice = bestVoice(all, language);
  chosen.set(language, voice);
  return voice;
}

/** Whether patients can have this language read aloud: the clinic offers it, and there is a voice. */
export function hasVoice(language: string): boolean {
  return isOffered && voiceFor(language) !== null;
}

/** Lets patients have texts read aloud, or not, as the clinic's settings say. */
export function offerVoices(offered: boolean): void {
  if (offered === isOffered) return;
  isOffered = offered;
  tell();
}

/** Calls back when other voices are there, until the returned function is called. */
export function onVoices(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}

/** Draws its host anew when voices come or go; the first host makes the system look for them. */
export class FollowVoices implements ReactiveController {
  private unfollow: (() => void) | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.unfollow = onVoices(() => {
      this.host.requestUpdate();
    });
    if (isWatching) return;
    isWatching = true;
    // Asking starts a service of the system: not while the first slide is on its way.
    requestIdleCallback(
      () => {
        watchVoices(speechSynthesis);
      },
      { timeout: 5000 },
    );
  }

  hostDisconnected(): void {
    this.unfollow?.();
    this.unfollow = null;
  }
}
