import { css } from 'lit';

/** The reading screen: picture and contents at the side, one column of text, the bar below. */
export const articleStyles = css`
  :host {
    height: 100%;
    display: flex;
    flex-direction: column;
  }
  .stage {
    flex: 1;
    min-height: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .stage.wide {
    grid-template-columns: 27fr 73fr;
  }
  .side {
    min-height: 0;
    display: grid;
    grid-template-rows: 34% minmax(0, 1fr);
  }
  .side .picture {
    position: relative;
    overflow: hidden;
    background: var(--hue);
    clip-path: ellipse(140% 106% at 40% -6%);
  }
  .side img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .side k-contents {
    padding-block-end: var(--k-space-2);
    padding-inline: calc(var(--k-edge) - 40 * var(--k-u)) var(--k-space-3);
  }
  main {
    --rail-edge: var(--k-edge);
    --rail: calc(72 * var(--k-u) + var(--rail-edge));
    position: relative;
    min-width: 0;
    min-height: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--rail);
  }
  .scroller {
    overflow-y: scroll;
    overscroll-behavior: contain;
    touch-action: pan-y;
    scrollbar-width: none;
    padding-inline: var(--k-space-8) var(--k-space-5);
  }
  /* From its beginning the text can be pulled down as far as the band that a seated hand reaches. */
  .pull {
    height: calc(100vh - var(--k-band));
  }
  .scroller:focus-visible {
    outline-offset: calc(-6 * var(--k-u));
  }
  /* The cut last line fades, so that one sees there is more. */
  .fade {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0 var(--rail);
    height: calc(72 * var(--k-u));
    background: linear-gradient(to bottom, transparent, var(--k-ground));
    pointer-events: none;
    opacity: 0;
    transition: opacity var(--k-calm);
  }
  .fade.more {
    opacity: 1;
  }
  article {
    max-width: calc(33em);
    font-size: var(--k-size-body);
    padding-block: calc(64 * var(--k-u)) var(--k-space-7);
  }
  .narrow article {
    margin-inline: auto;
  }
  .band {
    height: min(calc(380 * var(--k-u)), 14vh);
    margin-block-end: var(--k-space-5);
    border-radius: var(--k-radius-2);
    overflow: hidden;
    background: var(--hue);
  }
  .band img {
    width: 100%;
    height: 100%;
    object-fit: cover;
    display: block;
  }
  .topic {
    color: var(--hue);
    font-weight: 680;
    font-size: var(--k-size-small);
  }
  h1 {
    font-size: var(--k-size-h1);
    letter-spacing: -0.022em;
    margin-block: 0.12em 0.32em;
    overflow-wrap: break-word;
  }
  h1:focus {
    outline: none;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-1) var(--k-space-4);
    font-size: var(--k-size-small);
    line-height: 1.35;
    color: var(--k-quiet);
  }
  .facts span {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .facts .unreviewed {
    color: var(--k-ochre);
    font-weight: 620;
  }
  .review {
    margin-block-start: var(--k-space-4);
    padding: var(--k-space-4) var(--k-space-5);
    border-radius: var(--k-radius-1);
    background: var(--k-ochre-wash);
    border-inline-start: calc(8 * var(--k-u)) solid var(--k-ochre);
    font-size: var(--k-size-body);
    line-height: 1.4;
  }
  .listen {
    margin-block-start: var(--k-space-4);
  }
  .short {
    margin-block: var(--k-space-5) var(--k-space-6);
    padding: var(--k-space-5);
    border-radius: var(--k-radius-2);
    background: var(--wash);
    border: max(1px, calc(2 * var(--k-u))) solid
      color-mix(in srgb, var(--hue) var(--k-tint-line), transparent);
  }
  .short h2 {
    color: var(--hue);
    font-size: var(--k-size-h3);
    margin-block: 0 0.5em;
    scroll-margin-block-start: calc(80 * var(--k-u));
  }
  .after {
    margin-block-start: var(--k-space-7);
    padding-block-start: var(--k-space-5);
    border-block-start: max(2px, calc(2 * var(--k-u))) solid var(--k-line);
  }
  .after h2 {
    font-size: var(--k-size-h3);
    margin-block: 0 0.6em;
    scroll-margin-block-start: calc(40 * var(--k-u));
  }
  .after h2:focus {
    outline: none;
  }
  .sources li {
    font-size: var(--k-size-small);
    line-height: 1.42;
    overflow-wrap: anywhere;
    color: var(--k-quiet);
  }
  .letters {
    list-style: lower-alpha;
  }
  .by {
    margin-block-start: 1em;
    font-size: var(--k-size-small);
    color: var(--k-quiet);
  }
  .related {
    max-width: calc(33em);
  }
  .related h2 {
    font-size: var(--k-size-h2);
  }
  .related ul {
    list-style: none;
    padding: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--k-space-4);
  }
  .related li {
    margin: 0;
  }
  k-rail {
    padding-inline-end: var(--rail-edge);
    padding-block: calc(64 * var(--k-u)) var(--k-space-4);
  }
  /* Room for two buttons side by side. */
  main.low k-rail {
    padding-block-end: var(--k-space-1);
  }
  main.low {
    --rail: calc(2 * var(--k-target) + 2 * var(--k-space-2) + var(--rail-edge));
  }
  @media (orientation: landscape) and (max-height: 800px) {
    h1 {
      /* The heading is large as it is; the room belongs to the text. */
      font-size: min(var(--k-size-h1), calc(96 * var(--k-u)));
    }
    .band {
      height: 10vh;
    }
  }
  @media (orientation: portrait) {
    main.low {
      --rail-edge: var(--k-space-2);
    }
    .band {
      height: min(calc(380 * var(--k-u)), 24vh);
    }
    h1 {
      /* So that a word of 19 letters stands on one line at the largest text. */
      font-size: min(var(--k-size-h1), calc(90 * var(--k-u)));
    }
    .scroller {
      padding-inline: var(--k-edge) var(--k-space-2);
    }
  }
`;
