import type { Health, StartReason } from '../contract/staff.js';

/** How the log's reader is told why the app was started. */
const reasons: Readonly<Record<StartReason, string>> = {
  first: 'the first start',
  'ended-by-staff': 'restarted by staff',
  'ended-cleanly': 'ended and started again',
  'power-cut': 'power cut or crash',
  renewed: 'started anew because the page kept failing',
};

/** A moment to the second in local time, with its distance from UTC. */
function moment(at: number): string {
  const zone = Temporal.Now.timeZoneId();
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toString({ smallestUnit: 'second', timeZoneName: 'never' });
}

/** The facts as lines of plain text, for a technician who reads an exported log. */
export function linesOf(health: Health, now: number): string[] {
  const { lastStart, generation, displays, leave } = health;
  const restored = generation.restoredFrom;
  return [
    `Anteroom ${health.version}, Electron ${health.electron}`,
    `System: ${health.system}`,
    `Written: ${moment(now)}`,
    `Playing since: ${moment(health.playingSince)}`,
    `Last start: ${moment(lastStart.at)}, ${reasons[lastStart.reason]}`,
    generation.number === 0
      ? 'Settings: none have been kept yet'
      : `Settings: generation ${generation.number} of ${moment(generation.at)}, ${generation.kept} kept` +
        (restored === null ? '' : `, restored from ${moment(restored)}`),
    ...generation.problems.map(({ sentence }) => `Settings: ${sentence}`),
    ...(health.files ?? []).map(({ sentence }) => `Files: ${sentence}`),
    `Storage free: ${(health.freeBytes / 1e9).toFixed(1)} GB`,
    ...displays.map(
      ({ label, width, height, primary, inUse }) =>
        `Display: ${label || 'without a name'}, ${width} × ${height}` +
        `${primary ? ', primary' : ''}${inUse ? ', in use' : ''}`,
    ),
    ...(leave
      ? [
          `Left by staff: ${moment(leave.from)}, back ${leave.back === null ? 'not yet' : moment(leave.back)}`,
        ]
      : []),
  ];
}
