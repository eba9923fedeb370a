/** Where the page finds a picture that staff took in, by its name; null for none. */
export function pictureAddress(name: string | null): string | null {
  return name === null ? null : `kiosk://pictures/${name}`;
}
