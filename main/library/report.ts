import type { ContentProblem } from '../contract/article.js';

function sayProblem({ file, line, message }: ContentProblem): string {
  const place = file === '.' ? 'library folder' : file;
  const words = line === null ? `${place}: ${message}` : `${place}: line ${line}: ${message}`;
  // A file's name may hold a line end; the report keeps to one line for each problem.
  return words.replace(/\p{Cc}+/gu, ' ');
}

/** All problems as one text, a line each: `articles/ketamine/es.md: line 3: summary is missing`. */
export function reportOf(problems: readonly ContentProblem[]): string {
  return problems.map(sayProblem).join('\n');
}
