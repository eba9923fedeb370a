import { expect, test, type Kiosk } from '../e2e/app.js';

/** Puts a field with words and a link into the page, where a finger reaches them. */
async function addBait({ page }: Kiosk): Promise<void> {
  await page.evaluate(() => {
    const field = Object.assign(document.createElement('input'), { value: 'words of a visitor' });
    const link = Object.assign(document.createElement('a'), {
      href: 'https://outside.example/',
      textContent: 'A link to be dragged',
    });
    const picture = Object.assign(new Image(80, 80), { src: 'kiosk://assets/icon.svg' });
    const bait = document.createElement('div');
    Object.assign(bait.style, { position: 'fixed', inset: '0 0 auto 0', zIndex: '9' });
    bait.append(field, link, picture);
    document.body.prepend(bait);
  });
}

for (const bypassCSP of [false, true])
  test(`nothing is carried away or brought${bypassCSP ? ', also without the policy' : ''}`, async ({
    launch,
  }) => {
    const kiosk = await launch({ bypassCSP });
    const { app, page, finger } = kiosk;
    await addBait(kiosk);
    await app.evaluate(async ({ clipboard }) => {
      await clipboard.writeText('kept');
    });

    await test.step('the clipboard, by script', async () => {
      await page.locator('input').click();
      const outcomes = await page.evaluate(async () => {
        const field = document.querySelector('input');
        field?.select();
        const { execCommand } = document as unknown as {
          execCommand?: (name: string) => boolean;
        };
        const item = new ClipboardItem({ 'text/plain': 'carried' });
        const attempts: Record<string, () => unknown> = {
          copy: () => execCommand?.call(document, 'copy'),
          cut: () => execCommand?.call(document, 'cut'),
          paste: () => execCommand?.call(document, 'paste'),
          'a copy of its own': () => {
            const fill = (event: ClipboardEvent): void => {
              event.clipboardData?.setData('text/plain', 'carried');
              event.preventDefault();
              event.stopImmediatePropagation();
            };
            addEventListener('copy', fill, true);
            const copied = execCommand?.call(document, 'copy');
            removeEventListener('copy', fill, true);
            return copied;
          },
          write: () => navigator.clipboard.write([item]).then(() => true),
          'write text': () => navigator.clipboard.writeText('carried').then(() => true),
          read: () => navigator.clipboard.read().then(() => true),
          'read text': () => navigator.clipboard.readText().then(() => true),
        };
        const through: string[] = [];
        for (const [name, attempt] of Object.entries(attempts))
          if (await Promise.resolve(attempt()).catch(() => false)) through.push(name);
        return through;
      });
      expect(outcomes).toEqual([]);
    });

    await test.step('the clipboard, by what Chromium offers in its menus', async () => {
      await page.locator('input').selectText();
      await app.evaluate(async ({ webContents }) => {
        const [contents] = webContents.getAllWebContents();
        contents?.copy();
        contents?.cut();
        contents?.paste();
        contents?.pasteAndMatchStyle();
        // Asked last and answered last: the others are done then.
        await contents?.executeJavaScript('0');
      });
      expect(await page.locator('div > input').inputValue()).toBe('words of a visitor');
    });
    expect(await app.evaluate(async ({ clipboard }) => await clipboard.readText())).toBe('kept');

    await test.step('dragging a link, a picture or words out', async () => {
      await page.evaluate(() => {
        const dragged: string[] = [];
        Object.assign(globalThis, { dragged });
        for (const type of ['drag', 'dragenter', 'dragend', 'drop'])
          addEventListener(type, () => dragged.push(type), true);
      });
      for (const bait of ['a', 'img', 'input']) {
        const box = await page.locator(`div:has(> input) > ${bait}`).boundingBox();
        const at = { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + 8 };
        await page.mouse.move(at.x, at.y);
        await page.mouse.down();
        await page.mouse.move(at.x + 200, at.y + 200, { steps: 8 });
        await page.mouse.up();
        // On the link a finger that is lifted would be a tap.
        if (bait !== 'a') await finger.hold(at, 900);
      }
      const dragged = await page.evaluate(
        () => (globalThis as unknown as { dragged: string[] }).dragged,
      );
      expect(dragged).toEqual([]);
    });

    await test.step('choosing a file', async () => {
      let choosers = 0;
      page.on('filechooser', () => (choosers += 1));
      await page.evaluate(() => {
        const label = document.createElement('label');
        const field = Object.assign(document.createElement('input'), { type: 'file' });
        label.append('Choose', field);
        document.querySelector('div:has(> input)')?.prepend(label);
      });
      await finger.tap(page.locator('label'));
      await page.locator('input[type=file]').click();
      const pickers = await page.evaluate(() => [
        'showPicker' in HTMLInputElement.prototype,
        'showPicker' in HTMLSelectElement.prototype,
        'showOpenFilePicker' in globalThis,
      ]);
      expect(pickers).toEqual([false, false, false]);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(choosers).toBe(0);
    });

    await test.step('a page that asks to be kept is left all the same', async () => {
      await page.evaluate(() => {
        Object.assign(globalThis, { marked: true });
        addEventListener('beforeunload', (event) => {
          event.preventDefault();
        });
      });
      // Chromium asks only on behalf of a page that somebody pressed.
      await page.mouse.click(5, 5);
      await app.evaluate(({ webContents }) => {
        webContents.getAllWebContents()[0]?.reload();
      });
      await expect
        .poll(() => page.evaluate(() => 'marked' in globalThis).catch(() => true))
        .toBe(false);
      await page.locator('k-attract').waitFor();
    });
  });
