import { join } from 'node:path';
import { patientsRule } from '../e2e/target-rules.js';
import { StaffWalk } from '../e2e/staff-walk.js';
import { Tour, still, type View } from '../e2e/tour.js';
import { expect, test } from '../e2e/visitor.js';
import { findings, folder, keep, lookAt, type Look } from './look.js';
import { pictures } from './pictures.js';
import { depths } from './staff-depths.js';

const shapes = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
] as const;

const languages = ['en', 'es'] as const;

const colours = ['paper', 'dark', 'maximum'] as const;

/** Every other size of text, per cent. */
const sizes = [100, 150, 200] as const;

/** CSS px that no button of the staff screens falls below (WCAG 2.5.5). */
const staffRule = { size: 44, gap: 0 };

/** Hours that the week is drawn from, and in which the kiosk is always open. */
const hours = {
  always: false,
  weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '00:00' }],
};

const clinic = { name: 'Oak Street Clinic', message: 'Good to see you.' };

const wordsOf = (language: string, { width, height, textSize, contrast }: View): string =>
  `${language}, ${width}×${height}, ${textSize} %, ${contrast}`;

/** Where the picture of what stands goes that a criterion names, or null. */
function pictureOf(place: string, view: View, language: string): string | null {
  const picture = pictures[`${place} ${view.width} ${view.textSize}`];
  if (!picture || language !== 'en' || view.contrast !== 'paper') return null;
  return join(folder, 'pictures', `${picture}.png`);
}

for (const language of languages)
  for (const shape of shapes)
    for (const contrast of colours) {
      const rest = languages.filter((other) => other !== language);
      const spoken = [language, ...rest];
      const name = `${language}, ${shape.width}×${shape.height}, ${contrast}`;
      const file = `${language}-${shape.width}-${contrast}`;
      const views = sizes.map((textSize): View => ({ ...shape, textSize, contrast }));

      test(`patients, ${name}`, async ({ open }) => {
        const options = still({ clinic, languages: spoken });
        const visitor = await open(options);
        const tour = await Tour.of(visitor, options);
        const rule = { targets: patientsRule(shape), mayCut: [], focusable: true };
        const looks: Look[] = [];
        try {
          for (const view of views)
            for await (const place of tour.places(view)) {
              const path = pictureOf(place, view, language);
              if (path) await visitor.page.screenshot({ path });
              const checks = await lookAt(visitor, view, rule);
              looks.push({ place, view: wordsOf(language, view), checks });
            }
        } finally {
          await keep(`patients-${file}`, looks);
        }
        expect(findings(looks)).toEqual([]);
      });

      test(`staff, ${name}`, async ({ open }) => {
        const options = {
          settings: { clinic, hours, languages: spoken, display: { reducedMotion: true } },
        };
        const visitor = await open(options);
        const walk = await StaffWalk.of(visitor, options);
        const looks: Look[] = [];
        try {
          for await (const { place: here, view } of walk.through(views, () => depths(visitor))) {
            const place = `staff: ${here}`;
            const path = pictureOf(place, view, language);
            if (path) await visitor.page.screenshot({ path });
            // A span cuts by an ellipsis: the preview's caption, whose words stand in full in the list.
            const rule = { targets: staffRule, mayCut: ['span.'], focusable: here !== 'keyboard' };
            // The keyboard on the glass comes only to those who have no keys.
            if (rule.focusable) await visitor.page.keyboard.press('Shift');
            const checks = await lookAt(visitor, view, rule);
            looks.push({ place, view: wordsOf(language, view), checks });
          }
        } finally {
          await keep(`staff-${file}`, looks);
        }
        expect(findings(looks)).toEqual([]);
      });
    }
