import { say, type Said } from '../contract/said.js';
import { limits } from './limits.js';

const elements = /^(?:script|foreignobject|handler|listener|iframe|embed|object|audio|video)$/;
const references = /^(?:href|src|data|action|formaction|from|to|values|by)$/;

/** A place inside this file, or a picture that the file carries itself. */
function isOwnReference(value: string): boolean {
  return /^\s*(?:#|data:image\/(?:png|jpeg|webp|avif);base64,|$)/.test(value);
}

function styleFault(css: string): Said | null {
  if (/@import/i.test(css)) return say`brings in other style sheets`;
  for (const [, address = ''] of css.matchAll(/url\(\s*["']?([^"')]*)/gi)) {
    if (!isOwnReference(address)) return say`points at other files`;
  }
  return null;
}

function attributeFault(name: string, value: string): Said | null {
  const local = name.toLowerCase().replace(/^.*:/, '');
  if (local.startsWith('on')) return say`runs a program (${`\`${name}\``})`;
  if (local === 'attributename' && /href|^on/i.test(value)) return say`changes where it points`;
  const mayPoint = references.test(local) && (local === 'href' || /[a-z]:|\/\//i.test(value));
  if (mayPoint && !isOwnReference(value)) return say`points at other files`;
  return styleFault(value);
}

const tagName = /<([A-Za-z][\w.:-]*)/y;
const tagEnd = /\s*\/?>/y;
const attribute = /\s+([^\s=>/"'<]+)\s*=\s*(["'])/y;

interface Tag {
  readonly end: number;
  readonly isCopy: boolean;
}

/** Reads one tag from its `<`; says where it ends, or what is wrong with it. */
function readTag(text: string, start: number): Tag | Said {
  tagName.lastIndex = start;
  const [whole, full = ''] = tagName.exec(text) ?? [''];
  const element = full.toLowerCase().replace(/^.*:/, '');
  if (element === '') return say`is not well-formed SVG`;
  if (elements.test(element)) return say`holds a ${`\`${element}\``} element`;
  let at = start + whole.length;
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(text);
    if (!found) break;
    // Searched, not matched: a path of a megabyte would wear out a regular expression's stack.
    const from = attribute.lastIndex;
    const to = text.indexOf(found[2] ?? '"', from);
    if (to < 0) return say`is not well-formed SVG`;
    const fault = attributeFault(found[1] ?? '', text.slice(from, to));
    if (fault !== null) return fault;
    at = to + 1;
  }
  tagEnd.lastIndex = at;
  if (!tagEnd.test(text)) return say`is not well-formed SVG`;
  return { end: tagEnd.lastIndex, isCopy: element === 'use' };
}

/** What may stand between tags, and how each ends. */
const sections: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?xml ', '?>'],
  ['<!DOCTYPE svg', '>'],
  ['</', '>'],
];

function endOfSection(text: string, start: number): number | Said | null {
  const section = sections.find(([opening]) => text.startsWith(opening, start));
  if (!section) return null;
  const end = text.indexOf(section[1], start);
  if (end < 0) return say`is not well-formed SVG`;
  const body = text.slice(start, end);
  if (section[0].startsWith('<!DOCTYPE') && body.includes('[')) return say`defines entities`;
  return (section[0] === '<![CDATA[' ? styleFault(body) : null) ?? end + section[1].length;
}

/**
 * Looks for what a picture has no need of: programs, foreign pages, other files. Pictures are shown
 * where none of it could run; a file that tries is still not one to hang on a clinic's wall.
 *
 * @returns what is wrong, in words that follow the file's name, or null
 */
export function svgFault(text: string): Said | null {
  let at = 0;
  let tags = 0;
  let copies = 0;
  let open = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const between = text.slice(at, next < 0 ? text.length : next);
    const fault = between === '' ? null : styleFault(between);
    if (fault !== null) return fault;
    if (tags === 0 && between.trim() !== '') return say`is not an SVG picture`;
    if (next < 0) break;
    const section = endOfSection(text, next);
    if (typeof section === 'object' && section !== null) return section;
    if (section !== null) {
      if (text.startsWith('</', next)) open -= 1;
      at = section;
      continue;
    }
    if (tags === 0 && !/^<(?:\w+:)?svg[\s>/]/.test(text.slice(next, next + 40))) {
      return say`is not an SVG picture`;
    }
    const tag = readTag(text, next);
    if ('sentence' in tag) return tag;
    tags += 1;
    if (tag.isCopy) copies += 1;
    if (tags > limits.svgElements || copies > limits.svgCopies) return say`holds too many shapes`;
    at = tag.end;
    if (!text.startsWith('/>', at - 2)) open += 1;
  }
  if (tags === 0) return say`is not an SVG picture`;
  // A file that was cut between two tags: nothing of it would be drawn.
  return open === 0 ? null : say`is not well-formed SVG`;
}
