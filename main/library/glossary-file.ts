import { z } from 'zod';
import type { GlossaryTerm, LanguageTag } from '../contract/article.js';
import { checkYaml } from './check.js';
import { id, plainWords, translated } from './fields.js';
import { readTextFile } from './files.js';
import { Findings } from './findings.js';
import { withinTime } from './time-limit.js';
import { parseYaml } from './yaml.js';

const term = z.strictObject({
  id,
  forms: z.record(
    z.string(),
    z.array(plainWords(80), 'must be a list').min(1, 'must hold at least one spelling').max(40),
    'must have a list for each language, such as `en:`',
  ),
  meaning: translated(400),
});

/** A spelling belongs to one term; what a second term claims is reported. */
function noteTwice(
  { id: own, forms }: GlossaryTerm,
  owners: Map<string, string>,
  note: (message: string) => void,
): void {
  for (const [language, spellings] of Object.entries(forms)) {
    for (const spelling of spellings) {
      const key = `${language} ${spelling.toLowerCase()}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, own);
      else note(`\`${spelling}\` is a spelling of \`${owner}\` already, which keeps it`);
    }
  }
}

/** Reads `glossary.yaml`, a list of terms. A library may do without one. Never throws. */
export async function readGlossary(
  root: string,
  languages: readonly LanguageTag[],
): Promise<{ readonly glossary: readonly GlossaryTerm[]; readonly findings: Findings }> {
  const findings = new Findings('glossary.yaml');
  const glossary: GlossaryTerm[] = [];
  const file = await readTextFile(root, 'glossary.yaml');
  if (!file.ok) {
    if (!file.missing) findings.refuse(null, file.message);
    return { glossary, findings };
  }
  const yaml = withinTime(findings, () => parseYaml(file.value, 1, findings));
  if (!yaml) return { glossary, findings };
  if (!Array.isArray(yaml.value)) {
    findings.refuse(1, 'must be a list of terms, each beginning with `- id:`');
    return { glossary, findings };
  }
  const owners = new Map<string, string>();
  for (const index of yaml.value.keys()) {
    const checked = checkYaml(yaml, [index], term, findings);
    if (!checked) continue;
    const note = (message: string) => {
      findings.note(yaml.lineOf([index]), `term \`${checked.id}\`: ${message}`);
    };
    if (glossary.some((other) => other.id === checked.id)) {
      note('is listed twice; the second one is left out');
      continue;
    }
    noteTwice(checked, owners, note);
    for (const language of languages) {
      const hasForms = checked.forms[language] !== undefined;
      const hasMeaning = checked.meaning[language] !== undefined;
      if (hasForms && !hasMeaning) note(`has no meaning in \`${language}\``);
      if (hasMeaning && !hasForms) note(`has no forms in \`${language}\``);
    }
    glossary.push(checked);
  }
  return { glossary, findings };
}
