import { homedir } from 'node:os';
import type { App } from 'electron';
import { setVolumeAt, socketOf } from './dispatcher.js';

/**
 * Lets the page hear of the voices of speech-dispatcher, which Chromium leaves alone by itself.
 * Call before the app is ready. Other systems need nothing.
 */
export function allowVoices(app: Pick<App, 'commandLine'>): void {
  if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');
}

/**
 * Sets how loud the voices of the system are, in per cent, where the page's own word for it is not
 * heard. Never rejects: without a service there is nothing to be loud.
 */
export async function setVoiceVolume(percent: number): Promise<void> {
  if (process.platform !== 'linux') return;
  const path = socketOf(process.env, homedir());
  if (path !== null) await setVolumeAt(path, percent);
}
