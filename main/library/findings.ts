import type { ContentProblem } from '../contract/article.js';
import { limits } from './limits.js';

/** Gathers what is wrong in one file of the library. */
export class Findings {
  readonly #problems: ContentProblem[] = [];
  readonly #seen = new Set<string>();
  #unlisted = 0;
  #refused = false;

  /** @param file path inside the library folder, with `/` */
  constructor(readonly file: string) {}

  /** Something to put right; what the file says is shown all the same. */
  note(line: number | null, message: string): void {
    const key = `${line ?? ''}:${message}`;
    if (this.#seen.has(key)) return;
    if (this.#problems.length >= limits.problemsPerFile) {
      this.#unlisted += 1;
      return;
    }
    this.#seen.add(key);
    this.#problems.push({ file: this.file, line, message });
  }

  /** Something so wrong that the file is not shown until it is put right. */
  refuse(line: number | null, message: string): void {
    this.#refused = true;
    this.note(line, message);
  }

  /** True when the file must not be shown. */
  get refused(): boolean {
    return this.#refused;
  }

  /** What was found, in the order of the lines. */
  get problems(): readonly ContentProblem[] {
    const sorted = this.#problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    if (this.#unlisted === 0) return sorted;
    const message = `has ${this.#unlisted} more problems; put the first ones right, then look again`;
    return [...sorted, { file: this.file, line: null, message }];
  }
}
