import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { msg } from '@lit/localize';
import type { AlertKind, Block, GlossaryTerm, Inline } from '../../main/contract/article.js';
import { spoken } from '../words/language.js';
import { plainText } from '../rotation/plain-text.js';
import './icon.js';
import { inLanguage } from './in-language.js';
import { inlines, termsIn, type TextContext } from './inlines.js';
import { stacked } from './stacked.js';

/** What the blocks of an article need to know about their page. */
export interface BlockContext extends TextContext {
  readonly glossary: readonly GlossaryTerm[];
  readonly language: string;
}

/** Blocks that stand in another, as templates in order; `place` is that one's. */
export function blocks(
  list: readonly Block[],
  context: BlockContext,
  place: string,
): readonly TemplateResult[] {
  return list.map((block, i) => one(block, context, null, `${place}.${i}`));
}

/**
 * An article's blocks as templates, in order: those that the contents list names can be jumped to,
 * and each element with a text of its own carries its place as `data-say`, for reading aloud.
 */
export function body(list: readonly Block[], context: BlockContext): readonly TemplateResult[] {
  return list.map((block, i) => one(block, context, sectionId(block, i), `body.${i}`));
}

/**
 * The id of a block that the contents list names, or null: headings of the second level, and the
 * boxes that a frightened reader looks for. The prefix keeps an author's heading "Sources" apart
 * from ours.
 *
 * @param place where the block stands in the body, from 0
 */
export function sectionId(block: Block, place: number): string | null {
  if (block.kind === 'heading') return block.level === 2 ? `part-${block.id}` : null;
  const isNamed = block.kind === 'alert' && (block.alert === 'ask' || block.alert === 'emergency');
  return isNamed ? `box-${place}` : null;
}

/** What a box is called: its author's words, or the usual ones of its kind. */
export function boxTitle(block: Extract<Block, { kind: 'alert' }>): string {
  return block.title ?? usualTitle(block.alert);
}

function one(
  block: Block,
  context: BlockContext,
  id: string | null,
  place: string,
): TemplateResult {
  switch (block.kind) {
    case 'heading':
      return block.level === 2
        ? html`<h2
            id=${ifDefined(id ?? undefined)}
            ?data-section=${id !== null}
            data-say=${place}
            tabindex="-1"
          >
            ${inlines(block.inlines, context)}
          </h2>`
        : html`<h3 data-say=${place}>${inlines(block.inlines, context)}</h3>`;
    case 'paragraph':
      return html`<p data-say=${place}>${inlines(block.inlines, context)}</p>
        ${meaning([block.inlines], context)}`;
    case 'list': {
      const items = block.items.map(
        (item, i) =>
          // Its first paragraph is the item itself.
          html`<li data-say="${place}.${i}.0">${listItem(item, context, `${place}.${i}`)}</li>`,
      );
      return block.ordered
        ? html`<ol start=${block.start}>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'table':
      return table(block, context, place);
    case 'quote':
      return html`<blockquote>${blocks(block.blocks, context, place)}</blockquote>`;
    case 'picture':
      return html`<figure data-say=${place}>
        <img src=${block.picture.src} alt=${block.picture.alt} />
      </figure>`;
    case 'alert':
      return html`<section
        class="box ${block.alert}"
        id=${ifDefined(id ?? undefined)}
        ?data-section=${id !== null}
        tabindex=${ifDefined(id === null ? undefined : -1)}
      >
        <p class="box-title">
          <k-icon name=${boxIcons[block.alert]}></k-icon>
          <span
            data-say="${place}.title"
            ${inLanguage(block.title === null ? spoken() : context.language)}
            >${boxTitle(block)}</span
          >
        </p>
        ${blocks(block.blocks, context, place)}
      </section>`;
    case 'rule':
      return html`<hr />`;
  }
}

/** A list item of one paragraph is set without paragraph space. */
function listItem(
  item: readonly Block[],
  context: BlockContext,
  place: string,
): readonly TemplateResult[] {
  const [first, ...rest] = item;
  if (first?.kind !== 'paragraph') return blocks(item, context, place);
  return [
    html`${inlines(first.inlines, context)} ${meaning([first.inlines], context)}`,
    ...rest.map((block, i) => one(block, context, null, `${place}.${i + 1}`)),
  ];
}

function table(
  block: Extract<Block, { kind: 'table' }>,
  context: BlockContext,
  place: string,
): TemplateResult {
  const align = (column: number): string => block.align[column] ?? 'start';
  const cells = [...block.header, ...block.rows.flat()];
  return html`<div
      class="table"
      role="region"
      tabindex="0"
      aria-label=${msg('Table')}
      data-say=${place}
      ${stacked()}
    >
      <table>
        <thead>
          <tr>
            ${block.header.map(
              (cell, i) => html`<th scope="col" class=${align(i)}>${inlines(cell, context)}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${block.rows.map(
            (row, r) =>
              html`<tr>
                ${row.map((cell, i) =>
                  i === 0
                    ? html`<th scope="row" class=${align(i)} data-say="${place}.${r}.${i}">
                        ${inlines(cell, context)}
                      </th>`
                    : html`<td
                        class=${align(i)}
                        data-column=${plainText(block.header[i] ?? [])}
                        data-say="${place}.${r}.${i}"
                      >
                        ${inlines(cell, context)}
                      </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${meaning(cells, context)}`;
}

/** The explanation of the open term, right below the text that uses it. */
export function meaning(
  texts: readonly (readonly Inline[])[],
  context: BlockContext,
): TemplateResult | typeof nothing {
  const open = context.openTerm;
  if (open === null || !texts.some((text) => termsIn(text).includes(open))) return nothing;
  const term = context.glossary.find((entry) => entry.id === open);
  const said = term?.meaning[context.language];
  if (term === undefined || said === undefined) return nothing;
  return html`<span class="meaning" role="note">
    <span
      ><strong>${capital(term.forms[context.language]?.[0] ?? '', context.language)}:</strong>
      ${said}</span
    >
    <button
      type="button"
      class="close"
      aria-label=${msg('Close explanation')}
      ${inLanguage(spoken())}
      @click=${() => {
        context.onTerm(open);
      }}
    >
      <k-icon name="close"></k-icon>
    </button>
  </span>`;
}

/** A term begins a sentence here, wherever it stood in the text. */
function capital(text: string, language: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join('');
}

const boxIcons: Readonly<Record<AlertKind, string>> = {
  note: 'info',
  ask: 'help',
  warning: 'warning',
  emergency: 'phone',
};

/** What a box of this kind is called when its author gave it no heading. */
export function usualTitle(kind: AlertKind): string {
  switch (kind) {
    case 'note':
      return msg('Good to know');
    case 'ask':
      return msg('What to ask');
    case 'warning':
      return msg('Take care');
    case 'emergency':
      return msg('Get help right away');
  }
}
