/** Resolves when what is drawn now stands on the glass, in its own type. */
export async function painted(): Promise<void> {
  await document.fonts.ready;
  await nextFrame(); // paints it
  await nextFrame(); // knows that it did
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
