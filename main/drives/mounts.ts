/** A mounted drive. */
export interface Mount {
  /** Absolute path. */
  readonly path: string;
  /** The device's major and minor number, such as `8:17`. */
  readonly device: string;
}

/** Where desktops and technicians mount what is plugged in (Filesystem Hierarchy Standard 3.0). */
const places = /^\/(?:(?:media|mnt)\/[^/]+|(?:run\/)?media\/[^/]+\/[^/]+)$/;

/** Blanks, tabs, line ends and backslashes stand in the table as three octal digits. */
function unescaped(path: string): string {
  return path.replaceAll(/\\([0-7]{3})/g, (_all, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

/**
 * Finds what is plugged in among the mounts of a Linux system: what stands at the usual places and
 * comes from a device of its own. So left out are the system's own disk, memory and network.
 *
 * @param table the text of `/proc/self/mountinfo`; its columns: proc_pid_mountinfo(5)
 */
export function drivesAmong(table: string): Mount[] {
  const mounts = table.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const [, , device, , path] = before.split(' ');
    const [, source = ''] = after.split(' ');
    if (device === undefined || path === undefined) return [];
    return [{ device, path: unescaped(path), source }];
  });
  const system = mounts.findLast(({ path }) => path === '/')?.device;
  const found = new Map<string, Mount>();
  for (const { device, path, source } of mounts) {
    if (!places.test(path)) continue;
    // A later mount at the same place lies on top of the earlier one.
    found.delete(path);
    if (source.startsWith('/dev/') && device !== system) found.set(path, { device, path });
  }
  return [...found.values()];
}
