/** The page that npm run conformance writes. */

/**
 * @typedef {object} Criterion
 * @property {string} standard
 * @property {string} id
 * @property {string} level
 * @property {{ en: string }} name
 * @property {'met' | 'partly' | 'unmet' | 'not-applicable'} status
 * @property {{ en: string }} how
 * @property {string[]} shown
 * @property {string[]} pictures
 */

/**
 * One screen as it was looked at.
 * @typedef {object} Look
 * @property {string} place
 * @property {string} view language, shape, size of text and colours
 * @property {Record<string, string[]>} checks by check, what was found; empty is good
 */

/** What each check asks. @type {Record<string, string>} */
const asked = {
  axe: 'axe: the rules of WCAG 2.2 A and AA and its best practice',
  contrast: 'Words against the pixels behind them: 4.5:1, in the strongest colors 7:1',
  targets:
    'Size of everything that is pressed (64 px at 1080p; in the staff screens 44 px), and for patients 12 px between two',
  cut: 'Nothing cuts words or lies over the edge',
  spacing: 'Nothing cuts words when they are spaced as WCAG 1.4.12 allows, at 100 %',
  sideways: 'Nothing but tables, and rows with a button at each end, scrolls sideways',
  order: 'What comes later in the page is not drawn before what it follows',
  focus: 'Nothing covers what has the focus',
};

const statusWords = {
  met: 'Met',
  partly: 'In part',
  unmet: 'Not met',
  'not-applicable': 'Does not apply',
};

/** @param {string} text */
export const escaped = (text) =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.codePointAt(0))};`);

/** @param {Criterion} criterion @param {ReadonlySet<string>} pictures */
function row({ id, level, name, status, how, shown, pictures: wanted }, pictures) {
  const tests = shown.map((path) => `<li><code>${escaped(path)}</code></li>`).join('');
  const images = wanted
    .filter((picture) => pictures.has(`${picture}.png`))
    .map((picture) => {
      const source = `conformance/pictures/${picture}.png`;
      return `<a href="${source}"><img src="${source}" alt="The screen: ${escaped(picture)}" loading="lazy"></a>`;
    })
    .join('');
  return `<tr class="${status}"><th scope="row">${escaped(id)} ${escaped(level)}</th>
<td>${escaped(name.en)}</td><td><strong>${statusWords[status]}</strong></td>
<td><p>${escaped(how.en)}</p>${tests && `<ul>${tests}</ul>`}${images}</td></tr>`;
}

/** @param {Look} look @returns {string[]} */
export const findings = ({ checks }) =>
  Object.entries(checks).flatMap(([check, found]) => found.map((what) => `${check}: ${what}`));

/** How often each check was made, and what it found. @param {Look[]} results */
function checksTable(results) {
  const rows = Object.entries(asked).map(([check, words]) => {
    const made = results.flatMap(({ checks }) => (checks[check] ? [checks[check]] : []));
    const found = made.flat().length;
    return `<tr><th scope="row">${check}</th><td>${escaped(words)}</td><td>${made.length}</td><td${found > 0 ? ' class="unmet"' : ''}>${found}</td></tr>`;
  });
  return `<table><thead><tr><th scope="col">Check</th><th scope="col">What it asks</th><th scope="col">Looks</th><th scope="col">Found</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

/** @param {Look[]} results */
function looks(results) {
  if (results.length === 0) return '<p>No screen was looked at in this run.</p>';
  const places = [...new Set(results.map(({ place }) => place))];
  const views = [...new Set(results.map(({ view }) => view))];
  const cells = new Map(results.map((look) => [`${look.place}|${look.view}`, findings(look)]));
  const head = places.map((place) => `<th scope="col">${escaped(place)}</th>`).join('');
  const body = views
    .map((view) => {
      const row = places.map((place) => {
        const found = cells.get(`${place}|${view}`);
        if (!found) return '<td>–</td>';
        return found.length === 0 ? '<td>0</td>' : `<td class="unmet">${found.length}</td>`;
      });
      return `<tr><th scope="row">${escaped(view)}</th>${row.join('')}</tr>`;
    })
    .join('\n');
  const found = results.flatMap((look) =>
    findings(look).map((what) => `<li>${escaped(`${look.place}, ${look.view}: ${what}`)}</li>`),
  );
  return `<p>${results.length} looks at ${places.length} screens in ${views.length} views. Where things lie is asked in one color alone, as colors move nothing.</p>
${checksTable(results)}
<p>Each number is what was found in one look.</p>
<div class="wide" tabindex="0" role="region" aria-label="What was found, by screen"><table class="looks"><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table></div>
${found.length > 0 ? `<h3>What was found</h3><ul>${found.join('')}</ul>` : ''}`;
}

/**
 * @param {object} facts
 * @param {Criterion[]} facts.criteria
 * @param {Look[]} facts.results
 * @param {ReadonlySet<string>} facts.pictures names of the files there are
 * @param {string} facts.version of Anteroom
 * @param {string} facts.day YYYY-MM-DD
 */
export function conformancePage({ criteria, results, pictures, version, day }) {
  const count = (/** @type {Criterion['status']} */ status) =>
    criteria.filter((one) => one.status === status).length;
  const standards = [...new Set(criteria.map(({ standard }) => standard))];
  const tables = standards.map((standard) => {
    const rows = criteria
      .filter((one) => one.standard === standard)
      .map((one) => row(one, pictures));
    return `<h2>${escaped(standard)}</h2><table><thead><tr><th scope="col">Number</th><th scope="col">Name</th><th scope="col">State</th><th scope="col">How, and the tests that show it</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Anteroom: accessibility conformance</title><style>
body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem; background: #fbf7ef; color: #16252b; font: 1.1rem/1.5 system-ui, sans-serif; }
table { border-collapse: collapse; width: 100%; } th, td { border-top: 1px solid #b9ad99; padding: .5rem .75rem; text-align: start; vertical-align: top; }
tbody th { white-space: nowrap; } td:nth-child(3) { white-space: nowrap; } td p { margin: 0; } td ul { margin: .25rem 0 0; padding-inline-start: 1.2rem; } img { vertical-align: top; max-width: 18rem; margin: .5rem .5rem 0 0; border: 1px solid #b9ad99; }
.met strong { color: #0b5c56; } .partly strong { color: #6b4700; } .unmet strong, td.unmet { color: #8c1d18; } .wide { overflow-x: auto; } .looks { font-size: .85rem; } .looks td, .looks th { padding: .2rem .5rem; }
</style></head><body><main>
<h1>Anteroom: accessibility conformance</h1>
<p>Version ${escaped(version)}, written on ${escaped(day)}. ${criteria.length} criteria: ${count('met')} met, ${count('partly')} in part, ${count('unmet')} not met, ${count('not-applicable')} do not apply. The makers wrote this themselves; nobody has certified it.</p>
${tables.join('\n')}
<h2>Screens looked at</h2>
${looks(results)}
</main></body></html>
`;
}
