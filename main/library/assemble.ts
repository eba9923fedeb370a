import type { Article, GlossaryTerm, LanguageTag, Library, Topic } from '../contract/article.js';
import type { Draft } from './article.js';
import type { Findings } from './findings.js';
import type { LibraryFacts } from './library-file.js';

/** What was read of a library, before its parts are held against one another. */
export interface LibraryParts {
  readonly facts: LibraryFacts;
  readonly glossary: readonly GlossaryTerm[];
  readonly drafts: readonly Draft[];
  /** The findings that come before those of the articles, in order. */
  readonly findings: readonly Findings[];
}

function keepsRelated(article: Article, draft: Draft, shown: ReadonlySet<string>): Article {
  const related = article.related.filter((id, index) => {
    const say = (why: string) => {
      draft.findings.note(draft.lineOf(['related', index]), `related \`${id}\` ${why}`);
    };
    if (id === article.id) say('is this article itself; it is left out');
    else if (!shown.has(id)) say('is not an article that can be shown; it is left out');
    else if (article.related.indexOf(id) < index) say('is listed twice; the second is left out');
    else return true;
    return false;
  });
  return { ...article, related };
}

/** Stands in for a topic that library.yaml lacks, so that its articles still have a place. */
function standInTopic(id: string, languages: readonly LanguageTag[]): Topic {
  const words = id.replace(/-+/g, ' ').trim();
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return {
    id,
    hue: 'teal',
    icon: '',
    title: Object.fromEntries(languages.map((language) => [language, title])),
  };
}

function allTopics({ topics, languages }: LibraryFacts, drafts: readonly Draft[]): Topic[] {
  const all = [...(topics ?? [])];
  for (const { article, findings, lineOf } of drafts) {
    if (!article || topics?.some(({ id }) => id === article.topic)) continue;
    if (topics) {
      const message = `topic \`${article.topic}\` is not in library.yaml; a plain one stands in for it`;
      findings.note(lineOf(['topic']), message);
    }
    if (!all.some(({ id }) => id === article.topic))
      all.push(standInTopic(article.topic, languages));
  }
  return all;
}

function inOrder(
  articles: readonly Article[],
  facts: LibraryFacts,
  drafts: readonly Draft[],
): Article[] {
  const { order, lineOfOrder, findings } = facts;
  for (const [index, id] of order.entries()) {
    if (order.indexOf(id) < index) {
      findings.note(lineOfOrder(index), `articles: \`${id}\` is listed twice`);
    } else if (!drafts.some((draft) => draft.id === id)) {
      findings.note(lineOfOrder(index), `articles: \`${id}\` has no folder`);
    }
  }
  const places = new Map(order.toReversed().map((id, index) => [id, order.length - index]));
  const placeOf = ({ id }: Article) => places.get(id) ?? Number.POSITIVE_INFINITY;
  return articles.toSorted((a, b) => {
    const [first, second] = [placeOf(a), placeOf(b)];
    return first === second ? 0 : first - second;
  });
}

/** Holds the parts of a library against one another: related articles, topics, order. */
export function assemble({ facts, glossary, drafts, findings }: LibraryParts): Library {
  const readable = drafts.filter(({ article }) => article !== null);
  const shown = new Set(readable.map(({ id }) => id));
  const articles = readable.flatMap((draft) =>
    draft.article ? [keepsRelated(draft.article, draft, shown)] : [],
  );
  const topics = allTopics(facts, readable);
  const ordered = inOrder(articles, facts, drafts);
  const { name, version, languages } = facts;
  const problems = [
    ...findings.flatMap((file) => file.problems),
    ...drafts.flatMap((draft) => draft.problems()),
  ];
  return { name, version, languages, topics, glossary, articles: ordered, problems };
}
