/** What was asked of drives, by their paths, and did not come back in time. */
const owed = new Map<string, Set<Promise<unknown>>>();

/**
 * Whether a drive still owes an answer. All work on files shares a few threads of this process, and
 * whatever is asked of a drive that hangs keeps one of them until the system gives up. Once they are
 * gone, no picture is shown any more: so nothing else is asked of such a drive.
 */
export function hangs(drive: string): boolean {
  return owed.has(drive);
}

function owe(drive: string, answer: Promise<unknown>): void {
  const answers = owed.get(drive) ?? new Set();
  owed.set(drive, answers.add(answer));
  const came = (): void => {
    answers.delete(answer);
    if (answers.size === 0) owed.delete(drive);
  };
  answer.then(came, came);
}

/**
 * Waits for what was asked of a drive, given by its path, at most so many milliseconds.
 * @throws Error with the code `ETIMEDOUT` when it takes longer.
 */
export async function within<T>(
  drive: string,
  answer: Promise<T>,
  milliseconds: number,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      owe(drive, answer);
      reject(Object.assign(new Error('the drive does not answer'), { code: 'ETIMEDOUT' }));
    }, milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
