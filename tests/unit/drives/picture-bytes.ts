/** The beginning of a picture, which is all that a size is read from. */
export function picture(
  kind: 'png' | 'jpg' | 'webp',
  width: number,
  height: number,
  chunk: 'VP8X' | 'VP8L' | 'VP8 ' = 'VP8X',
): Buffer {
  if (kind === 'png') {
    const bytes = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0', 'latin1');
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  }
  if (kind === 'jpg') {
    // An application segment, a fill byte, a table that looks like a frame, then the frame.
    const bytes = Buffer.from([
      ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
      ...[0xff, 0xff, 0xc4, 0, 4, 0, 0],
      ...[0xff, 0xc2, 0, 17, 8, 0, 0, 0, 0, 3],
    ]);
    bytes.writeUInt16BE(height, 20);
    bytes.writeUInt16BE(width, 22);
    return bytes;
  }
  const bytes = Buffer.alloc(30);
  bytes.write(`RIFF\0\0\0\0WEBP${chunk}`, 'latin1');
  if (chunk === 'VP8X') {
    bytes.writeUIntLE(width - 1, 24, 3);
    bytes.writeUIntLE(height - 1, 27, 3);
  } else if (chunk === 'VP8L') {
    bytes.writeUInt8(0x2f, 20);
    bytes.writeUInt32LE((width - 1) | ((height - 1) << 14), 21);
  } else {
    bytes.writeUIntBE(0x9d012a, 23, 3);
    bytes.writeUInt16LE(width, 26);
    bytes.writeUInt16LE(height, 28);
  }
  return bytes;
}

/** An SVG picture around some content. */
export function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${content}</svg>`;
}
