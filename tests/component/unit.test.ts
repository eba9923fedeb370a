import { html } from 'lit';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-lit';
import { unitOf } from '../../renderer/styles/unit.js';
import { setStage, sizes, type Size } from './harness.js';

test.each(Object.keys(sizes) as Size[])(
  'a unit is worth the same in code as in the style sheet, on a screen that is %s',
  async (size) => {
    await setStage(size);
    const { container } = render(
      html`<div style="position: fixed; width: calc(100 * var(--k-u))"></div>`,
    );
    const { width } = container.firstElementChild!.getBoundingClientRect();
    expect(width).toBeCloseTo(100 * unitOf(innerWidth, innerHeight), 1);
  },
);
