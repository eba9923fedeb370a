import { watchCorner } from './corner.js';
import { showWords } from './words.js';

/**
 * The page that stands when the app cannot: the clinic's name and the last words that were well,
 * slowly one after the other. It shares no code with the app, and says nothing of a fault.
 */
async function begin(): Promise<void> {
  const { kiosk } = window;
  if (!kiosk) return; // What the page itself says stands.
  watchCorner(window, () => void kiosk.callStaff().catch(() => undefined));
  await kiosk.reportStanding({ screen: 'closed', slides: 0, held: true, warning: false });
  const words = await kiosk.readWords();
  if (words.ok) showWords(document, words.value, () => Temporal.Now.plainDateISO());
}

for (const name of ['contextmenu', 'dragstart', 'selectstart'])
  document.addEventListener(name, (event) => {
    event.preventDefault();
  });

begin().catch(() => undefined);
