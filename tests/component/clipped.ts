import { wordsOf } from './harness.js';

/** Letters may reach this many CSS px over their line's box. */
const slack = 3;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The element around a node as it is drawn, through slots and shadow roots. */
function around(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const { parentNode } = node;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}

/** Whether somebody is meant to see it. */
function isSeen(text: Text): boolean {
  for (let at = around(text); at; at = around(at)) {
    const style = getComputedStyle(at);
    if (style.clipPath !== 'none' || style.visibility === 'hidden' || style.display === 'none')
      return false;
  }
  return true;
}

/** Sides on which what stands around a text cuts it off for good: what scrolls does not. */
function cuts(text: Text): readonly string[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  let across = true;
  let down = true;
  const found: string[] = [];
  const check = (box: Box, frame: Box, where: string): void => {
    if (across && (box.left < frame.left - slack || box.right > frame.right + slack))
      found.push(`sideways by ${where}`);
    if (down && (box.top < frame.top - slack || box.bottom > frame.bottom + slack))
      found.push(`in height by ${where}`);
  };
  for (const box of range.getClientRects()) {
    across = true;
    down = true;
    for (let at = around(text); at; at = around(at)) {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(at);
      if (webkitLineClamp !== 'none') down = false; // a card says less where there is no room
      if (overflowX === 'auto' || overflowX === 'scroll') across = false;
      if (overflowY === 'auto' || overflowY === 'scroll') down = false;
      if (overflowX !== 'visible' || overflowY !== 'visible')
        check(box, at.getBoundingClientRect(), at.localName);
    }
    check(box, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }, 'the screen');
  }
  return found;
}

/** Every text below a node, shadow roots included, of which a part is cut off. */
export function clipped(root: Node): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    // A letter in a picture is a drawing.
    if (node instanceof HTMLStyleElement || node instanceof SVGElement) return;
    if (node instanceof Text && wordsOf(node) !== '' && isSeen(node)) {
      const [cut] = cuts(node);
      if (cut) found.push(`“${wordsOf(node)}” is cut ${cut}`);
    }
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    for (const child of node.childNodes) visit(child);
  };
  visit(root);
  return found;
}
