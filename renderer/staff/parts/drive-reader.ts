import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { msg } from '@lit/localize';
import type { Drive, DriveEntry, DrivePlace } from '../../../main/contract/staff.js';
import type { StaffStore } from '../store.js';
import { saidWords } from '../words/said.js';

/** Follows the drives and one open folder, and draws its host anew after each change. */
export class DriveReader implements ReactiveController {
  /** Undefined until they were read. */
  drives: readonly Drive[] | undefined;
  /** The folder that is open; null shows the drives. */
  place: DrivePlace | null = null;
  /** Undefined while the folder is read. */
  entries: readonly DriveEntry[] | undefined;
  /** Why something could not be read, or why a folder is gone; empty when all went well. */
  refusal = '';

  private stop: (() => void) | null = null;
  /** Counts the asks, so that a slow answer about a folder that was left is not shown. */
  private ask = 0;

  /**
   * @param storeOf the host's store; asked once it is connected
   * @param opensOnly whether a drive that is alone is opened by itself
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly storeOf: () => StaffStore,
    private readonly opensOnly: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = this.storeOf().bridge.on('drivesChanged', () => void this.readDrives());
    void this.readDrives();
  }

  hostDisconnected(): void {
    this.stop?.();
    this.stop = null;
  }

  /** Goes into a folder, or reads it again. */
  open(place: DrivePlace): void {
    this.move(place);
    void this.readFolder(place, this.ask);
  }

  /** Goes one folder up, and from a drive's root to the drives. */
  up(): void {
    const { place } = this;
    if (place && place.path.length > 0) this.open({ ...place, path: place.path.slice(0, -1) });
    else this.move(null);
  }

  private move(place: DrivePlace | null): void {
    this.ask += 1;
    this.place = place;
    this.entries = undefined;
    this.refusal = '';
    this.host.requestUpdate();
  }

  private async readDrives(): Promise<void> {
    const first = this.drives === undefined;
    let drives: readonly Drive[] = [];
    const refusal = await this.tried(async () => {
      drives = await this.storeOf().bridge.readDrives();
    });
    this.drives = drives;
    const { place } = this;
    if (place && !drives.some(({ id }) => id === place.drive)) {
      this.move(null);
      this.refusal = refusal || msg('The drive was pulled out. Nothing was changed.');
    } else if (!place) {
      this.refusal = refusal;
    }
    this.host.requestUpdate();
    const [only] = drives;
    if (first && only && drives.length === 1 && this.opensOnly()) {
      this.open({ drive: only.id, path: [] });
    }
  }

  private async readFolder({ drive, path }: DrivePlace, ask: number): Promise<void> {
    let entries: readonly DriveEntry[] | undefined;
    let sentence = '';
    const refusal = await this.tried(async () => {
      const result = await this.storeOf().bridge.readDriveFolder({ drive, path: [...path] });
      if (result.done) entries = result.value;
      else sentence = saidWords(result);
    });
    if (ask !== this.ask) return;
    this.entries = entries;
    this.refusal = refusal || sentence;
    this.host.requestUpdate();
  }

  /** Does something that main may refuse, and answers with why it did; empty when it did not. */
  private async tried(work: () => Promise<void>): Promise<string> {
    const store = this.storeOf();
    return (await store.attempt(work)) ? '' : (store.problem ?? '');
  }
}
