import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import { base } from '../../styles/shared.js';
import { tellChange } from './change.js';
import { fieldStyles } from './field.css.js';
import { fieldGroup } from './field.js';
import { wordsLanguage } from './locale.js';
import './number-field.js';

/**
 * A time of day: hours and minutes, each with a minus and a plus.
 *
 * @event k-change - another time; `detail` is `HH:MM`
 */
@localized()
@customElement('k-time-field')
export class KTimeField extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    css`
      .parts {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-end;
        gap: var(--k-space-2) var(--k-space-5);
      }
    `,
  ];

  @property() label = '';
  @property() help = '';
  @property() error = '';
  /** `HH:MM`, 00:00 to 23:59. */
  @property() value = '00:00';
  /** Minutes between two times that can be set. */
  @property({ type: Number }) step = 15;

  protected override render(): TemplateResult {
    const { label } = this;
    const [hour, minute] = this.parts;
    return fieldGroup(
      this,
      html`<div class="parts">
        <k-number-field
          bare
          label=${msg(str`${label}: hour`)}
          .value=${hour}
          max="23"
          wraps
          .say=${hourWords}
          @k-change=${(event: CustomEvent<number>) => {
            this.set(event.detail, minute);
          }}
        ></k-number-field>
        <k-number-field
          bare
          label=${msg(str`${label}: minutes`)}
          .value=${minute}
          max="59"
          .step=${this.step}
          wraps
          .say=${(value: number) => String(value).padStart(2, '0')}
          @k-change=${(event: CustomEvent<number>) => {
            this.set(hour, event.detail);
          }}
        ></k-number-field>
      </div>`,
    );
  }

  private get parts(): readonly [hour: number, minute: number] {
    const [hour = 0, minute = 0] = this.value.split(':').map(Number);
    return [hour, minute];
  }

  private set(hour: number, minute: number): void {
    const two = (value: number): string => String(value).padStart(2, '0');
    this.value = `${two(hour)}:${two(minute)}`;
    tellChange(this, this.value);
  }
}

/** An hour as this language says it, for example `8 AM`. */
function hourWords(hour: number): string {
  return new Intl.DateTimeFormat(wordsLanguage(), { hour: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1, hour),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'k-time-field': KTimeField;
  }
}
