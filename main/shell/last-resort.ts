import { spawn } from 'node:child_process';

/** Seconds that Chromium gets to end after the app did. */
const patience = 5;

/**
 * Kills its parent if that is still the one that began it: a number may belong to another by then.
 * It looks five times a second, so that nothing of it stays behind: whoever waits for the app's output
 * waits for this process too.
 */
const script = `left=$(($1 * 5))
while [ "$(ps -o ppid= -p $$ | tr -d ' ')" = "$2" ]; do
  [ "$left" -gt 0 ] || exec kill -KILL "$2"
  left=$((left - 1))
  sleep 0.2
done`;

/**
 * Has this process ended for good if it does not end by itself: Chromium waits for a thread that asks
 * a speech service which does not answer, and whoever starts the app again waits for Chromium. Only
 * another process can do that, since nothing of ours runs any more by then. Windows has no such wait.
 */
export function endForGood(platform: NodeJS.Platform, pid: number): void {
  if (platform === 'win32') return;
  const child = spawn('/bin/sh', ['-c', script, 'sh', String(patience), String(pid)], {
    detached: true,
    stdio: 'ignore',
  });
  // Without a shell the app ends as Chromium lets it.
  child.on('error', () => undefined);
  child.unref();
}
