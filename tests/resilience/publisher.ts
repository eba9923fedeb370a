/**
 * A process that publishes and undoes without end, until it is killed. It tells each thing before
 * it does it and after, so that whoever killed it knows what may be on the disk.
 */
import { writeSync } from 'node:fs';
import { defaultSettings } from '../../main/contract/settings.js';
import { openSettings, type SettingsStore } from '../../main/settings/index.js';

const [dir = '', round = ''] = process.argv.slice(2);
const log = { info: () => undefined, warn: () => undefined };

/** Written at once: a line that waits in a buffer dies with the process. */
function tell(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

function stateOf(store: SettingsStore): object {
  const { settings, draft, publishes } = store.staffSettings();
  return {
    name: settings.clinic.name,
    draft: draft?.clinic?.name ?? null,
    publishes: publishes.map(({ summary }) => summary[0]),
    restoredFrom: store.generation().restoredFrom,
  };
}

const store = openSettings({ dir, log });
tell({ found: stateOf(store) });
store.proven();
for (let count = 1; ; count += 1) {
  const { publishes } = store.staffSettings();
  // Two steps on and one back, so that there is always something to undo.
  if (count % 3 === 0 && publishes.length > 1) {
    tell({ from: store.current().clinic.name, to: publishes[1]?.summary[0] });
    await store.undoPublish();
  } else {
    const name = `${round}.${count}`;
    store.saveDraft({ clinic: { ...defaultSettings.clinic, name } });
    tell({ from: store.current().clinic.name, to: name });
    await store.publish([name]);
  }
  tell({ done: store.current().clinic.name });
}
