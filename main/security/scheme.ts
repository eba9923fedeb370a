import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { resolveAddress, type Found, type Roots } from './address.js';
import { protectiveHeaders } from './headers.js';
import { shown, type SecurityLog } from './log.js';
import { readRange, type Slice } from './range.js';

/**
 * Files up to this many bytes are read in one go. A stream out of an asar archive first unpacks
 * the file to a temporary folder, which would slow down every start.
 */
const readAtOnce = 4 * 1024 * 1024;

/** Reads a file, or a slice of it, as the body of an answer. */
async function body({ file, size }: Found, slice: Slice | null): Promise<BodyInit> {
  if (slice === null && size <= readAtOnce) return readFile(file);
  const stream = createReadStream(file, slice ?? {});
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}

/**
 * Answers a found file. Ranges are answered here because Electron's own file loader sends a slice
 * with status 200 and no Content-Range, after which films cannot be wound.
 */
async function send(found: Found, request: Request): Promise<Response> {
  const { size } = found;
  const headers = new Headers({
    ...protectiveHeaders(found.host, found.type),
    'Content-Type': found.type,
    'Accept-Ranges': 'bytes',
  });
  const slice = request.method === 'GET' ? readRange(request.headers.get('range'), size) : null;
  if (slice === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  if (slice) headers.set('Content-Range', `bytes ${slice.start}-${slice.end}/${size}`);
  headers.set('Content-Length', String(slice ? slice.end - slice.start + 1 : size));
  const content = request.method === 'HEAD' ? null : await body(found, slice);
  return new Response(content, { status: slice ? 206 : 200, headers });
}

/** Makes the function that answers every request for our scheme. It never throws. */
export function answerScheme(
  roots: Roots,
  log: SecurityLog,
): (request: Request) => Promise<Response> {
  const refuse = (status: number, request: Request, reason: string): Response => {
    log.warn(`Refused ${request.method} ${shown(request.url)}: ${reason}.`);
    const headers = { ...protectiveHeaders('content', 'text/plain'), Allow: 'GET, HEAD' };
    return new Response(null, { status, headers });
  };
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(405, request, 'only GET and HEAD are answered');
    }
    const found = await resolveAddress(request.url, roots);
    if ('status' in found) return refuse(found.status, request, found.reason);
    try {
      return await send(found, request);
    } catch (error) {
      return refuse(404, request, `cannot be read (${String(error)})`);
    }
  };
}
