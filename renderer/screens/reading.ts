import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows a scroller: how far it is read and which section is at the eye. Reads layout once per
 * frame at most.
 */
export class Reading implements ReactiveController {
  /** Share read, 0 to 1. */
  progress = 0;
  /** Id of the section at the eye, or empty before the first. */
  section = '';
  /** True when there is more text below. */
  more = false;
  /** True when the text can be moved down. */
  less = false;

  private frame = 0;
  private readonly watcher = new ResizeObserver(() => {
    this.plan();
  });
  private scroller: HTMLElement | null = null;

  /**
   * @param find gives the scroller once it is drawn
   * @param headings gives the sections' headings in order
   * @param scrolled is told the position, in CSS px, after each move
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly find: () => HTMLElement | null,
    private readonly headings: () => readonly HTMLElement[],
    private readonly scrolled: (top: number) => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const scroller = this.find();
    if (scroller === this.scroller) return;
    this.stop();
    this.scroller = scroller;
    if (!scroller) return;
    scroller.addEventListener('scroll', this.plan, { passive: true });
    this.watcher.observe(scroller);
    for (const child of scroller.children) this.watcher.observe(child);
    this.plan();
  }

  hostDisconnected(): void {
    this.stop();
    this.scroller = null;
  }

  /** How far the text was moved up, in CSS px. */
  get top(): number {
    return Math.max(0, (this.scroller?.scrollTop ?? 0) - this.lead);
  }

  /** Moves the text up by so many CSS px. */
  moveTo(top: number): void {
    if (this.scroller) this.scroller.scrollTop = top + this.lead;
  }

  /** Room above the text from which it can be pulled down, so that all of it comes within reach. */
  private get lead(): number {
    return this.scroller?.querySelector<HTMLElement>('.pull')?.offsetHeight ?? 0;
  }

  /** Brings a section to the top of the scroller. */
  show(id: string, smooth: boolean): void {
    const heading = this.headings().find((element) => element.id === id);
    const { scroller } = this;
    if (!heading || !scroller) return;
    // Not scrollIntoView: it would also move what lies around the scroller.
    const gap = Number.parseFloat(getComputedStyle(heading).scrollMarginBlockStart) || 0;
    const top = heading.getBoundingClientRect().top - scroller.getBoundingClientRect().top - gap;
    scroller.scrollBy({ top, behavior: smooth ? 'smooth' : 'instant' });
    heading.focus({ preventScroll: true });
  }

  /** Brings the first of these that is not above the scroller into sight, if it is not. */
  reveal(elements: readonly HTMLElement[], smooth: boolean): void {
    const { scroller } = this;
    if (!scroller) return;
    const frame = scroller.getBoundingClientRect();
    const element = elements.find((other) => other.getBoundingClientRect().bottom > frame.top);
    if (!element) return;
    const box = element.getBoundingClientRect();
    const margin = Number.parseFloat(getComputedStyle(element).scrollMarginBlockEnd) || 0;
    // What is taller than the scroller is read from its beginning.
    const top = Math.min(box.bottom + margin - frame.bottom, box.top - frame.top);
    if (top > 0) scroller.scrollBy({ top, behavior: smooth ? 'smooth' : 'instant' });
  }

  /** Moves by most of a screen, up (-1) or down (1). */
  turn(way: -1 | 1, smooth: boolean): void {
    this.scroller?.scrollBy({
      top: way * this.scroller.clientHeight * 0.8,
      behavior: smooth ? 'smooth' : 'instant',
    });
  }

  private readonly plan = (): void => {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.measure();
    });
  };

  private measure(): void {
    const scroller = this.scroller;
    if (!scroller) return;
    const room = scroller.scrollHeight - scroller.clientHeight - this.lead;
    const progress = room <= 1 ? 1 : Math.min(1, this.top / room);
    const eye = scroller.getBoundingClientRect().top + scroller.clientHeight * 0.33;
    const headings = this.headings();
    const passed = headings.filter((element) => element.getBoundingClientRect().top <= eye);
    const section =
      (progress >= 0.999 && room > 1 ? headings.at(-1) : (passed.at(-1) ?? headings[0]))?.id ?? '';
    const more = room - this.top > 2;
    const less = scroller.scrollTop > 2;
    const percent = Math.round(progress * 100);
    const changed =
      percent !== Math.round(this.progress * 100) ||
      section !== this.section ||
      more !== this.more ||
      less !== this.less;
    this.progress = progress;
    this.section = section;
    this.more = more;
    this.less = less;
    this.scrolled(this.top);
    if (changed) this.host.requestUpdate();
  }

  private stop(): void {
    this.scroller?.removeEventListener('scroll', this.plan);
    this.watcher.disconnect();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }
}
