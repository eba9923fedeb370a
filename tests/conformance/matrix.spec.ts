import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { violations } from '../e2e/axe.js';
import { StaffWalk } from '../e2e/staff-walk.js';
import { Tour, still, type View } from '../e2e/tour.js';
import { expect, root, test } from '../e2e/visitor.js';

const folder = join(root, 'out', 'conformance');

const shapes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
] as const;

const languages = ['en', 'es'] as const;

/** Every colour and every other size of text. */
const views = (['paper', 'dark', 'maximum'] as const).flatMap((contrast) =>
  ([100, 150, 200] as const).map((textSize) => ({ textSize, contrast })),
);

/** One screen as it was looked at; `tools/lib/conformance-page.mjs` draws them. */
interface Look {
  readonly place: string;
  readonly view: string;
  readonly found: readonly string[];
}

/** Pictures that criteria name, by where and how they are taken. */
const pictures: Readonly<Record<string, string>> = {
  'home 1920 100': 'home',
  'home 1080 100': 'home-portrait',
  'top of an article 1920 200': 'article-200',
  'idle warning 1920 100': 'idle-warning',
  'accessibility 1920 100': 'panel',
};

const clinic = { name: 'Oak Street Clinic', message: 'Good to see you.' };

async function keep(name: string, looks: readonly Look[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.json`), JSON.stringify(looks));
}

const wordsOf = (language: string, { width, height, textSize, contrast }: View): string =>
  `${language}, ${width}×${height}, ${textSize} %, ${contrast}`;

for (const language of languages)
  for (const shape of shapes) {
    test(`patients, ${language}, ${shape.width}×${shape.height}`, async ({ open }) => {
      const rest = languages.filter((other) => other !== language);
      const options = still({ clinic, languages: [language, ...rest] });
      const visitor = await open(options);
      const tour = await Tour.of(visitor, options);
      const looks: Look[] = [];
      for (const one of views) {
        const view: View = { ...shape, ...one };
        for await (const place of tour.places(view)) {
          looks.push({
            place,
            view: wordsOf(language, view),
            found: await violations(visitor.page, place),
          });
          const picture = pictures[`${place} ${shape.width} ${one.textSize}`];
          if (picture && language === 'en' && one.contrast === 'paper')
            await visitor.page.screenshot({ path: join(folder, 'pictures', `${picture}.png`) });
        }
      }
      await keep(`patients-${language}-${shape.width}`, looks);
      expect(looks.filter(({ found }) => found.length > 0)).toEqual([]);
    });
  }

for (const shape of shapes)
  test(`staff, ${shape.width}×${shape.height}`, async ({ open }) => {
    const options = { settings: { clinic, display: { reducedMotion: true } } };
    const visitor = await open(options);
    const walk = await StaffWalk.of(visitor, options);
    const looks: Look[] = [];
    const all = views.map((view): View => ({ ...shape, ...view }));
    for await (const { place, view } of walk.through(all))
      looks.push({
        place: `staff: ${place}`,
        view: wordsOf('en', view),
        // Still tried out by axe, and blind to short forms: "Mon" is called "Monday".
        found: await violations(visitor.page, place, ['label-content-name-mismatch']),
      });
    await keep(`staff-${shape.width}`, looks);
    expect(looks.filter(({ found }) => found.length > 0)).toEqual([]);
  });
