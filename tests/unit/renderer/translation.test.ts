import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { templates as es } from '../../../renderer/words/locales/es.js';
import { sources, type SourceFile } from './css.js';

/** One sentence that the interface says. */
interface Sentence {
  readonly file: string;
  readonly id: string;
  readonly words: string;
  /** The call stands where it runs once, when the file is loaded. */
  readonly isFrozen: boolean;
}

/** Every `msg('…')` and msg(str`…`) of a file. */
function sentences({ name, text }: SourceFile): readonly Sentence[] {
  const found: Sentence[] = [];
  const visit = (node: ts.Node, isInside: boolean): void => {
    const [words] = ts.isCallExpression(node) ? node.arguments : [];
    if (words && ts.isCallExpression(node) && node.expression.getText() === 'msg') {
      const strings = stringsOf(words);
      found.push({
        file: name,
        id: generateMsgId(strings, false),
        words: strings.join('…'),
        isFrozen: !isInside,
      });
    }
    ts.forEachChild(node, (child) => {
      visit(child, isInside || ts.isFunctionLike(node));
    });
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true), false);
  return found;
}

function stringsOf(words: ts.Expression): string[] {
  if (ts.isStringLiteralLike(words)) return [words.text];
  if (!ts.isTaggedTemplateExpression(words)) throw new Error(`Not a sentence: ${words.getText()}`);
  const { template } = words;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template.text];
  return [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
}

const all = sources(['.ts']).flatMap(sentences);

describe('what the interface says', () => {
  test('follows the language: no sentence is fixed when a file is loaded', () => {
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ isFrozen }) => isFrozen)).toEqual([]);
    const text = "const a = msg('one'); class B { c = () => msg('two'); }";
    expect(sentences({ name: 'x.ts', text }).map(({ isFrozen }) => isFrozen)).toEqual([
      true,
      false,
    ]);
  });

  test('is said to patients in Spanish, too', () => {
    const patients = all.filter(({ file }) => !file.startsWith('staff/'));
    expect(patients.length).toBeGreaterThan(50);
    const english = patients.filter(({ id }) => !(id in es));
    expect(english.map(({ file, words }) => `${file}: ${words}`)).toEqual([]);
  });

  test('says “usted” in Spanish, and speaks of no clicking', () => {
    const said = Object.values(es).map((words) =>
      typeof words === 'string' ? words : words.strings.join('…'),
    );
    const familiar =
      /(?<!\p{L})(tú|tu|tus|ti|contigo|puedes|tienes|quieres|haz|clic|cliquea\p{L}*)(?!\p{L})/iu;
    expect(said.filter((words) => familiar.test(words))).toEqual([]);
  });
});
