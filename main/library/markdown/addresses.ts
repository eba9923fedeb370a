/** How an address is printed: without `https://` and the last slash. */
export function printedAddress(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '');
}

/** True for a web address that a reader could type somewhere else. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^/]/i.test(address) && URL.canParse(address);
}

/** The number of a printed address, counted from 1; an address keeps its first number. */
export function numberOfAddress(addresses: string[], printed: string): number {
  const known = addresses.indexOf(printed);
  return known >= 0 ? known + 1 : addresses.push(printed);
}
