import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { unitNow } from '../styles/unit.js';
import type { Room } from './grid.js';

/** Knows how large a part of the host is, and draws the host anew when that changes. */
export class Measured implements ReactiveController {
  /** Null until the part was drawn once. */
  room: Room | null = null;

  private part: HTMLElement | null = null;
  private readonly watcher = new ResizeObserver(() => {
    this.measure();
  });

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly find: () => HTMLElement | null,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const part = this.find();
    if (part === this.part) return;
    this.watcher.disconnect();
    this.part = part;
    if (part) this.watcher.observe(part);
  }

  hostDisconnected(): void {
    this.watcher.disconnect();
    this.part = null;
  }

  private measure(): void {
    if (!this.part) return;
    const { clientWidth: width, clientHeight: height } = this.part;
    const unit = unitNow(window);
    const { room } = this;
    if (room?.width === width && room.height === height && room.unit === unit) return;
    this.room = { width, height, unit };
    this.host.requestUpdate();
  }
}
