import { writeFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect, type Visitor } from '../e2e/visitor.js';

/** Screens that a long page is shown on, at most. */
const mostPages = 7;

/** Somebody who opens everything behind the door, in either language, and takes a picture of each. */
export class Places {
  private number = 0;

  constructor(
    private readonly visitor: Visitor,
    private readonly prefix: string,
  ) {}

  at(selector: string): Locator {
    return this.visitor.page.locator(selector);
  }

  async tap(target: Locator): Promise<void> {
    await this.visitor.finger.tap(target);
  }

  /** By its English name, whichever language is spoken. */
  async press(name: string): Promise<void> {
    await this.tap(this.visitor.button(name).first());
  }

  async leave(gone: string): Promise<void> {
    await this.visitor.page.keyboard.press('Escape');
    await expect(this.at(gone)).toHaveCount(0);
  }

  async place(index: number): Promise<void> {
    await this.tap(this.at('k-staff-frame nav[aria-label] > button').nth(index));
    await expect(this.at('k-staff-frame main h1').first()).toBeVisible();
  }

  /** One picture of what stands on the glass. */
  async picture(name: string): Promise<void> {
    this.number += 1;
    await this.visitor.page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    const file = `${this.prefix}-${String(this.number).padStart(2, '0')}-${name}.png`;
    await writeFile(file, await this.visitor.picture());
  }

  /** Everything on the glass that scrolls, screen by screen. */
  async pages(name: string): Promise<void> {
    for (let page = 0; page < mostPages; page += 1) {
      if (!(await this.scrollTo(page))) return;
      await this.picture(page === 0 ? name : `${name}-${page + 1}`);
    }
  }

