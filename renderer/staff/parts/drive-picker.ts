import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { Drive, DriveEntry, DrivePlace } from '../../../main/contract/staff.js';
import '../../parts/icon.js';
import { base, controls } from '../../styles/shared.js';
import { size } from '../libraries/words.js';
import type { StaffStore } from '../store.js';
import './dialog.js';
import {
  entryIcons,
  kindWord,
  nothingHere,
  usefulEntries,
  useOf,
  type EntryKind,
} from './drive-entries.js';
import { drivePickerStyles } from './drive-picker.css.js';
import { DriveReader } from './drive-reader.js';
import { wordsLanguage } from './locale.js';
import { staffStyles } from './staff.css.js';

/**
 * A dialog in which staff choose something on a drive. Sends `k-pick` with the place, or `k-close`.
 * It follows drives that come and go, and goes into the only one by itself.
 */
@localized()
@customElement('k-drive-picker')
export class KDrivePicker extends LitElement {
  static override styles = [base, controls, staffStyles, drivePickerStyles];

  /** Where drives are asked for. */
  @property({ attribute: false }) store!: StaffStore;
  /**
   * What can be chosen. With `folder`, the folder that is open can be; without any, a drive to write
   * on, and its place is the drive's root.
   */
  @property({ attribute: false }) kinds: readonly EntryKind[] = [];
  /** What the choice is for. */
  @property() heading = '';

  private readonly reader: DriveReader = new DriveReader(
    this,
    () => this.store,
    () => this.kinds.length > 0,
  );
  private shown: DrivePlace | null = null;

  protected override updated(): void {
    const { place } = this.reader;
    if (place === this.shown) return;
    this.shown = place;
    // The row that was tapped is gone; the keyboard goes on where the new list begins.
    this.renderRoot.querySelector<HTMLElement>('.where')?.focus();
  }

  protected override render(): TemplateResult {
    const writing = this.kinds.length === 0;
    const { place, entries } = this.reader;
    return html`<k-dialog
      .heading=${this.heading || msg('Choose from a drive')}
      @k-close=${this.close}
    >
      <div class="picker" aria-busy=${entries === undefined && place ? 'true' : 'false'}>
        ${place ? this.renderFolder(place) : this.renderDrives(writing)}
      </div>
      ${
        place && this.kinds.includes('folder')
          ? html`<button class="pill main" slot="actions" type="button" @click=${this.pickFolder}>
              ${msg('Use this folder')}
            </button>`
          : nothing
      }
      <button class="pill" slot="actions" type="button" @click=${this.close}>
        ${msg('Cancel')}
      </button>
    </k-dialog>`;
  }

  private renderDrives(writing: boolean): TemplateResult {
    const { drives, refusal } = this.reader;
    if (!drives) return html`<p class="quiet" role="status">${msg('Looking for drives …')}</p>`;
    if (drives.length === 0) {
      return html`<div class="empty" role="status">
        <k-icon name="drive"></k-icon>
        <h3>${msg('Plug in a USB drive')}</h3>
        <p>${refusal || msg('It shows up here by itself after a few seconds.')}</p>
        <p class="quiet">
          ${msg('Nothing happens? Try another socket, or ask whoever set up this kiosk.')}
        </p>
      </div>`;
    }
    return html`<p class="where" tabindex="-1" role="status">
        ${refusal || (writing ? msg('Which drive?') : msg('On which drive is it?'))}
      </p>
      <ul>
        ${drives.map((drive) => html`<li>${this.renderDrive(drive, writing)}</li>`)}
      </ul>`;
  }

  private renderDrive(drive: Drive, writing: boolean): TemplateResult {
    const free = size(drive.freeBytes, wordsLanguage());
    const unusable = writing && !drive.writable;
    return html`<button
      class="entry"
      type="button"
      ?disabled=${unusable}
      @click=${() => {
        if (writing) this.pick({ drive: drive.id, path: [] });
        else this.reader.open({ drive: drive.id, path: [] });
      }}
    >
      <k-icon name="drive"></k-icon>
      <span class="name">${drive.name}</span>
      <span class="quiet">${unusable ? msg('Cannot be written on') : msg(str`${free} free`)}</span>
    </button>`;
  }

  private renderFolder(place: DrivePlace): TemplateResult {
    const drive = this.reader.drives?.find(({ id }) => id === place.drive);
    const trail = [drive?.name ?? '', ...place.path];
    return html`<div class="where" tabindex="-1">
        <button
          class="pill"
          type="button"
          @click=${() => {
            this.reader.up();
          }}
        >
          <k-icon name="chevron-left"></k-icon>
          ${place.path.length > 0 ? msg('Up one folder') : msg('All drives')}
        </button>
        <p><span class="said">${msg('You are in')}</span> ${trail.join(' › ')}</p>
      </div>
      ${this.renderEntries(place)}`;
  }

  private renderEntries(place: DrivePlace): TemplateResult {
    const { entries, refusal } = this.reader;
    if (refusal) {
      return html`<div class="empty" role="alert">
        <p>${refusal}</p>
        <button
          class="pill"
          type="button"
          @click=${() => {
            this.reader.open(place);
          }}
        >
          <k-icon name="refresh"></k-icon>${msg('Try again')}
        </button>
      </div>`;
    }
    if (!entries) return html`<p class="quiet" role="status">${msg('Reading …')}</p>`;
    const useful = usefulEntries(entries, this.kinds, wordsLanguage());
    const toChoose = useful.some((entry) => useOf(entry, this.kinds) === 'choose');
    return html`<ul>
        ${useful.map((entry) => html`<li>${this.renderEntry(place, entry)}</li>`)}
      </ul>
      ${toChoose ? nothing : html`<p class="quiet" role="status">${nothingHere(this.kinds)}</p>`}`;
  }

  private renderEntry(place: DrivePlace, entry: DriveEntry): TemplateResult {
    const inside = { ...place, path: [...place.path, entry.name] };
    const opens = useOf(entry, this.kinds) === 'open';
    const facts =
      entry.bytes > 0 && !opens ? size(entry.bytes, wordsLanguage()) : kindWord(entry.kind);
    return html`<button
      class="entry"
      type="button"
      @click=${() => {
        if (opens) this.reader.open(inside);
        else this.pick(inside);
      }}
    >
      <k-icon name=${opens ? 'folder' : entryIcons[entry.kind]}></k-icon>
      <span class="name">${entry.name}</span>
      <span class="quiet">${opens ? msg('Folder') : facts}</span>
      ${opens ? html`<k-icon name="chevron-right"></k-icon>` : nothing}
    </button>`;
  }

  private readonly pickFolder = (): void => {
    if (this.reader.place) this.pick(this.reader.place);
  };

  private pick(place: DrivePlace): void {
    this.dispatchEvent(new CustomEvent<DrivePlace>('k-pick', { detail: place }));
  }

  private readonly close = (): void => {
    this.dispatchEvent(new Event('k-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'k-drive-picker': KDrivePicker;
  }
}
