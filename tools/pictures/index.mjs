/** Rewrites the six hero pictures, the welcome and the icon from their seeds: `node tools/pictures/index.mjs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diabetesStemCells } from './diabetes-stem-cells.mjs';
import { icon } from './icon.mjs';
import { ketamine } from './ketamine.mjs';
import { prpEvidence } from './prp-evidence.mjs';
import { prpMyths } from './prp-myths.mjs';
import { prpTendons } from './prp-tendons.mjs';
import { stemCells } from './stem-cells.mjs';
import { welcome } from './welcome.mjs';

const hero = (article) => `content/articles/${article}/hero.svg`;

/** Where each motif goes. */
const PICTURES = {
  [hero('ketamine')]: ketamine,
  [hero('stem-cells')]: stemCells,
  [hero('prp-myths')]: prpMyths,
  [hero('diabetes-stem-cells')]: diabetesStemCells,
  [hero('prp-evidence')]: prpEvidence,
  [hero('prp-tendons')]: prpTendons,
  'assets/welcome.svg': welcome,
  'assets/icon.svg': icon,
};
/** Bytes a picture may have: a kiosk parses and rasterises all of them again at every start. */
const LIMIT = 150_000;

for (const [file, draw] of Object.entries(PICTURES)) {
  const svg = draw();
  if (svg.length >= LIMIT) throw new Error(`${file}: ${svg.length} bytes, the limit is ${LIMIT}`);
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, svg);
  const elements = svg.match(/<[a-z]/gi).length;
  console.log(`${path} ${Math.round(svg.length / 1000)} kB, ${elements} elements`);
}
