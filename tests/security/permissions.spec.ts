import { expect, test } from '../e2e/app.js';

/** Features that Chromium hands to any page, unless the page gives them up. */
const features = [
  ...['accelerometer', 'attribution-reporting', 'browsing-topics', 'camera'],
  ...['captured-surface-control', 'clipboard-read', 'clipboard-write', 'deferred-fetch'],
  ...['deferred-fetch-minimal', 'interest-cohort', 'join-ad-interest-group'],
  ...['private-aggregation', 'private-state-token-issuance'],
  ...['private-state-token-redemption', 'run-ad-auction', 'shared-storage'],
  ...['shared-storage-select-url'],
  ...['compute-pressure', 'digital-credentials-get', 'display-capture', 'encrypted-media'],
  ...['fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get'],
  ...['idle-detection', 'keyboard-map', 'local-fonts', 'local-network', 'loopback-network'],
  ...['magnetometer', 'microphone', 'midi', 'on-device-speech-recognition', 'otp-credentials'],
  ...['payment', 'picture-in-picture', 'publickey-credentials-create', 'screen-wake-lock'],
  ...['publickey-credentials-get', 'serial', 'storage-access', 'sync-xhr', 'usb'],
  ...['window-management', 'xr-spatial-tracking'],
];

test('nothing that needs a permission is granted', async ({ launch }) => {
  const { page, app } = await launch();
  const outcomes = await page.evaluate(async () => {
    const machine = navigator as unknown as Record<
      string,
      Record<string, (...args: unknown[]) => Promise<unknown>>
    >;
    const page = globalThis as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    const attempts: Record<string, () => Promise<unknown>> = {
      geolocation: () =>
        new Promise((resolve, reject) => {
          navigator.geolocation.getCurrentPosition(resolve, reject);
        }),
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia(),
      notifications: async () => {
        if ((await Notification.requestPermission()) !== 'granted') throw new Error('refused');
      },
      'reading the clipboard': () => navigator.clipboard.readText(),
      'writing the clipboard': () => navigator.clipboard.writeText('x'),
      midi: () => navigator.requestMIDIAccess(),
      usb: () => machine['usb']!['requestDevice']!({ filters: [] }),
      serial: () => machine['serial']!['requestPort']!(),
      hid: async () => {
        const devices = await machine['hid']!['requestDevice']!({ filters: [] });
        if (Array.isArray(devices) && devices.length === 0) throw new Error('refused');
      },
      bluetooth: () => machine['bluetooth']!['requestDevice']!({ acceptAllDevices: true }),
      fonts: () => page['queryLocalFonts']!(),
      'keeping the screen on': () => navigator.wakeLock.request('screen'),
      'full screen': () => document.body.requestFullscreen(),
      'pointer lock': async () => {
        await document.body.requestPointerLock();
      },
      'screens of the machine': () => page['getScreenDetails']!(),
      idleness: async () => {
        const detector = (
          page as unknown as { IdleDetector: { requestPermission(): Promise<string> } }
        ).IdleDetector;
        if ((await detector.requestPermission()) !== 'granted') throw new Error('refused');
      },
      'lasting storage': async () => {
        if (!(await navigator.storage.persist())) throw new Error('refused');
      },
    };
    const entries = Object.entries(attempts).map(async ([name, attempt]) => {
      try {
        await attempt();
        return `${name} got through`;
      } catch {
        return `${name} refused`;
      }
    });
    return Promise.all(entries);
  });
  expect(outcomes.filter((outcome) => !outcome.endsWith(' refused'))).toEqual([]);
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('main refuses what the page is not stopped from asking', async ({ launch }) => {
  const { page, log } = await launch();
  const names = [
    'notifications',
    'geolocation',
    'camera',
    'microphone',
    'midi',
    'persistent-storage',
  ];
  const states = await page.evaluate(
    (names) =>
      Promise.all(
        names.map(
          async (name) =>
            (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      ),
    names,
  );
  expect(states).not.toContain('granted');
  await page.evaluate(() => Notification.requestPermission());
  await expect.poll(log).toContain('Refused permission notifications to kiosk://app/');
});

test('the page gave up every feature that reaches the machine, its network or its people', async ({
  launch,
}) => {
  const { page } = await launch();
  const left = await page.evaluate((names) => {
    const { featurePolicy } = document as unknown as {
      featurePolicy: { features(): string[]; allowsFeature(name: string): boolean };
    };
    const known = featurePolicy.features();
    return names.filter((name) => known.includes(name) && featurePolicy.allowsFeature(name));
  }, features);
  expect(left).toEqual([]);
  // A picker, a window or a file of the browser's own needs none of them.
  const names = [
    ...['EyeDropper', 'documentPictureInPicture', 'showOpenFilePicker', 'LanguageModel'],
    ...['Summarizer', 'Writer', 'Rewriter', 'Proofreader', 'Translator', 'LanguageDetector'],
  ];
  expect(await page.evaluate((names) => names.filter((name) => name in globalThis), names)).toEqual(
    [],
  );
});

test('no file dialog opens', async ({ launch }) => {
  const { page } = await launch();
  const present = await page.evaluate(() =>
    ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(present).toEqual([]);
  let opened = false;
  page.on('filechooser', () => (opened = true));
  const refused = await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'file';
    document.body.append(field);
    return !field.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
  expect(refused).toBe(true);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(opened).toBe(false);
});
