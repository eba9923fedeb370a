import { css } from 'lit';

/**
 * What scripts other than Latin ask of type. Our own face has no letters of theirs, so they are set
 * in the system's; Vietnamese, Yoruba and Igbo have some in ours, and words would mix two faces.
 */
export const scripts = css`
  [lang] {
    font-family: var(--k-face);
  }
  [lang]:is(:lang(vi), :lang(yo), :lang(ig)) {
    font-family: var(--k-system-face);
  }
  /* Letters that join, or hang from a line, break where space is put between or taken away. */
  :is(h1, h2, h3, .title, .point-words, .rest):is(
    :lang(ar),
    :lang(fa),
    :lang(ur),
    :lang(ps),
    :lang(ckb),
    :lang(hi),
    :lang(ne),
    :lang(bn)
  ) {
    letter-spacing: normal;
  }
  /* Marks above and below a letter need room between the lines of a headline. */
  :is(h1, h2, h3, .title, .point-words, .rest):is(
    :lang(ar),
    :lang(fa),
    :lang(ur),
    :lang(ps),
    :lang(ckb),
    :lang(vi),
    :lang(yo),
    :lang(ig),
    :lang(th),
    :lang(lo),
    :lang(km),
    :lang(my),
    :lang(hi),
    :lang(ne),
    :lang(bn),
    :lang(ta),
    :lang(am)
  ) {
    line-height: 1.35;
  }
  /* These scripts have no slanted letters. */
  em:is(:lang(ar), :lang(fa), :lang(ur), :lang(zh), :lang(ja), :lang(ko), :lang(th)) {
    font-style: normal;
    font-weight: 720;
  }
`;
