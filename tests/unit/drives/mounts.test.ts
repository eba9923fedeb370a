import { expect, it } from 'vitest';
import { drivesAmong } from '../../../main/drives/mounts.js';

/** A line of the table as proc_pid_mountinfo(5) describes it. */
const line = (device: string, path: string, type: string, source: string): string =>
  `36 35 ${device} / ${path} rw,noatime shared:1 master:2 - ${type} ${source} rw,errors=continue`;

const system = line('8:2', '/', 'ext4', '/dev/sda2');
const paths = (...lines: string[]): string[] =>
  drivesAmong([system, ...lines].join('\n')).map(({ path }) => path);

it('finds what is plugged in at the usual places', () => {
  expect(
    paths(
      line('8:17', '/media/kiosk/STICK', 'vfat', '/dev/sdb1'),
      line('8:18', '/run/media/kiosk/CARD', 'exfat', '/dev/sdb2'),
      line('8:33', '/media/usb0', 'ext4', '/dev/sdc1'),
      line('8:49', '/mnt/backup', 'fuseblk', '/dev/sdd1'),
    ),
  ).toEqual(['/media/kiosk/STICK', '/run/media/kiosk/CARD', '/media/usb0', '/mnt/backup']);
});

it('reads blanks and other signs in names', () => {
  expect(paths(line('8:17', '/media/k/MY\\040DRIVE\\134\\011x', 'vfat', '/dev/sdb1'))).toEqual([
    '/media/k/MY DRIVE\\\tx',
  ]);
});

it('leaves out the system, memory, the network and other places', () => {
  expect(
    paths(
      line('8:1', '/boot/efi', 'vfat', '/dev/sda1'),
      line('8:5', '/home', 'ext4', '/dev/sda5'),
      line('7:0', '/snap/core/1', 'squashfs', '/dev/loop0'),
      line('0:40', '/mnt/share', 'nfs4', 'server:/share'),
      line('0:41', '/mnt/windows', 'cifs', '//server/share'),
      line('0:42', '/media/memory', 'tmpfs', 'tmpfs'),
      line('0:43', '/media/auto', 'autofs', 'systemd-1'),
      line('8:2', '/mnt/bound', 'ext4', '/dev/sda2'), // a folder of the system's own disk
      line('8:17', '/media/kiosk/STICK/deeper', 'vfat', '/dev/sdb1'),
      line('8:17', '/mnt', 'vfat', '/dev/sdb1'),
      line('8:17', '/srv/media/x', 'vfat', '/dev/sdb1'),
    ),
  ).toEqual([]);
});

it('takes what lies on top where two are mounted at one place', () => {
  expect(
    drivesAmong(
      [
        system,
        line('8:17', '/mnt/usb', 'vfat', '/dev/sdb1'),
        line('8:33', '/mnt/usb', 'vfat', '/dev/sdc1'),
        line('8:49', '/mnt/other', 'vfat', '/dev/sdd1'),
        line('0:9', '/mnt/other', 'tmpfs', 'tmpfs'),
      ].join('\n'),
    ),
  ).toEqual([{ path: '/mnt/usb', device: '8:33' }]);
});

it('bears a table that it does not know', () => {
  expect(drivesAmong('')).toEqual([]);
  expect(drivesAmong('x\n\n - \n1 2 3')).toEqual([]);
});
