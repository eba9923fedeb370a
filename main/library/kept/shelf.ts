import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentProblem } from '../../contract/article.js';
import { say, type Said } from '../../contract/said.js';
import { readSound, type Marker } from './marker.js';
import { baseId, keptId, readPointer, writePointer } from './pointer.js';

/** How many libraries are kept: the one that plays and the two before it. */
const kept = 3;

/** The library that the app was started with. */
export interface Base {
  readonly dir: string;
  /** Names it in the pointer: its folder, or one word for the library that ships. */
  readonly name: string;
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => keptId.test(name));
  } catch {
    return [];
  }
}

/** All taken-in libraries, the latest first, for when it is not known which ones played. */
function latestIn(folder: string): string[] {
  return foldersIn(folder)
    .map((id) => ({ id, at: readSound(join(folder, id))?.takenIn ?? 0 }))
    .sort((a, b) => b.at - a.at)
    .map(({ id }) => id);
}

/** The libraries of this machine: which one plays, and which played before. */
export class Shelf {
  #plays: readonly string[];
  #problems: readonly ContentProblem[];
  /** True when nothing may be taken away, because it is not known what is needed. */
  readonly #isUnsure: boolean;

  private constructor(
    readonly folder: string,
    readonly base: Base,
    pointer: ReturnType<typeof readPointer>,
  ) {
    this.#isUnsure = pointer === 'broken';
    const wanted =
      pointer === 'broken' ? [baseId, ...latestIn(folder)] : (pointer?.plays ?? [baseId]);
    const isOther = pointer !== 'broken' && pointer !== null && pointer.base !== base.name;
    const asked = isOther ? [baseId, ...wanted.filter((id) => id !== baseId)] : wanted;
    const sound = asked.filter((id) => this.markerOf(id) !== null || id === baseId);
    this.#plays = sound.length > 0 ? sound : [baseId];
    this.#problems = this.#reportOf(asked);
  }

  /**
   * Reads which library plays. A damaged one is passed over for the one before it, at last for the
   * one that the app was started with, which is always there.
   */
  static open(folder: string, base: Base): Shelf {
    return new Shelf(folder, base, readPointer(folder));
  }

  #reportOf(asked: readonly string[]): ContentProblem[] {
    const problem = (file: string, said: Said) => ({
      file,
      line: null,
      message: said.sentence,
      said,
    });
    const lost = asked.filter((id) => !this.#plays.includes(id));
    const [current = baseId] = asked;
    return [
      ...(this.#isUnsure
        ? [
            problem(
              'libraries/current.json',
              say`cannot be read: the first library plays; choose another one on the library page`,
            ),
          ]
        : []),
      ...lost.map((id) =>
        problem(
          `libraries/${id}`,
          id === current
            ? say`is damaged or gone and cannot play; the one before it plays: take it in again`
            : say`is damaged or gone and cannot play`,
        ),
      ),
    ];
  }

  /** The id of the library that plays. */
  get current(): string {
    return this.#plays[0] ?? baseId;
  }

  /** Those that played before and are kept, the latest first. */
  get previous(): readonly string[] {
    return this.#plays.slice(1, kept);
  }

  /** What was wrong at the start, until something else plays. */
  get problems(): readonly ContentProblem[] {
    return this.#problems;
  }

  /** The folder of a library. */
  dirOf(id: string): string {
    return id === baseId ? this.base.dir : join(this.folder, id);
  }

  /** What is known of a taken-in library; null for the base, and for one that is damaged or gone. */
  markerOf(id: string): Marker | null {
    return id === baseId ? null : readSound(this.dirOf(id));
  }

  /** Lets another library play, for good: in one step that a power cut cannot halve. */
  async play(id: string): Promise<void> {
    const plays = [id, ...this.#plays.filter((other) => other !== id)].slice(0, kept);
    await writePointer(this.folder, { base: this.base.name, plays });
    this.#plays = plays;
    this.#problems = [];
  }

  /** Takes away the folders that nothing points at any more. */
  async clear(): Promise<void> {
    const known = new Set([this.current, ...this.previous]);
    for (const id of foldersIn(this.folder)) {
      if (!known.has(id)) await rm(this.dirOf(id), { recursive: true, force: true });
    }
  }

  /** Takes away what an interrupted switch left, unless it is not known what is needed. */
  async clearAtStart(): Promise<void> {
    if (!this.#isUnsure && this.#problems.length === 0) await this.clear();
  }
}
