import type { Catalogue } from '../../main/contract/article.js';
import type { PublicSettings } from '../../main/contract/settings.js';
import type { Door, Draft, Publish, StaffSettings } from '../../main/contract/staff.js';
import type { ProblemCode } from '../../main/contract/problem.js';
import { BridgeError } from '../bridge/bridge.js';
import type { StaffBridge } from '../bridge/staff-bridge.js';
import type { Clock } from '../visit/clock.js';
import { machineClock } from '../visit/clock.js';
import { withoutSame } from './draft.js';
import { problemOf, problemWords } from './words/problems.js';

/** Milliseconds after the last edit until the draft is kept on disk. */
const keepAfter = 300;

/**
 * What all staff screens share: the door, the published settings, the draft over them, and the
 * library. Screens read from it and call its methods; it tells its listeners after each change.
 */
export class StaffStore {
  door: Door | null = null;
  /** The settings on the wall. */
  published: PublicSettings | null = null;
  /** What is not published yet; null when there is nothing. */
  draft: Draft | null = null;
  /** Publishes that can be undone, the latest first. */
  publishes: readonly Publish[] = [];
  catalogue: Catalogue | null = null;
  /** Why the last thing was refused; null when all went well. */
  private refused: ProblemCode | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly stops: (() => void)[];
  private keepTimer = 0;
  /** True while the draft here is newer than the one on disk. */
  private isNewer = false;

  constructor(
    readonly bridge: StaffBridge,
    readonly clock: Clock = machineClock,
  ) {
    this.stops = [
      bridge.on('staffLocked', () => void this.readDoor()),
      bridge.on('libraryChanged', () => void this.readCatalogue()),
      bridge.on('settingsChanged', () => {
        if (this.door?.unlocked) void this.read();
      }),
    ];
  }

  /** Calls back after each change until the returned function is called. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Why the last thing was refused, in words for staff; null when all went well. */
  get problem(): string | null {
    return this.refused && problemWords(this.refused);
  }

  /** The settings as they would be after "Publish"; null until they were read. */
  get edited(): PublicSettings | null {
    return this.published && { ...this.published, ...this.draft };
  }

  /** Reads where the door stands. */
  async readDoor(): Promise<void> {
    this.setDoor(await this.bridge.readDoor());
  }

  /** Takes a new state of the door, and reads everything behind it once it is open. */
  setDoor(door: Door): void {
    const opened = door.unlocked && !this.door?.unlocked;
    this.door = door;
    this.tell();
    if (opened) void this.readAll();
  }

  /** Reads all that the places need anew. */
  async readAll(): Promise<void> {
    await Promise.all([this.read(), this.readCatalogue()]);
  }

  /** Reads settings, draft and publishes anew. */
  async read(): Promise<void> {
    await this.attempt(async () => {
      this.take(await this.bridge.readStaffSettings());
    });
  }

  /** Changes whole parts of the draft; parts that equal what is on the wall leave it. */
  edit(change: Draft): void {
    if (!this.published) return;
    this.draft = withoutSame({ ...this.draft, ...change }, this.published);
    this.isNewer = true;
    this.tell();
    this.clock.clearTimer(this.keepTimer);
    this.keepTimer = this.clock.setTimer(() => void this.keep(), keepAfter);
  }

  /** Keeps the draft on disk now; a refusal is told and the draft stays here. */
  async keep(): Promise<boolean> {
    this.clock.clearTimer(this.keepTimer);
    const { draft } = this;
    const isKept = await this.attempt(() => this.bridge.saveDraft({ draft }));
    if (isKept && this.draft === draft) this.isNewer = false;
    return isKept;
  }

  /** Throws the draft away. */
  async discard(): Promise<void> {
    this.draft = null;
    this.isNewer = true;
    this.tell();
    await this.keep();
  }

  /** Puts the draft on the wall, with a summary in the words that staff saw. */
  async publish(summary: readonly string[]): Promise<boolean> {
    // Main publishes what it kept, which would be an older draft.
    if (!(await this.keep())) return false;
    return this.attempt(async () => {
      this.take(await this.bridge.publish({ summary: [...summary] }));
    });
  }

  /** Goes back behind the latest publish. */
  async undo(): Promise<boolean> {
    return this.attempt(async () => {
      this.take(await this.bridge.undoPublish());
    });
  }

  /** Everything back as on the first day, but for PIN and library. */
  async reset(): Promise<boolean> {
    return this.attempt(async () => {
      this.take(await this.bridge.resetSettings());
    });
  }

  /** Keeps the draft, then locks the staff screens. */
  async lock(): Promise<void> {
    if (this.draft) await this.keep();
    await this.attempt(() => this.bridge.lockStaff());
    await this.readDoor();
  }

  /**
   * Does something that main may refuse: true when it went well; else `problem` says why, and a
   * locked door is taken over at once.
   */
  async attempt(work: () => Promise<unknown>): Promise<boolean> {
    // At the start, not at success: what goes well beside it must not hide what did not.
    this.refused = null;
    try {
      await work();
      return true;
    } catch (error) {
      this.refused = problemOf(error);
      if (!(error instanceof BridgeError)) this.bridge.report(error);
      if (this.refused === 'locked') {
        this.refused = null;
        await this.readDoor().catch(() => undefined);
      }
      return false;
    } finally {
      this.tell();
    }
  }

  /** Ends listening; the store is not used after. */
  close(): void {
    this.clock.clearTimer(this.keepTimer);
    for (const stop of this.stops) stop();
    this.listeners.clear();
  }

  private async readCatalogue(): Promise<void> {
    await this.attempt(async () => {
      this.catalogue = await this.bridge.readCatalogue();
    });
  }

  private take({ settings, draft, publishes }: StaffSettings): void {
    this.published = settings;
    // What was edited while main answered, or could not be kept, is not lost to what was kept.
    this.draft = this.isNewer ? this.draft && withoutSame(this.draft, settings) : draft;
    this.publishes = publishes;
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
