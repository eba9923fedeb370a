import type { Article } from '../../main/contract/article.js';
import '../../renderer/screens/article.js';
import type { KArticle } from '../../renderer/screens/article.js';
import { mount, wordsOf, type Harness } from './harness.js';
import { article, articles, catalogue } from './library.js';
import { visitor } from './visitor.js';

const [first] = articles as readonly [Article];

/** The first article of the sample library, to be read; any property may be another. */
export function showArticle(properties: Partial<KArticle> = {}): Promise<Harness<KArticle>> {
  return mount('k-article', {
    card: first,
    catalogue: catalogue(),
    visit: visitor(),
    fetch: (id) => Promise.resolve(articles.find((entry) => entry.id === id) ?? article(id)),
    ...properties,
  });
}

/** The heading of a section. */
export function heading(screen: Harness<KArticle>, title: string): HTMLElement {
  const found = screen.all('h2').find((element) => wordsOf(element) === title);
  if (!found) throw new Error(`There is no section "${title}".`);
  return found;
}

/** What an article scrolls in. */
export function scroller(screen: Harness<KArticle>): HTMLElement {
  return screen.find('.scroller');
}
