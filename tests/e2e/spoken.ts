import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './app.js';

const translated = /<source>([^<]*)<\/source>\s*<target>([^<]*)<\/target>/g;

/** What the translators wrote for each English sentence without a value in it. */
const spanish = new Map<string, string>();
const file = readFileSync(join(root, 'renderer', 'words', 'xliff', 'es.xlf'), 'utf8');
for (const [, source = '', target = ''] of file.matchAll(translated)) spanish.set(source, target);

/** These words in every language of the interface, as a part of a regular expression. */
function either(words: string): string {
  const exactly = [words, spanish.get(words) ?? words].map((each) =>
    each.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
  );
  return `(?:${exactly.join('|')})`;
}

/** These words as the interface says them, whichever language it speaks. */
export function spoken(words: string): RegExp {
  return new RegExp(`^\\s*${either(words)}\\s*$`);
}

/** What begins with these words, whichever language the interface speaks. */
export function spokenFirst(words: string): RegExp {
  return new RegExp(`^\\s*${either(words)}`);
}
