/** Lets main's minutes last three seconds: what it does every 20 s or more seldom comes as soon. */
const usual = globalThis.setInterval;
globalThis.setInterval = (then, milliseconds, ...rest) =>
  usual(then, milliseconds < 20_000 ? milliseconds : milliseconds / 20, ...rest);
