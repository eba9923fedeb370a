import type { Findings } from './findings.js';

/** The two parts of a text file. */
export interface FrontMatter {
  readonly yaml: string;
  /** The line in the file on which the YAML begins. */
  readonly yamlLine: number;
  readonly body: string;
  /** The line in the file on which the body begins. */
  readonly bodyLine: number;
}

const fence = /^---[ \t]*$/;

/** Splits a text file with `\n` line ends; null, and a finding, when it has no front matter. */
export function splitFrontMatter(text: string, findings: Findings): FrontMatter | null {
  const lines = text.split('\n');
  if (!fence.test(lines[0] ?? '')) {
    findings.refuse(1, 'the file must begin with a line of three hyphens, then title and summary');
    return null;
  }
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end < 0) {
    findings.refuse(1, 'the lines after the first need an end: a line of three hyphens');
    return null;
  }
  return {
    // The line end keeps the place of a key that is missing at the very end countable.
    yaml: lines.slice(1, end).join('\n') + '\n',
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
