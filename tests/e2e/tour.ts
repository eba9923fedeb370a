import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SettingsFile } from '../../main/contract/settings.js';
import { takeIn } from './pictures.js';
import { catalogueOf, expect, type OpenOptions, type Visitor } from './visitor.js';

/** Seconds that slides stay and that visitors may idle on a tour: nothing comes by itself. */
const slideSeconds = 120;
const idleSeconds = 1200;

/** 60 and 240 characters: the fullest notice. */
const fullTitle = 'We close at noon on Friday and open again on Monday at eight';
const fullText =
  'If you feel worse or need help before then, call the nurse line at any hour. The number stands on the door and on your card. For an emergency, dial 911 and ask for an ambulance. Bring your papers on Monday so that we can see you at once.';

/** How the kiosk is looked at on a tour. */
export interface View {
  /** Of the window, in CSS px. */
  readonly width: number;
  readonly height: number;
  /** Per cent. */
  readonly textSize: 100 | 125 | 150 | 175 | 200;
  readonly contrast: 'paper' | 'dark' | 'maximum';
}

/** Settings with which nothing moves by itself, on top of those a test wants. */
export function still(settings: SettingsFile = {}): OpenOptions {
  return {
    settings: {
      ...settings,
      timing: { slideSeconds, idleSeconds },
      display: { ...settings.display, reducedMotion: true },
    },
    clock: { at: '2026-11-23T09:00:00', time: 'flows' },
  };
}

/** A kiosk that is led past everything it can show. */
export class Tour {
  private constructor(
    private readonly visitor: Visitor,
    private readonly settings: SettingsFile,
    private readonly resize: (width: number, height: number) => Promise<void>,
  ) {}

  /** @param options those that the visitor's kiosk was opened with */
  static async of(visitor: Visitor, { settings = {} }: OpenOptions): Promise<Tour> {
    const { page } = visitor;
    const session = await page.context().newCDPSession(page);
    return new Tour(visitor, settings, async (width, height) => {
      const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', metrics);
    });
  }

  /** Shows every screen in one view, and stops at each; the name says which. */
  async *places(view: View): AsyncGenerator<string> {
    await this.begin(view);
    yield* this.loop();
    yield* this.lists();
    yield* this.reading();
    yield* this.overlays();
    yield* this.review();
    yield* this.notices();
    yield* this.rests();
  }

  /** Makes the page a screen of this view, with the loop on it. */
  async begin({ width, height, textSize, contrast }: View): Promise<void> {
    const { page } = this.visitor;
    await this.resize(width, height);
    await this.write({ display: { ...this.settings.display, textSize, contrast } });
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-contrast', contrast);
    await expect(root).toHaveAttribute('style', new RegExp(`--k-text: ?${textSize / 100};`));
    await page.reload();
    await expect(page.locator('k-slide .title')).toBeVisible();
  }

  private async *loop(): AsyncGenerator<string> {
    const { page, pass } = this.visitor;
    yield 'title slide';
    await pass(slideSeconds);
    await expect(page.locator('k-slide .point')).toBeVisible();
    await expect(page.locator('k-slide')).toHaveCount(1);
    yield 'point slide';
  }

  private async *lists(): AsyncGenerator<string> {
    const { page, finger, button } = this.visitor;
    await finger.tap(button('All articles'));
    await expect(page.locator('k-card').first()).toBeVisible();
    yield 'home';
    const everything = button('Everything');
    await finger.tap(page.locator('k-topics [aria-pressed="false"]').first());
    await expect(everything).toHaveAttribute('aria-pressed', 'false');
    yield 'topic';
  }

  private async *reading(): AsyncGenerator<string> {
    const { page, finger } = this.visitor;
    await finger.tap(page.locator('k-card').first());
    await expect(page.locator('k-article #sources')).toBeAttached();
    for (const [part, name] of [
      [0, 'top of an article'],
      [0.5, 'middle of an article'],
      [1, 'end of an article'],
    ] as const) {
      await this.scroll(part);
      yield name;
    }
  }

