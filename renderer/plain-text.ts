/** The part of the browser's Trusted Types that is needed here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(text: string, type: string, sink: string): string | null },
  ): unknown;
}

/** Where a string may become text that cannot hold markup; everywhere else strings are refused. */
const plainSink = 'Element innerHTML';

/**
 * Makes the page's one `default` policy of Trusted Types, once and before anything else could:
 * simple-keyboard writes the letter of a key by `innerHTML`, and empties its rows so. A text
 * without `<` and `&` can become nothing but itself; every other one is refused as before.
 */
export function letPlainTextThrough(): void {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (text, _type, sink) => (sink === plainSink && !/[<&]/.test(text) ? text : null),
  });
}
