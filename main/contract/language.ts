/** A language tag, BCP 47: a language, then what narrows it. */
export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Whether it is such a tag and numbers, days and sentences can be told in it: `en-USA` is none. */
export function isLanguage(tag: string): boolean {
  try {
    return languagePattern.test(tag) && new Intl.Locale(tag).language !== '';
  } catch {
    return false;
  }
}
