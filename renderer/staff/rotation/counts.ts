import type { ApprovalCount } from '../words/loop.js';
import type { RotationItem } from './items.js';

/** How the entries that staff show stand with the clinicians; sensitive articles never play. */
export function approvalCount(items: readonly RotationItem[]): ApprovalCount {
  const shown = items.filter(({ entry, reasons }) => entry.show && !reasons.includes('sensitive'));
  const articles = shown.filter(({ kind }) => kind === 'article');
  return {
    articles: articles.length,
    approved: articles.filter(({ isApproved }) => isApproved).length,
    notices: shown.filter(({ kind }) => kind === 'notice').length,
  };
}
