import { msg } from '@lit/localize';
import { spoken } from '../words/language.js';
import { labelOf, parentOf, textOf, type Phrase } from './text-of.js';

/** Parts of a screen that are named as one comes into them, where they have a name. */
const area = 'dialog, nav, aside, section, main, ul, [role="group"]';

/** Changes in these are told, wherever one is. */
const telling = '[aria-live], [role="status"], [role="note"], output';

/** What to press is said of the thing itself, not in what stands around it. */
const buttons = 'button';

/** Words of the interface, in the language that it speaks. */
export function ours(text: string): Phrase {
  return { text, language: spoken() };
}

/** The named areas that an element stands in, the widest first. */
export function areasOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at = parentOf(element); at; at = parentOf(at))
    if (at.matches(area) && labelOf(at)) found.unshift(at);
  return found;
}

/**
 * What is said as one comes into an area: its name; of a dialog what it says, and of a
 * slide all that it and the line at its foot show.
 */
export function wordsOfArea(element: Element): readonly Phrase[] {
  const name = labelOf(element) ?? [];
  if (element.matches('dialog')) {
    const said = [...element.querySelectorAll('p:not([aria-live])')].flatMap((text) =>
      textOf(text, buttons),
    );
    return [...name, ...said];
  }
  if (!element.matches('main')) return name;
  const foot = element.parentNode?.querySelector('[role="contentinfo"]');
  return [
    ...name,
    ...[...element.children].flatMap((child) => textOf(child, buttons)),
    ...(foot ? textOf(foot, `${buttons}, [role="group"]`) : []),
  ];
}

/** A control by name, kind and state: "Dark, button, chosen". */
export function wordsOfControl(control: Element): readonly Phrase[] {
  const name = textOf(control);
  const manner = ours([kindOf(control), ...statesOf(control)].filter(Boolean).join(', '));
  if (manner.text === '') return name;
  const last = name.at(-1);
  // In one breath where one voice says both.
  return last?.language === manner.language && !/[.?!]$/.test(last.text)
    ? [...name.slice(0, -1), { ...last, text: `${last.text}, ${manner.text}` }]
    : [...name, manner];
}

/** What tells by itself of changes in a root, and its words now. */
export function tellingsIn(root: ParentNode): ReadonlyMap<Element, readonly Phrase[]> {
  const found = new Map<Element, readonly Phrase[]>();
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(telling)) found.set(element, textOf(element, buttons));
    if (element.shadowRoot)
      for (const [inner, words] of tellingsIn(element.shadowRoot)) found.set(inner, words);
  }
  return found;
}

function kindOf(control: Element): string {
  if (control.matches('button')) return msg('button');
  if (control.matches('h1, h2, h3')) return msg('heading');
  return control.matches('[role="region"]') ? msg('text that the arrow keys move') : '';
}

function statesOf(control: Element): readonly string[] {
  const { ariaPressed, ariaExpanded, ariaCurrent } = control;
  return [
    ariaPressed === null ? '' : ariaPressed === 'true' ? msg('chosen') : msg('not chosen'),
    ariaExpanded === null ? '' : ariaExpanded === 'true' ? msg('open') : msg('closed'),
    ariaCurrent === 'true' ? msg('you are here') : '',
  ];
}
