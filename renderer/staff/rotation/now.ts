import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../../visit/clock.js';

/** What a clock shows in the zone of this machine. */
export function zonedNow(clock: Clock): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO(
    Temporal.Now.timeZoneId(),
  );
}

/** Draws its host anew with each minute, since rules come due by the minute. */
export class EveryMinute implements ReactiveController {
  private timer = 0;
  private clock: Clock | null = null;
  /** An element that has left may be drawn once more, and must not begin to wait again. */
  private isConnected = false;

  /** @param clockOf asked at the first update, since the host gets its store from outside */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly clockOf: () => Clock | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.isConnected = true;
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    if (!this.isConnected || this.clock) return;
    this.clock = this.clockOf();
    this.wait();
  }

  hostDisconnected(): void {
    this.isConnected = false;
    this.clock?.clearTimer(this.timer);
    this.clock = null;
  }

  private wait(): void {
    const { clock } = this;
    if (!clock) return;
    this.timer = clock.setTimer(
      () => {
        this.host.requestUpdate();
        this.wait();
      },
      60_000 - (clock.now() % 60_000),
    );
  }
}
