/** What is typed into a field: sentences, an address of the web, or capitals and digits. */
export type Keys = 'text' | 'web' | 'code';

/** A layer of keys, its rows from top to bottom; keys in braces do something else than write. */
export type Layer = readonly string[];

const english = {
  top: '1 2 3 4 5 6 7 8 9 0 {bksp}',
  letters: ['q w e r t y u i o p', "a s d f g h j k l '"],
  last: '{shift} z x c v b n m , .',
};

/** Accents stand where English has its digits; digits are one key away, with the signs. */
const spanish = {
  top: 'á é í ó ú ü ¿ ? ¡ ! {bksp}',
  letters: ['q w e r t y u i o p', 'a s d f g h j k l ñ'],
  last: '{shift} z x c v b n m , .',
};

const signs: Layer = [
  '1 2 3 4 5 6 7 8 9 0 {bksp}',
  '@ # & ( ) / : ; ! ?',
  '- _ + = % * " “ ” …',
  "{letters} ' ’ – € $ £ ° , .",
];

const codeLayer: Layer = [
  '1 2 3 4 5 6 7 8 9 0 {bksp}',
  'Q W E R T Y U I O P',
  'A S D F G H J K L',
  'Z X C V B N M - {left} {right} {close}',
];

/** What an address of the web is made of besides letters. */
const webRow = 'www. . / - _ : .com .org';

/** Capitals of a row; what stands in braces keeps its name. */
function upper(row: string): string {
  return row.replace(/\{\w+\}|\S/g, (key) => (key.startsWith('{') ? key : key.toUpperCase()));
}

/**
 * The layers of the keyboard by name: `default`, `shift` and `signs`.
 *
 * @param language of the words that are typed; all but Spanish get the English layout
 */
export function layersOf(
  language: string,
  keys: Keys,
  multiline: boolean,
): Readonly<Record<'default' | 'shift' | 'signs', Layer>> {
  if (keys === 'code') return { default: codeLayer, shift: codeLayer, signs: codeLayer };
  const { top, letters, last } = isSpanish(language) ? spanish : english;
  const bottom = `${multiline ? '{signs} {language} {space} {left} {right} {enter}' : '{signs} {language} {space} {left} {right}'} {close}`;
  const web = keys === 'web' ? [webRow] : [];
  const lower = [top, ...letters, last];
  return {
    default: [...web, ...lower, bottom],
    shift: [...web, ...lower.map(upper), bottom],
    signs: [...web, ...signs, bottom.replace('{signs}', '{letters}')].map((row, index, rows) =>
      // One way back to the letters is enough.
      index < rows.length - 1 ? row.replace('{letters} ', '') : row,
    ),
  };
}

/** Whether a language tag is of Spanish. */
export function isSpanish(language: string): boolean {
  return /^es(-|$)/i.test(language);
}
