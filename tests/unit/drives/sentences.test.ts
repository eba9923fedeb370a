import { expect, it } from 'vitest';
import { say } from '../../../main/contract/said.js';
import { findDrives } from '../../../main/drives/find.js';
import { driveIsGone, sayFault } from '../../../main/drives/sentences.js';
import { useSandbox } from './sandbox.js';

const sandbox = useSandbox();
const missing = Object.assign(new Error('missing'), { code: 'ENOENT' });

it('tells a file that is gone from a drive that is', async () => {
  const { stick } = sandbox();
  const [drive] = await findDrives({ platform: process.platform, given: [stick] });
  expect(await sayFault(missing, drive!, 'logo.png')).toEqual(
    say`${'logo.png'} is not on ${'STICK'} any more. Choose it again from the list.`,
  );
  // Another device stands at its place: the folder that it was mounted on.
  const pulled = { ...drive!, id: 'of another device' };
  expect(await sayFault(missing, pulled, 'logo.png')).toBe(driveIsGone);
  expect(await sayFault(new Error('anything'), pulled, 'logo.png')).toBe(driveIsGone);
});

it('says what it does not know with its code', async () => {
  const { stick } = sandbox();
  const [drive] = await findDrives({ platform: process.platform, given: [stick] });
  expect((await sayFault(new Error('odd'), drive!, 'logo.png')).sentence).toBe(
    'logo.png on STICK could not be used (unknown). Try again or take another drive.',
  );
});
