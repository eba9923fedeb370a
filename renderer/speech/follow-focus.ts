/**
 * Tells of each element inside a host that gets the focus, however deep in shadow roots. One
 * listener on the host would not do: a move of the focus inside one shadow root is not heard
 * outside of it. So each root that the focus has come through gets a listener too.
 *
 * @param onFocus gets the element, and the path from it outwards
 * @returns ends it
 */
export function followFocus(
  host: HTMLElement,
  onFocus: (element: HTMLElement, path: readonly EventTarget[]) => void,
): () => void {
  const ended = new AbortController();
  const followed = new WeakSet<EventTarget>();
  let latest: Event | null = null;
  const follow = (target: EventTarget): void => {
    if (followed.has(target)) return;
    followed.add(target);
    target.addEventListener('focusin', listen, { signal: ended.signal });
  };
  const listen = (event: Event): void => {
    if (event === latest) return;
    latest = event;
    const path = event.composedPath();
    for (const node of path.slice(0, path.indexOf(host)))
      if (node instanceof ShadowRoot) follow(node);
    const [element] = path;
    if (element instanceof HTMLElement) onFocus(element, path);
  };
  follow(host);
  return () => {
    ended.abort();
  };
}
