/** The kinds of picture with pixels, by the ending that they are kept under. */
export type PixelKind = 'png' | 'jpg' | 'webp';

/** Pixels across and down. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

const text = (bytes: Buffer, from: number, to: number): string =>
  bytes.toString('latin1', from, to);

/** PNG (ISO/IEC 15948, 5.2 and 11.2.2): the signature, then the IHDR chunk. */
function sizeOfPng(bytes: Buffer): PixelSize | null {
  if (text(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n' || text(bytes, 12, 16) !== 'IHDR') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Markers of a frame header; C4, C8 and CC in the same range mean other things. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** JPEG (ISO/IEC 10918-1, B.1 and B.2.2): segments one after the other up to the frame header. */
function sizeOfJpeg(bytes: Buffer): PixelSize | null {
  if (bytes.readUInt16BE(0) !== 0xffd8) return null;
  for (let at = 2; ;) {
    if (bytes.readUInt8(at) !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    // A marker may be preceded by any number of fill bytes.
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) {
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    } else at += 2 + bytes.readUInt16BE(at + 2);
  }
}

/** WebP (RFC 9649, 2.4 to 2.7): one of three first chunks tells the size. */
function sizeOfWebp(bytes: Buffer): PixelSize | null {
  if (text(bytes, 0, 4) !== 'RIFF' || text(bytes, 8, 12) !== 'WEBP') return null;
  switch (text(bytes, 12, 16)) {
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    case 'VP8L': {
      if (bytes.readUInt8(20) !== 0x2f) return null;
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      // RFC 6386, 9.1: a start code after the frame tag, then 14 bits each and 2 bits of scaling.
      if (bytes.readUIntBE(23, 3) !== 0x9d012a) return null;
      return {
        width: bytes.readUInt16LE(26) & 0x3fff,
        height: bytes.readUInt16LE(28) & 0x3fff,
      };
    default:
      return null;
  }
}

const readers = { png: sizeOfPng, jpg: sizeOfJpeg, webp: sizeOfWebp };

/** Reads how many pixels a picture announces; null when the bytes are no picture of this kind. */
export function pixelSize(kind: PixelKind, bytes: Buffer): PixelSize | null {
  try {
    const size = readers[kind](bytes);
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    // Read past the end: the file is cut off.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
