/** Rewrites the six hero pictures from their seeds: `node tools/pictures/index.mjs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { diabetesStemCells } from './diabetes-stem-cells.mjs';
import { ketamine } from './ketamine.mjs';
import { prpEvidence } from './prp-evidence.mjs';
import { prpMyths } from './prp-myths.mjs';
import { prpTendons } from './prp-tendons.mjs';
import { stemCells } from './stem-cells.mjs';

/** Article id to the motif that illustrates it. */
const PICTURES = {
  ketamine,
  'stem-cells': stemCells,
  'prp-myths': prpMyths,
  'diabetes-stem-cells': diabetesStemCells,
  'prp-evidence': prpEvidence,
  'prp-tendons': prpTendons,
};
/** Bytes a hero may have: a kiosk parses and rasterises all of them again at every start. */
const LIMIT = 150_000;

for (const [article, draw] of Object.entries(PICTURES)) {
  const svg = draw();
  if (svg.length >= LIMIT)
    throw new Error(`${article}: ${svg.length} bytes, the limit is ${LIMIT}`);
  const folder = new URL(`../../content/articles/${article}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('hero.svg', folder), svg);
  const elements = svg.match(/<[a-z]/gi).length;
  console.log(
    `${fileURLToPath(folder)}hero.svg ${Math.round(svg.length / 1000)} kB, ${elements} elements`,
  );
}
