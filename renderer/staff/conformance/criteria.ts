import list from './criteria.json';

/** How well one criterion is met. */
export type Status = 'met' | 'partly' | 'unmet' | 'not-applicable';

/** One success criterion or clause, and how Anteroom meets it. */
export interface Criterion {
  /** Such as `WCAG 2.2`. */
  readonly standard: string;
  /** Its number there. */
  readonly id: string;
  /** `A` or `AA`; empty where the standard knows no levels. */
  readonly level: string;
  readonly name: Readonly<Record<string, string>>;
  readonly status: Status;
  /** How it is met, or why it is not or need not be. */
  readonly how: Readonly<Record<string, string>>;
  /** The tests that show it, as paths of the project. */
  readonly shown: readonly string[];
  /** Pictures of the conformance page that show it. */
  readonly pictures: readonly string[];
}

/** Every criterion of WCAG 2.2 A and AA, and the clauses on closed functionality. */
export const criteria: readonly Criterion[] = list as readonly Criterion[];

/** The criteria of each standard, in its order. */
export function byStandard(
  all: readonly Criterion[],
): readonly (readonly [standard: string, criteria: readonly Criterion[]])[] {
  return [...Map.groupBy(all, ({ standard }) => standard)];
}

/** How many criteria have each status. */
export function counted(all: readonly Criterion[]): Readonly<Record<Status, number>> {
  const of = (status: Status): number => all.filter((one) => one.status === status).length;
  return {
    met: of('met'),
    partly: of('partly'),
    unmet: of('unmet'),
    'not-applicable': of('not-applicable'),
  };
}

/** Words in the language of a reader, such as `es-US`; English where there are no others. */
export function wordsIn(words: Readonly<Record<string, string>>, language: string): string {
  return words[language.split('-', 1)[0] ?? ''] ?? words['en'] ?? '';
}
