import type { LitElement } from 'lit';
import { expect } from 'vitest';
import type { Article } from '../../../main/contract/article.js';
import type { PublicSettings } from '../../../main/contract/settings.js';
import type { StaffBridge } from '../../../renderer/bridge/staff-bridge.js';
import { idOf } from '../../../renderer/rotation/ids.js';
import '../../../renderer/staff/rotation/staff-rotation.js';
import { Harness, mount } from '../harness.js';
import { rotationStore, withRotation } from './rotation-store.js';

/** The rotation's place over a store, and how to get at what is in it. */
export async function open(
  settings: PublicSettings = withRotation({}),
  articles?: readonly Article[],
  answers: Partial<StaffBridge> = {},
) {
  const opened = await rotationStore(settings, articles, answers);
  const place = await mount('k-staff-rotation', { store: opened.store });
  await expect.poll(() => place.all('k-rotation-list')).toHaveLength(1);
  await place.settled();
  const rows = () => [
    ...place.part('k-rotation-list').element.renderRoot.querySelectorAll('k-rotation-row'),
  ];
  const row = (at: number) => new Harness(rows()[at]!);
  return {
    ...opened,
    place,
    row,
    titles: () => rows().map((_, at) => row(at).words('.title')[0]),
    rotation: () => opened.store.edited!.rotation,
    entries: () => opened.store.edited!.rotation.entries.map(idOf),
    act: async (at: number, act: string): Promise<void> => {
      row(at).find(`[data-act=${act}]`).click();
      await place.settled();
    },
  };
}

/** As if a field of a form had been changed by a finger. */
export function change(field: HTMLElement, value: unknown): void {
  field.dispatchEvent(new CustomEvent('k-change', { detail: value }));
}

/** The field with this label, in the shadow root of an element. */
export function field(inside: Harness<LitElement>, label: string): HTMLElement {
  const found = inside.all('*').find((element) => 'label' in element && element.label === label);
  if (!found) throw new Error(`There is no field "${label}".`);
  return found;
}
