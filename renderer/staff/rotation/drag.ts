import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { edgeSpeed, scrollerOf } from './scrolling.js';

/** A row that a finger holds. */
interface Held {
  readonly row: HTMLElement;
  readonly rows: readonly HTMLElement[];
  readonly from: number;
  readonly pointer: number;
  readonly scroller: HTMLElement | null;
  /** Where the finger and the list were at the beginning, CSS px. */
  readonly startY: number;
  readonly startScroll: number;
  /** Where the finger is now. */
  y: number;
  /** The place it would be dropped at. */
  to: number;
  /** How far each row stands from its place, CSS px; only what changes is written. */
  readonly shifts: number[];
  /** When the last frame was drawn, milliseconds. */
  drawnAt: number;
}

/** A frame that took longer than this (ms) does not make the list leap. */
const longestFrame = 50;

/** The list that rows are dragged in. */
export interface Draggable {
  /** Its rows in order, one right below the other in a positioned box. */
  rows(): readonly HTMLElement[];
  /** A row was dropped at another place. */
  drop(from: number, to: number): void;
}

/**
 * Lets a finger, a pen or a mouse carry a row of a list to another place. The others make room on
 * the way, the list scrolls at its edges, and Escape, a second finger or a change of the list put
 * everything back.
 */
export class Drag implements ReactiveController {
  private held: Held | null = null;
  private frame = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly list: Draggable,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Whether a row is held. */
  get isOn(): boolean {
    return this.held !== null;
  }

  /** Takes a row up at the finger that touched its handle. */
  begin(event: PointerEvent, row: HTMLElement): void {
    if (this.held) {
      this.cancel();
      return;
    }
    const rows = this.list.rows();
    const from = rows.indexOf(row);
    if (!event.isPrimary || event.button !== 0 || from < 0) return;
    const scroller = scrollerOf(this.host);
    this.held = {
      row,
      rows,
      from,
      to: from,
      pointer: event.pointerId,
      scroller,
      startY: event.clientY,
      startScroll: scroller?.scrollTop ?? 0,
      y: event.clientY,
      shifts: rows.map(() => 0),
      drawnAt: performance.now(),
    };
    row.classList.add('held');
    row.parentElement?.classList.add('dragging');
    addEventListener('pointermove', this.onMove);
    addEventListener('pointerup', this.onUp);
    addEventListener('pointercancel', this.cancel);
    addEventListener('pointerdown', this.onSecond, { capture: true });
    addEventListener('keydown', this.onKey, { capture: true });
    this.frame = requestAnimationFrame(this.draw);
  }

  /** Puts everything back where it was. */
  readonly cancel = (): void => {
    this.letGo();
  };

  private letGo(): Held | null {
    const { held } = this;
    if (!held) return null;
    this.held = null;
    cancelAnimationFrame(this.frame);
    removeEventListener('pointermove', this.onMove);
    removeEventListener('pointerup', this.onUp);
    removeEventListener('pointercancel', this.cancel);
    removeEventListener('pointerdown', this.onSecond, { capture: true });
    removeEventListener('keydown', this.onKey, { capture: true });
    held.row.classList.remove('held');
    held.row.parentElement?.classList.remove('dragging');
    for (const row of held.rows) row.style.removeProperty('transform');
    return held;
  }

  private readonly onMove = (event: PointerEvent): void => {
    if (this.held?.pointer === event.pointerId) this.held.y = event.clientY;
  };

  private readonly onUp = (event: PointerEvent): void => {
    if (this.held?.pointer !== event.pointerId) return;
    this.held.y = event.clientY;
    this.place(this.held);
    const { from, to } = this.letGo() ?? { from: 0, to: 0 };
    if (to !== from) this.list.drop(from, to);
  };

  private readonly onSecond = (): void => {
    this.cancel();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  private readonly draw = (time: number): void => {
    const { held } = this;
    if (!held) return;
    this.scroll(held, Math.min(longestFrame, Math.max(0, time - held.drawnAt)));
    held.drawnAt = time;
    this.place(held);
    this.frame = requestAnimationFrame(this.draw);
  };

  private scroll({ scroller, y }: Held, milliseconds: number): void {
    if (!scroller) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    const way = Math.round((edgeSpeed(y, top, bottom) * milliseconds) / 1000);
    if (way !== 0) scroller.scrollTop += way;
  }

  /** Reads all places first and writes after, so that the list is laid out once a frame. */
  private place(held: Held): void {
    const { row, rows, from, y, startY, startScroll, scroller } = held;
    const moved = y - startY + (scroller?.scrollTop ?? 0) - startScroll;
    const top = row.offsetTop + moved;
    const bottom = top + row.offsetHeight;
    const middles = rows.map((other) => other.offsetTop + other.offsetHeight / 2);
    const before = middles.filter((middle, i) => i < from && middle < top).length;
    const after = middles.filter((middle, i) => i > from && middle < bottom).length;
    const to = before + after;
    const room = row.offsetHeight;
    held.to = to;
    rows.forEach((other, i) => {
      const shift =
        i === from ? moved : i > from && i <= to ? -room : i < from && i >= to ? room : 0;
      if (shift === held.shifts[i]) return;
      held.shifts[i] = shift;
      if (shift === 0) other.style.removeProperty('transform');
      else other.style.setProperty('transform', `translateY(${shift}px)`);
    });
  }
}
