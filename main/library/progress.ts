/** Milliseconds between two reports: often enough for a bar on screen. */
const betweenReports = 200;

/** Tells how far a job is: all bytes and those done. */
export type Report = (done: number, total: number) => void;

/** Lets through at most five reports a second, and the last one always. */
export function everySoOften(report: Report): Report {
  let last = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    const now = performance.now();
    if (now - last < betweenReports && done < total) return;
    last = now;
    report(done, total);
  };
}