  private async *overlays(): AsyncGenerator<string> {
    const { page, finger, button, pass, warning } = this.visitor;
    await finger.tap(page.locator('k-article .term').first());
    await expect(page.locator('k-article .meaning').first()).toBeVisible();
    yield 'explanation';
    await finger.tap(button('Accessibility'));
    await expect(page.locator('k-access-panel dialog')).toBeVisible();
    yield 'accessibility panel';
    await finger.tap(button('Close'));
    await pass(idleSeconds);
    await expect(warning).toBeVisible();
    yield 'idle warning';
    await finger.tap(button('End and clear'));
    await expect(page.locator('k-attract')).toBeVisible();
  }

  /** An article that is due for review since long ago. */
  private async *review(): AsyncGenerator<string> {
    const { page, finger, button } = this.visitor;
    const by = { by: 'Dr. Ada Lovelace', on: '2024-11-20', due: '2025-11-20' };
    const approvals = Object.fromEntries((await this.ids()).map((id) => [id, by]));
    await this.write({ display: await this.display(), approvals });
    // All of them are overdue, so none plays.
    await expect(page.locator('k-slide .welcome')).toBeVisible();
    await finger.tap(button('All articles'));
    await finger.tap(page.locator('k-card').first());
    await expect(page.locator('k-article .review')).toBeVisible();
    await expect(page.locator('k-article #sources')).toBeAttached();
    yield 'article under review';
    await finger.tap(button('I’m done'));
    await expect(page.locator('k-attract')).toBeVisible();
  }

  /** The clinic's own slides, as full as they can be; nothing else plays. */
  private async *notices(): AsyncGenerator<string> {
    const { page, userData } = this.visitor;
    const display = await this.display();
    const picture = await takeIn(userData, 'articles/prp-tendons/hero.svg');
    const hidden = (await this.ids()).map((article) => ({ article, show: false }));
    const text = { title: fullTitle, text: fullText };
    for (const layout of ['words', 'picture', 'wide'] as const) {
      const notice = { id: layout, layout, picture, texts: { en: text } };
      await this.write({
        display,
        clinic: { name: 'Harbor Street Clinic', logo: picture },
        rotation: { entries: [{ notice: layout }, ...hidden], notices: [notice] },
      });
      const kind = { words: '.notice.bare', picture: '.notice:not(.bare)', wide: '.wide' }[layout];
      await expect(page.locator(`k-slide ${kind}`)).toBeVisible();
      await expect(page.locator('k-slide')).toHaveCount(1);
      yield `notice, ${layout}`;
    }
  }

  /** What shows when there is nothing to show; going through the closed screen asks the loop anew. */
  private async *rests(): AsyncGenerator<string> {
    const { page } = this.visitor;
    const display = await this.display();
    await this.write({ display, hours: { always: false } });
    await expect(page.locator('k-closed')).toBeVisible();
    yield 'closed';
    const entries = (await this.ids()).map((article) => ({ article, show: false }));
    await this.write({ display, rotation: { entries } });
    await expect(page.locator('k-slide .welcome')).toBeVisible();
    yield 'welcome';
  }

  private async ids(): Promise<readonly string[]> {
    return (await catalogueOf(this.visitor.page)).articles.map(({ id }) => id);
  }

  private async scroll(part: number): Promise<void> {
    const scroller = this.visitor.page.locator('k-article .scroller');
    await scroller.evaluate((box, share) => {
      box.scrollTop = share * (box.scrollHeight - box.clientHeight);
    }, part);
    // The contents follow in the next frame; two frames later they are drawn.
    await scroller.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }

  private async display(): Promise<SettingsFile['display']> {
    const root = this.visitor.page.locator('html');
    const contrast = await root.getAttribute('data-contrast');
    const text = await root.evaluate((html) => html.style.getPropertyValue('--k-text'));
    return {
      ...this.settings.display,
      textSize: Math.round(Number(text) * 100) as View['textSize'],
      contrast: contrast as View['contrast'],
    };
  }

  private async write(parts: SettingsFile): Promise<void> {
    const file = join(this.visitor.userData, 'settings.json');
    await writeFile(file, JSON.stringify({ ...this.settings, ...parts }));
  }
}
