import type { ElectronApplication } from '@playwright/test';

/** What V8 says when it let go of an answer before it was sent: its inspector holds it weakly. */
const lostAnswer = /garbage collected|was collected/;

/**
 * Runs a function in main, and once more when its answer was lost, as happens once in many thousand
 * calls: it must bear to be run twice.
 */
export async function inMain<Result>(
  app: ElectronApplication,
  work: (electron: typeof Electron.CrossProcessExports) => Result,
): Promise<Result> {
  const ask = (): Promise<Result> => app.evaluate<Result, null>(work, null);
  try {
    return await ask();
  } catch (error) {
    if (!lostAnswer.test(String(error))) throw error;
    return ask();
  }
}
