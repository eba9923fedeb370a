/** What stands in a sentence's place: a name or number as it is, or words that are said, too. */
export type SaidValue = string | number | Said;

/**
 * Words for staff, in English and as what they are made of, so that the page can say them in the
 * reader's language. Made by `say`.
 */
export interface Said {
  /** The whole of it in English: for the log, and where the page has no words for the pattern. */
  readonly sentence: string;
  /** The English with `{0}`, `{1}` … where the values stand; by it the page finds its own words. */
  readonly pattern: string;
  readonly values: readonly SaidValue[];
}

/**
 * Says something to staff: say`There is no room left on ${drive}.` A value that is words itself is
 * said by `say`, too. Each pattern has its words in the page's own tables; a test compares the two.
 */
export function say(strings: TemplateStringsArray, ...values: readonly SaidValue[]): Said {
  const fill = (put: (value: SaidValue, index: number) => string): string =>
    strings
      .map((words, index) => {
        const value = values[index];
        return value === undefined ? words : words + put(value, index);
      })
      .join('');
  return {
    sentence: fill((value) => (typeof value === 'object' ? value.sentence : String(value))),
    pattern: fill((_value, index) => `{${index}}`),
    values,
  };
}

/** Words that were written elsewhere, whole and without values: they are their own pattern. */
export function saidAs(sentence: string): Said {
  return { sentence, pattern: sentence, values: [] };
}

/** Several things said one after the other, with a sign between them; at least one. */
export function saidList(parts: readonly [Said, ...Said[]], between: string): Said {
  return parts.reduce((before, next) => ({
    sentence: before.sentence + between + next.sentence,
    pattern: `{0}${between}{1}`,
    values: [before, next],
  }));
}
