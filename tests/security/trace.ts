import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { root } from '../e2e/app.js';

/** The calls that are written down: what opens a socket, and what it is then used for. */
const calls = 'socket,connect,bind,listen,accept4,sendto,getsockname,ioctl';

/**
 * The questions about a network card that Linux only answers on a socket, whatever its kind:
 * its name, its wireless part, its kind. Chromium asks them once at the start, when its watch over
 * the machine's addresses (AddressTrackerLinux of its NetworkChangeNotifier) has read the list of
 * cards: six times for one card, none where there is no card but the loopback. No switch turns the
 * watch off. The socket gets no address, is never bound or connected, nothing is sent over it, and
 * it is closed at once; where the system refuses it, Chromium goes on without an answer.
 */
const cardQuestions = /\bioctl\(.*\bSIOC(?:GIFNAME|GIWNAME|ETHTOOL)\b/;

/** A socket of the internet kind, as the trace names it: `63<UDPv6:[4711]>`. */
const internet = /<(?:TCP|UDP|UDPLITE|RAW|PING|SCTP|DCCP|MPTCP)(?:v6)?:/;

/** What a traced program did. */
export interface Trace {
  /** What it wrote on standard output. */
  readonly said: string;
  readonly code: number | null;
  /** Every line of the trace, of all its processes. */
  readonly lines: readonly string[];
  /** The lines that use an internet socket for more than a question about a network card. */
  readonly used: readonly string[];
  /** How many internet sockets were opened, whatever for. */
  readonly opened: number;
  /** Internet sockets that were opened and never used for such a question. */
  readonly unexplained: readonly string[];
  /** How often the system refused to open one, because it may open none of that kind. */
  readonly refused: number;
}

/** The internet sockets that a line names, by their number in the system. */
function socketsIn(line: string): string[] {
  return internet.test(line) ? [/:\[(\d+)\]>/.exec(line)?.[1] ?? line] : [];
}

/** Sorts the lines of a trace. */
export function judge(lines: readonly string[]): Omit<Trace, 'said' | 'code' | 'lines'> {
  const opened: string[] = [];
  let refused = 0;
  const asked = new Set<string>();
  const used: string[] = [];
  for (const line of lines) {
    if (line.includes('EAFNOSUPPORT')) refused += 1;
    else if (/\bsocket\(|<\.\.\. socket resumed/.test(line)) opened.push(...socketsIn(line));
    else if (cardQuestions.test(line)) for (const socket of socketsIn(line)) asked.add(socket);
    else if (internet.test(line) || line.includes('sa_family=AF_INET')) used.push(line);
  }
  return {
    used,
    opened: opened.length,
    unexplained: opened.filter((socket) => !asked.has(socket)),
    refused,
  };
}

/** The figures of a trace, for the report of the tests. */
export function figures(
  what: string,
  { opened, used, unexplained }: Pick<Trace, 'opened' | 'used' | 'unexplained'>,
): string {
  const sockets = `${opened} internet sockets, ${opened - unexplained.length} of them to ask about a card`;
  return `${what}: ${sockets}, ${used.length} calls that name, look up, bind, connect or send\n`;
}

/**
 * The program that traces what it starts, with its arguments; what it sees goes to a file.
 *
 * @param isQuick lets calls that nobody asks for pass unseen. Then those that a rule of the system
 * refuses are not seen either: the rule speaks before the trace.
 */
export const strace = (output: string, isQuick: boolean): readonly string[] => [
  ...['strace', '-f', '-qq', '-yy', ...(isQuick ? ['--seccomp-bpf'] : [])],
  ...['-e', `trace=${calls}`, '-o', output],
];

/** The lines of a trace. */
export async function readTrace(output: string): Promise<readonly string[]> {
  return (await readFile(output, 'utf8')).split('\n').filter(Boolean);
}

/** Without any network card but the loopback, and without being root for it. */
export const withoutCards = ['unshare', '--net', '--map-root-user'];

/**
 * Starts Electron with every process of it traced, and waits for its end.
 *
 * @param within a program, with its own arguments, that starts it in other surroundings
 */
export async function trace(
  args: readonly string[],
  output: string,
  within: readonly string[] = [],
): Promise<Trace> {
  const [program = '', ...before] = [...within, ...strace(output, true)];
  const electron = createRequire(import.meta.url)('electron') as string;
  const child = spawn(
    program,
    [...before, ...[electron, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args]],
    { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  const lines = await readTrace(output);
  return { said, code, lines, ...judge(lines) };
}
