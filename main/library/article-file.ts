import { z } from 'zod';
import type { Article, Source } from '../contract/article.js';
import { checkYaml } from './check.js';
import { day, id, listOf, plainWords, translated } from './fields.js';
import type { Findings } from './findings.js';
import { printedAddress } from './markdown/addresses.js';
import { withinTime } from './time-limit.js';
import { parseYaml, type YamlPath } from './yaml.js';

const source = z.strictObject(
  {
    id,
    by: plainWords(200),
    title: plainWords(400),
    where: plainWords(200),
    address: plainWords(400).transform(printedAddress).nullable().default(null),
    secondhand: z.boolean('must be true or false').default(false),
  },
  'must be made of lines such as `id:` and `by:`',
);

const articleFile = z.strictObject({
  topic: id,
  related: listOf(id, 50),
  sensitive: z.boolean('must be true or false').default(false),
  hero: z
    .strictObject(
      { file: plainWords(255), alt: translated(400) },
      'must be made of the lines `file:` and `alt:`',
    )
    .nullable()
    .default(null),
  author: plainWords(200),
  reviewer: plainWords(200).nullable().default(null),
  reviewed: day.nullable().default(null),
  due: day.nullable().default(null),
  sources: listOf(source, 300),
});

/** What an article says about itself, apart from its words. */
export interface ArticleFacts extends Omit<Article, 'id' | 'texts' | 'hero' | 'hash'> {
  readonly hero: z.output<typeof articleFile>['hero'];
  /** The line of a key or list entry. */
  readonly lineOf: (path: YamlPath) => number;
}

/** Takes out sources whose id was used before: a number must mean one source. */
function distinctSources(
  sources: readonly Source[],
  lineOf: ArticleFacts['lineOf'],
  findings: Findings,
): Source[] {
  return sources.filter((candidate, index) => {
    const isFirst = sources.findIndex(({ id: other }) => other === candidate.id) === index;
    if (!isFirst) {
      const message = `source \`${candidate.id}\` is listed twice; the second one is left out`;
      findings.note(lineOf(['sources', index]), message);
    }
    return isFirst;
  });
}

/** Reads `article.yaml`; null, and findings, when the article cannot be shown. */
export function readArticleFile(file: string, findings: Findings): ArticleFacts | null {
  const yaml = withinTime(findings, () => parseYaml(file, 1, findings));
  const facts = yaml && checkYaml(yaml, [], articleFile, findings);
  if (!facts) return null;
  return {
    ...facts,
    sources: distinctSources(facts.sources, yaml.lineOf, findings),
    lineOf: yaml.lineOf,
  };
}
