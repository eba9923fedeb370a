import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 A and AA with all before it, and what axe calls best practice. */
const tags = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  'best-practice',
];

type AxeWindow = Window & { readonly axe?: typeof axe };

/**
 * What axe finds wrong with what stands on the page, in sentences that begin with `place` if there is
 * one. It is brought into a page once and hands out violations alone: its builder for Playwright brings it anew
 * for every look and takes all that is right along, ten times as long.
 */
export async function violations(page: Page, place?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (values) => {
    const { axe: here } = window as AxeWindow;
    if (!here) throw new Error('axe is not in the page.');
    const results = await here.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
    }));
  }, tags);
  const start = place === undefined ? '' : `${place}: `;
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${start}${id} (${help}): ${node}`),
  );
}
