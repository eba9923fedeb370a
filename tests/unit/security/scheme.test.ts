import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerScheme } from '../../../main/security/scheme.js';

const large = 5 * 1024 * 1024;
let base: string;
let warnings: string[];
let answer: ReturnType<typeof answerScheme>;

const get = (address: string, init?: RequestInit): Promise<Response> =>
  answer(new Request(address, init));
const range = (header: string): RequestInit => ({ headers: { Range: header } });

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'anteroom-scheme-'));
  await writeFile(join(base, 'index.html'), '<!doctype html>');
  await writeFile(join(base, 'ten.svg'), '0123456789');
  await writeFile(join(base, 'film.webm'), Buffer.alloc(large, 'x'));
});

afterAll(async () => {
  await rm(base, { recursive: true });
});

beforeEach(() => {
  warnings = [];
  const log = { warn: (message: string) => void warnings.push(message), error: () => undefined };
  const roots = { app: base, assets: base, pictures: base };
  answer = answerScheme({ ...roots, content: () => base, staged: () => null }, log);
});

describe('answerScheme', () => {
  it('sends a whole file with its type and size', async () => {
    const reply = await get('kiosk://content/ten.svg');
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('image/svg+xml');
    expect(reply.headers.get('content-length')).toBe('10');
    expect(reply.headers.get('accept-ranges')).toBe('bytes');
    expect(await reply.text()).toBe('0123456789');
  });

  it.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
  ])('sends the slice %s', async (header, text, contentRange) => {
    const reply = await get('kiosk://content/ten.svg', range(header));
    expect(reply.status).toBe(206);
    expect(reply.headers.get('content-range')).toBe(contentRange);
    expect(reply.headers.get('content-length')).toBe(String(text.length));
    expect(await reply.text()).toBe(text);
  });

  it('answers a slice past the end with 416 and the size', async () => {
    const reply = await get('kiosk://content/ten.svg', range('bytes=10-'));
    expect(reply.status).toBe(416);
    expect(reply.headers.get('content-range')).toBe('bytes */10');
    expect(await reply.text()).toBe('');
  });

  it('streams a large file whole', async () => {
    const reply = await get('kiosk://content/film.webm');
    expect(reply.headers.get('content-length')).toBe(String(large));
    expect((await reply.arrayBuffer()).byteLength).toBe(large);
  });

  it('answers HEAD with the headers of the whole file and no body', async () => {
    const reply = await get('kiosk://content/ten.svg', { method: 'HEAD', ...range('bytes=2-4') });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-length')).toBe('10');
    expect(await reply.text()).toBe('');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const reply = await get('kiosk://content/ten.svg', { method });
    expect(reply.status).toBe(405);
    expect(reply.headers.get('allow')).toBe('GET, HEAD');
  });

  it('logs a refusal on one short line', async () => {
    await get(`kiosk://content/%2e%2e%2f${'x'.repeat(1000)}.svg`);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]!.length).toBeLessThan(400);
  });

  it('sends the page with its policy and every file with nosniff', async () => {
    const page = await get('kiosk://app/');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    for (const address of ['kiosk://app/', 'kiosk://content/ten.svg', 'kiosk://content/none.svg'])
      expect((await get(address)).headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('lets the page show pictures of every host, and nothing from elsewhere', async () => {
    const policy = (await get('kiosk://app/')).headers.get('content-security-policy') ?? '';
    const sources = /img-src ([^;]*)/.exec(policy)?.[1]?.split(' ').sort();
    const hosts = ['app', 'assets', 'content', 'pictures', 'staged'];
    expect(sources).toEqual(hosts.map((host) => `kiosk://${host}`));
  });

  it.each(['content', 'pictures'])(
    'takes script and loading away from a picture of %s',
    async (host) => {
      const policy = (await get(`kiosk://${host}/ten.svg`)).headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain('sandbox');
      expect(policy).not.toContain('script-src');
    },
  );
});
