import type { LitElement, ReactiveController } from 'lit';
import { send } from './send.js';

/**
 * The explanation of a word: comes into sight when it opens, and closes by Escape, wherever in the
 * text the focus is. Whoever closes it by its own button, which goes with it, is led back to the
 * word.
 */
export class Explained implements ReactiveController {
  private before: string | null = null;

  /** @param reveal brings the first of these that is not above the text into sight */
  constructor(
    private readonly host: LitElement & { readonly term: string | null },
    private readonly reveal: (meanings: readonly HTMLElement[]) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('keydown', this.onKey);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.onKey);
  }

  hostUpdated(): void {
    const { before } = this;
    const { term } = this.host;
    if (term === before) return;
    this.before = term;
    if (term !== null) this.reveal(this.all('.meaning'));
    // Only a focus that is nowhere: a panel or another word may have it by now.
    else if (document.activeElement === document.body)
      this.all('.term')
        .find(({ dataset }) => dataset['term'] === before)
        ?.focus({ preventScroll: true });
  }

  /** Opens the explanation of a word, or closes it. */
  readonly toggle = (term: string): void => {
    send(this.host, this.host.term === term ? { type: 'close-term' } : { type: 'open-term', term });
  };

  private all(selector: string): readonly HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.host.term !== null) send(this.host, { type: 'close-term' });
  };
}
