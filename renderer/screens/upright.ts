import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the screen is higher than wide, and draws its host anew when it is turned. */
export class Upright implements ReactiveController {
  private readonly query = matchMedia('(orientation: portrait)');

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** True when the screen is higher than wide. */
  get now(): boolean {
    return this.query.matches;
  }

  hostConnected(): void {
    this.query.addEventListener('change', this.turn);
  }

  hostDisconnected(): void {
    this.query.removeEventListener('change', this.turn);
  }

  private readonly turn = (): void => {
    this.host.requestUpdate();
  };
}
