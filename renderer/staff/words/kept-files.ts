import { msg, str } from '@lit/localize';
import type { SaidTable } from './said-table.js';

/** What is wrong with a file that the kiosk keeps, and what was done about it. */
export const keptFiles: SaidTable = {
  'run.json: could not be written ({0})': (code) =>
    msg(str`run.json: could not be written (${code})`),
  'run.json: was damaged; how the last run ended is not known': () =>
    msg('run.json: was damaged; how the last run ended is not known'),
  'journal.sqlite: was damaged; it was set aside and a new one begun': () =>
    msg('journal.sqlite: was damaged; it was set aside and a new one begun'),
  'journal.sqlite: cannot be read or written; what happens is not kept': () =>
    msg('journal.sqlite: cannot be read or written; what happens is not kept'),
  'door.json: the count of wrong tries cannot be read; the pad is locked once': () =>
    msg('door.json: the count of wrong tries cannot be read; the pad is locked once'),
  'door.json: the count of wrong tries is not saved: {0}': (reason) =>
    msg(str`door.json: the count of wrong tries is not saved: ${reason}`),
  '{0}: {1}; was set aside as {2}': (file, reason, name) =>
    msg(str`${file}: ${reason}; was set aside as ${name}`),
  '{0}: {1}; could not be set aside: {2}': (file, reason, fault) =>
    msg(str`${file}: ${reason}; could not be set aside: ${fault}`),
  '{0}: cannot be read: {1}; nothing was changed in it': (file, reason) =>
    msg(str`${file}: cannot be read: ${reason}; nothing was changed in it`),
  'the defaults play': () => msg('the defaults play'),
  'the last good settings go on': () => msg('the last good settings go on'),
  'the settings of {0} play': (when) => msg(str`the settings of ${when} play`),
  '{0}: what plays could not be written back: {1}': (file, reason) =>
    msg(str`${file}: what plays could not be written back: ${reason}`),
  '{0}: {1}; was set aside as {2}; {3}': (file, reason, name, plays) =>
    msg(str`${file}: ${reason}; was set aside as ${name}; ${plays}`),
  '{0}: {1}; could not be set aside: {2}; correct it by hand; {3}': (file, reason, fault, plays) =>
    msg(str`${file}: ${reason}; could not be set aside: ${fault}; correct it by hand; ${plays}`),
  '{0}: cannot be read: {1}; nothing was changed in it; {2}': (file, reason, plays) =>
    msg(str`${file}: cannot be read: ${reason}; nothing was changed in it; ${plays}`),
  '{0}: was missing; {1}': (file, plays) => msg(str`${file}: was missing; ${plays}`),
  '{0}: is missing, and no copy of it is sound; the defaults play': (file) =>
    msg(str`${file}: is missing, and no copy of it is sound; the defaults play`),
  'what was cut off could not be ended': () => msg('what was cut off could not be ended'),
  'generations: a copy of the settings was not kept: {0}': (reason) =>
    msg(str`generations: a copy of the settings was not kept: ${reason}`),
  'generations: {0} copies of the settings are damaged': (copies) =>
    msg(str`generations: ${copies} copies of the settings are damaged`),
  'publishes: {0} are damaged and cannot be undone': (publishes) =>
    msg(str`publishes: ${publishes} are damaged and cannot be undone`),
  'generations: the staff part was not renewed: {0}': (reason) =>
    msg(str`generations: the staff part was not renewed: ${reason}`),
  'the user that runs Anteroom has no permission ({0})': (code) =>
    msg(str`the user that runs Anteroom has no permission (${code})`),
  'the disk is full ({0})': (code) => msg(str`the disk is full (${code})`),
  'the disk is read-only ({0})': (code) => msg(str`the disk is read-only (${code})`),
  'Everything back to the defaults, but for the PIN': () =>
    msg('Everything back to the defaults, but for the PIN'),
};
