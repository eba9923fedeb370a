import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { JobResult, Progress } from '../../../main/contract/staff.js';
import type { StaffStore } from '../store.js';
import { saidWords } from '../words/said.js';

/** Staff are told that something is under way from this many milliseconds on. */
const worthTelling = 2000;

/**
 * One long job at a time on a drive: runs it, follows its progress, keeps what became of it.
 * Redraws its host after each change.
 */
export class Job implements ReactiveController {
  /** True while a job runs. */
  running = false;
  /** True once it has run long enough to be told about. */
  isLong = false;
  progress: Progress | null = null;
  /** Why the last job was refused or broke off; '' when it was not. */
  refusal = '';
  /** What the last job ended with, in words; ''. */
  success = '';

  private stop: (() => void) | null = null;
  private timer = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly store: () => StaffStore,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.running) this.end();
  }

  /**
   * Runs a job; null when it was refused, in which case `refusal` says why.
   *
   * @param work asks main for it
   * @param success what to say when it went well
   */
  async run<T>(
    work: () => Promise<JobResult<T>>,
    success: (value: T) => string = () => '',
  ): Promise<T | null> {
    if (this.running) return null;
    const { bridge, clock } = this.store();
    this.begin();
    this.stop = bridge.on('progress', (progress) => {
      this.progress = progress;
      this.host.requestUpdate();
    });
    this.timer = clock.setTimer(() => {
      this.isLong = true;
      this.host.requestUpdate();
    }, worthTelling);
    let value: T | null = null;
    const asked = await this.store().attempt(async () => {
      const result = await work();
      if (result.done) {
        value = result.value;
        this.success = success(result.value);
      } else this.refusal = saidWords(result);
    });
    if (!asked) this.refusal = this.store().problem ?? '';
    this.end();
    this.host.requestUpdate();
    return value;
  }

  /** Forgets what the last job said. */
  clear(): void {
    this.refusal = '';
    this.success = '';
    this.host.requestUpdate();
  }

  private begin(): void {
    this.running = true;
    this.isLong = false;
    this.progress = null;
    this.clear();
  }

  private end(): void {
    this.running = false;
    this.stop?.();
    this.stop = null;
    this.store().clock.clearTimer(this.timer);
  }
}