  /** Turns to a page; false when nothing moved. */
  private scrollTo(page: number): Promise<boolean> {
    return this.visitor.page.evaluate((page) => {
      const inside = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? inside(element.shadowRoot) : []),
        ]);
      const all = inside(document);
      // What a dialog covers stays where it is.
      const isCovered = all.some((element) => element.matches('dialog[open]'));
      const scrollers = all.filter(
        (element) =>
          element.checkVisibility() &&
          element.scrollHeight > element.clientHeight + 4 &&
          ['auto', 'scroll'].includes(getComputedStyle(element).overflowY) &&
          (!isCovered || element.closest('dialog')),
      );
      const before = scrollers.map(({ scrollTop }) => scrollTop);
      for (const element of scrollers) element.scrollTop = page * element.clientHeight * 0.85;
      return page === 0 || scrollers.some(({ scrollTop }, at) => scrollTop > before[at]! + 4);
    }, page);
  }

  async rotation(): Promise<void> {
    await this.pages('rotation');
    await this.tap(this.at('k-rotation-row .open').nth(1));
    await this.pages('entry');
    await this.leave('k-entry-dialog');
    await this.tap(this.at('k-rotation-row .open').nth(0));
    await this.pages('notice');
    await this.tap(this.at('k-notice-looks .row .pill').first());
    await expect(this.at('k-drive-picker dialog')).toBeVisible();
    await this.picture('notice-picture');
    await this.leave('k-drive-picker');
    await this.leave('k-notice-dialog');
    await this.press('Add a notice');
    await this.picture('notice-new');
    await this.leave('k-notice-dialog');
    await this.press('What plays on …?');
    await this.pages('when');
    await this.tap(this.at('k-rotation-when k-day-field button').first());
    await this.picture('when-calendar');
    await this.visitor.page.keyboard.press('Escape');
    await this.leave('k-rotation-when');
  }

  async clinic(): Promise<void> {
    await this.picture('clinic');
    const rows = this.at('k-staff-clinic .rows button');
    for (let row = 0; row < (await rows.count()); row += 1) {
      const back = this.at('k-staff-clinic .back');
      if (await back.isVisible()) await this.tap(back);
      await this.tap(rows.nth(row));
      const section = await this.at('k-staff-clinic .detail').getAttribute('data-section');
      await this.pages(`clinic-${section ?? ''}`);
      if (section === 'name') {
        await this.tap(this.at('k-clinic-name input').first());
        await expect(this.at('k-keyboard')).toBeVisible();
        await this.picture('keyboard');
        await this.leave('k-keyboard');
      }
      if (section === 'hours') {
        await this.tap(this.at('k-week-chart button').first());
        await this.pages('day');
        await this.leave('k-day-hours');
      }
    }
  }

  async approvals(): Promise<void> {
    await this.pages('approvals');
    const rows = this.at('k-staff-approvals .rows button');
    for (let row = 0; row < (await rows.count()); row += 1) {
      const back = this.at('k-staff-approvals .back');
      if (await back.isVisible()) await this.tap(back);
      await this.tap(rows.nth(row));
      // All are built alike; the first shows how one ends.
      if (row === 0) await this.pages('approval-1');
      else await this.picture(`approval-${row + 1}`);
    }
    await this.tap(this.at('k-approval-article .pill.main'));
    await this.pages('approve');
    await this.leave('k-approve-form');
    const withdraw = this.at('k-approval-article .pill.danger');
    for (let row = 0; row < 4 && !(await withdraw.isVisible()); row += 1) {
      const back = this.at('k-staff-approvals .back');
      if (await back.isVisible()) await this.tap(back);
      await this.tap(rows.nth(row));
    }
    await this.tap(withdraw);
    await this.picture('withdraw');
    await this.leave('k-approval-article k-dialog');
    await this.press('Read it as a patient');
    await expect(this.at('k-patient-view k-article h1')).toBeVisible();
    await this.picture('as-a-patient');
    await this.press('Back to the staff screens');
  }

  async libraries(): Promise<void> {
    const words = this.at('k-words-board .cell .pill').first();
    await expect(words).toBeVisible({ timeout: 20_000 });
    await this.pages('libraries');
    await this.tap(words);
    await this.pages('words');
    await this.leave('k-reading-dialog');
    await this.press('Take in a library');
    const flawed = this.at('k-drive-picker').getByRole('button', { name: /^flawed/ });
    await expect(flawed).toBeVisible();
    await this.picture('drive');
    await this.tap(flawed);
    await expect(this.at('k-staged-report')).toBeVisible({ timeout: 20_000 });
    await this.pages('staged');
    await this.press('Play this library');
    await this.picture('staged-play');
    await this.leave('k-staff-libraries k-dialog');
    await this.press('Throw away');
  }

  async health(): Promise<void> {
    await this.tap(this.at('k-lockdown .pill'));
    await expect(this.at('k-lockdown li').first()).toBeVisible({ timeout: 30_000 });
    await this.pages('health');
    const actions = this.at('k-machine-actions .action .pill');
    for (const [index, name] of ['log', 'restart', 'leave', 'defaults'].entries()) {
      await this.tap(actions.nth(index));
      await this.pages(name);
      await this.leave('k-machine-actions :is(k-dialog, k-drive-picker)');
    }
    const all = this.at('k-conformance .pill');
    await this.tap(all);
    await this.at('k-conformance h2').scrollIntoViewIfNeeded();
    await this.picture('conformance');
  }

  async publishing(): Promise<void> {
    const bar = '.bar .pill';
    await this.tap(this.at('k-rotation-row [data-act="toggle"]').nth(0));
    await this.tap(this.at(`k-publish-bar ${bar}`).nth(1));
    await this.picture('discard');
    await this.leave('k-publish-bar k-dialog');
    await this.tap(this.at(`k-publish-bar ${bar}.main`));
    await this.pages('publish');
    await this.tap(this.at('k-publish-dialog .pill.main[slot]'));
    await expect(this.at('k-publish-dialog')).toHaveCount(0);
    await this.picture('published');
    await this.tap(this.at(`k-publish-bar ${bar}.plain`));
    await this.picture('earlier');
    await this.tap(this.at('k-publish-history .pill').first());
    await this.picture('undo');
  }
}
