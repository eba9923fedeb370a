/**
 * The hosts of our scheme: the built page, what ships beside it, the library that plays, the one
 * that staff look at before it plays, and the pictures that staff took in.
 */
export const hosts = ['app', 'assets', 'content', 'staged', 'pictures'] as const;

/** One of the hosts. */
export type Host = (typeof hosts)[number];

/** Says whether a name is one of our hosts. */
export function isHost(name: string): name is Host {
  return (hosts as readonly string[]).includes(name);
}

/** Pictures. SVG is text that can carry script; headers.ts takes that away. */
const pictures = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
} as const;

/** Pictures that staff may take in from a drive. */
const takenIn = {
  '.svg': pictures['.svg'],
  '.png': pictures['.png'],
  '.jpg': pictures['.jpg'],
  '.webp': pictures['.webp'],
} as const;

/** Sound and film of an article, and their captions. */
const media = {
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt; charset=utf-8',
} as const;

const fonts = { '.woff2': 'font/woff2' } as const;

/** What the bundler writes. */
const code = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
} as const;

/**
 * What each host may send, by extension; nothing else leaves the disk. A library sends no page,
 * script or style, so an imported article cannot bring code; its YAML and Markdown are read by
 * main and never sent.
 */
const sent: Readonly<Record<Host, Readonly<Record<string, string>>>> = {
  app: { ...code, ...pictures, ...fonts },
  assets: { ...pictures, ...fonts, ...media },
  content: { ...pictures, ...media },
  staged: { ...pictures, ...media },
  pictures: takenIn,
};

/** The media type that `host` sends a file name with, or null when it does not send such files. */
export function mediaType(host: Host, name: string): string | null {
  const dot = name.lastIndexOf('.');
  const extension = dot < 0 ? '' : name.slice(dot).toLowerCase();
  return Object.hasOwn(sent[host], extension) ? (sent[host][extension] ?? null) : null;
}
