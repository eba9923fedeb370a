import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StaffStore } from './store.js';

/** Draws an element anew after each change of the store it was handed. */
export class Follow implements ReactiveController {
  private store: StaffStore | null = null;
  private stop: (() => void) | null = null;

  /** @param storeOf the host's store; asked at each update, since it is set from outside */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly storeOf: () => StaffStore | null,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const store = this.storeOf();
    if (store === this.store) return;
    this.stop?.();
    this.store = store;
    this.stop =
      store?.listen(() => {
        this.host.requestUpdate();
      }) ?? null;
  }

  hostDisconnected(): void {
    this.stop?.();
    this.stop = null;
    this.store = null;
  }
}
