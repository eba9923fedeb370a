import { z } from 'zod';
import { hues, type Catalogue, type LanguageTag, type Topic } from '../contract/article.js';
import { isLanguage } from '../contract/language.js';
import { checkYaml } from './check.js';
import { id, listOf, plainWords, translated } from './fields.js';
import { readTextFile } from './files.js';
import { Findings } from './findings.js';
import { withinTime } from './time-limit.js';
import { parseYaml, type Yaml } from './yaml.js';

/** What `library.yaml` says, with defaults for what it does not. */
export interface LibraryFacts extends Pick<Catalogue, 'name' | 'version' | 'languages'> {
  /** Null when the topics could not be read, so that no article is blamed for it. */
  readonly topics: readonly Topic[] | null;
  /** The order that the author wrote down; articles not in it follow by their ids. */
  readonly order: readonly string[];
  /** The line of an entry of `order`. */
  readonly lineOfOrder: (index: number) => number | null;
  readonly findings: Findings;
}

const tag = z
  .string('must be a tag such as en or es')
  .refine(isLanguage, 'must be a tag such as en or es');

const libraryFile = z.strictObject({
  name: plainWords(100),
  version: z
    .union([z.string(), z.number()], 'must be a version such as 1.0')
    .transform(String)
    .default(''),
  languages: z.array(tag, 'must be a list').min(1, 'must hold at least one language').max(20),
  topics: z.array(z.unknown(), 'must be a list').max(100, 'has more than 100 entries'),
  articles: listOf(id, 2000),
});

const topic = z.strictObject({
  id,
  hue: z.enum(hues, `must be one of ${hues.join(', ')}`),
  icon: plainWords(60).default(''),
  title: translated(80),
});

const fallback = { name: 'Anteroom', version: '', languages: ['en', 'es'] } as const;

function topicsOf(
  count: number,
  languages: readonly LanguageTag[],
  yaml: Yaml,
  findings: Findings,
): Topic[] {
  const topics: Topic[] = [];
  for (let index = 0; index < count; index += 1) {
    const path = ['topics', index];
    const checked = checkYaml(yaml, path, topic, findings);
    if (!checked) continue;
    if (topics.some((other) => other.id === checked.id)) {
      findings.note(
        yaml.lineOf(path),
        `topic \`${checked.id}\` is listed twice; the second one is left out`,
      );
      continue;
    }
    for (const language of languages.filter((wanted) => checked.title[wanted] === undefined)) {
      findings.note(
        yaml.lineOf([...path, 'title']),
        `topic \`${checked.id}\` has no title in \`${language}\``,
      );
    }
    topics.push(checked);
  }
  return topics;
}

/** Reads `library.yaml`. Never throws: what cannot be read takes its default. */
export async function readLibraryFile(root: string): Promise<LibraryFacts> {
  const findings = new Findings('library.yaml');
  const nothing: LibraryFacts = {
    ...fallback,
    topics: null,
    order: [],
    lineOfOrder: () => null,
    findings,
  };
  const file = await readTextFile(root, 'library.yaml');
  if (!file.ok) {
    findings.refuse(null, file.message);
    return nothing;
  }
  const yaml = withinTime(findings, () => parseYaml(file.value, 1, findings));
  if (!yaml) return nothing;
  checkYaml(yaml, [], libraryFile, findings);
  // One bad line must not cost the library its name and topics: each key stands for itself.
  const { shape } = libraryFile;
  const valueOf = (key: keyof typeof shape): unknown =>
    (yaml.value as Partial<Record<string, unknown>> | null)?.[key];
  const languages = shape.languages.safeParse(valueOf('languages')).data ?? fallback.languages;
  const spoken = [...new Set(languages)];
  const topics = shape.topics.safeParse(valueOf('topics')).data;
  return {
    name: shape.name.safeParse(valueOf('name')).data ?? fallback.name,
    version: shape.version.safeParse(valueOf('version')).data ?? fallback.version,
    languages: spoken,
    topics: topics ? topicsOf(topics.length, spoken, yaml, findings) : null,
    order: shape.articles.safeParse(valueOf('articles')).data ?? [],
    lineOfOrder: (index) => yaml.lineOf(['articles', index]),
    findings,
  };
}
