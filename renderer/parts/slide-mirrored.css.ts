import { css } from 'lit';

/** Slides whose words run from right to left: the picture's curve turns to them; after `slideStyles`. */
export const mirroredStyles = css`
  @media (orientation: landscape) {
    .slide[dir='rtl']:not(.wide) .picture {
      clip-path: ellipse(106% 135% at -6% 50%);
    }
    .slide.point[dir='rtl'] .picture {
      clip-path: ellipse(112% 118% at -12% 50%);
    }
  }
  /* Marks above and below need less room in large type. */
  .slide[dir='rtl'] h1 {
    line-height: 1.25;
  }
  /* The clinic's name may be in other letters than its language. */
  .welcome :is(h1, .summary) {
    unicode-bidi: plaintext;
  }
`;
