import { msg, str } from '@lit/localize';

/** A length of time in words: "48 s", "4 min 50 s", "1 h 5 min"; from an hour on without seconds. */
export function lengthWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return msg(str`${whole} s`);
  if (whole < 3600) {
    const minutes = Math.floor(whole / 60);
    const rest = whole % 60;
    return rest === 0 ? msg(str`${minutes} min`) : msg(str`${minutes} min ${rest} s`);
  }
  const minutes = Math.round(whole / 60);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? msg(str`${hours} h`) : msg(str`${hours} h ${rest} min`);
}
