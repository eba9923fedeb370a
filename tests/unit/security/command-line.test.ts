import { expect, it } from 'vitest';
import { dropStraySwitches, straySwitches } from '../../../main/security/command-line.js';

const service = [
  ...['--ozone-platform=x11', '--password-store=basic', '--kept', '--user-data-dir=/srv/kiosk'],
  ...['--content=/srv/library', '--no-sandbox', '/opt/anteroom'],
];
const hostile = [
  ...['--remote-debugging-port=9222', '--remote-debugging-pipe', '--inspect', '--js-flags=a'],
  ...['--disable-web-security', '--load-extension=/tmp', '--host-rules=MAP * a'],
  ...['--proxy-server=a', '--renderer-cmd-prefix=a', '-single-dash', '--of-tomorrow'],
];

it('leaves what the service and technicians say, and names all else once', () => {
  expect(straySwitches(service, 'linux')).toEqual([]);
  const names = hostile.map((arg) => arg.replace(/^--?/, '').replace(/=.*/, ''));
  expect(straySwitches([...service, ...hostile, ...hostile], 'linux')).toEqual(names);
});

it('reads slashes and capitals as Windows does', () => {
  expect(straySwitches(['/Remote-Debugging-Port=1', '--CONTENT=a'], 'win32')).toEqual([
    'remote-debugging-port',
  ]);
  expect(straySwitches(['/opt/anteroom'], 'linux')).toEqual([]);
});

it('takes them from an installed kiosk and leaves them to a checkout', () => {
  const left = new Set(['inspect', 'content']);
  const app = (isPackaged: boolean) => ({
    isPackaged,
    commandLine: { removeSwitch: (name: string) => void left.delete(name) } as never,
  });
  const argv = ['anteroom', '--inspect', '--content=a'];
  expect(dropStraySwitches(app(false), { argv, platform: 'linux' })).toEqual([]);
  expect([...left]).toEqual(['inspect', 'content']);
  expect(dropStraySwitches(app(true), { argv, platform: 'linux' })).toEqual(['inspect']);
  expect([...left]).toEqual(['content']);
});
