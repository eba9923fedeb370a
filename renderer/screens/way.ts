import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import '../parts/icon.js';
import { send } from './send.js';

/** The two ways out, at the start of the bar. */
export function way(host: HTMLElement): TemplateResult {
  return html`<button
      class="pill"
      slot="start"
      type="button"
      @click=${() => {
        send(host, { type: 'go-back' });
      }}
    >
      <k-icon name="chevron-left"></k-icon>${msg('Back')}
    </button>
    <button
      class="pill"
      slot="start"
      type="button"
      @click=${() => {
        send(host, { type: 'go-home' });
      }}
    >
      <k-icon name="home"></k-icon>${msg('Home')}
    </button>`;
}
