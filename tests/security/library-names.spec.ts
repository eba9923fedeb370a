import { expect, good, refused, rename, svg, test, text } from './take-in.js';

const out = 'has a path that leads out of the library';
const rooted = 'has a path that starts at the root of a disk or has an empty piece';
const unseen = 'has signs in its name that cannot be seen or read';
const strange = 'has a sign in its name that not every system can keep';
const ending = 'has a name that begins or ends with a space, or ends with a dot';
const device = 'has a name that Windows keeps for a device';
const alike = 'has a sign in its name that only looks like another';

const names: readonly (readonly [name: string | Uint8Array, shown: string, wrong: string])[] = [
  ['../secret.md', '../secret.md', out],
  ['articles/../../secret.md', 'articles/../../secret.md', out],
  ['articles/one/./en.md', 'articles/one/./en.md', out],
  ['../', '..', out],
  ['/etc/cron.d/evil.md', '/etc/cron.d/evil.md', rooted],
  ['articles//en.md', 'articles//en.md', rooted],
  ['C:/Windows/evil.md', 'C:/Windows/evil.md', strange],
  ['..\\..\\secret.md', '..\\..\\secret.md', 'has a backslash or slash in its name'],
  ['\\\\server\\share\\a.md', '\\\\server\\share\\a.md', 'has a backslash or slash in its name'],
  ['articles/one/a.svg\0.md', 'articles/one/a.svg?.md', unseen],
  ['articles/one/a\nb.md', 'articles/one/a?b.md', unseen],
  ['articles/one/gnp.\u202eexe.md', 'articles/one/gnp.?exe.md', unseen],
  ['articles/one/a\u200bb.md', 'articles/one/a?b.md', unseen],
  [Buffer.from([0x61, 0xff, 0xfe, 0x2e, 0x6d, 0x64]), 'a\ufffd\ufffd.md', unseen],
  ['articles/one/con.md', 'articles/one/con.md', device],
  ['articles/AUX/en.md', 'articles/AUX/en.md', device],
  ['articles/one/lpt¹.svg', 'articles/one/lpt¹.svg', device],
  ['articles/one/en.md.', 'articles/one/en.md.', ending],
  ['articles/one/en.md ', 'articles/one/en.md ', ending],
  ['articles/one/en.md::$DATA', 'articles/one/en.md::$DATA', strange],
  ['articles/one/what?.md', 'articles/one/what?.md', strange],
  ['\uff0e\uff0e/secret.md', '\uff0e\uff0e/secret.md', alike],
  ['articles\uff0fone.md', 'articles\uff0fone.md', alike],
  ['a\uff3c..\uff3cb.md', 'a\uff3c..\uff3cb.md', alike],
  [`${'a'.repeat(201)}.md`, `${'a'.repeat(80)}…`, 'has a name that is too long'],
  [`${`${'a'.repeat(150)}/`.repeat(3)}a.md`, `${'a'.repeat(80)}…`, 'has a path that is too long'],
  ['a/b/c/d/e/f/g/h.md', 'a/b/c/d/e/f/g/h.md', 'lies in more than 6 folders inside one another'],
];

for (const [index, [name, shown, wrong]] of names.entries()) {
  test(`name ${index} is refused: ${wrong}`, async ({ machine }) => {
    const { takeInArchive } = machine;
    const outcome = await takeInArchive([
      ...good,
      String(name).endsWith('/') ? { name } : { name, data: text },
    ]);
    expect(outcome).toEqual(refused(`\`${shown}\` ${wrong}: ${rename}`));
  });
}

const twice = (one: string, other: string): string =>
  `\`${one}\` is there twice, or differs from \`${other}\` only in capitals or accents: rename one of them and try again.`;

for (const [one, other] of [
  ['articles/one/en.md', 'articles/one/en.md'],
  ['articles/one/EN.md', 'articles/one/en.md'],
  ['Articles/two/en.md', 'articles'],
  ['articles/one/stra\u00dfe.svg', 'articles/one/STRASSE.svg'],
  ['articles/one/e\u0301.svg', 'articles/one/\u00e9.svg'],
  ['articles/one/\ufb01x.svg', 'articles/one/fix.svg'],
  ['articles/one/en.md/more.md', 'articles/one/en.md'],
] as const) {
  test(`${one} is refused beside ${other}`, async ({ machine }) => {
    const { takeInArchive } = machine;
    const extra = good.some(({ name }) => name === other) ? [] : [{ name: other, data: svg }];
    const before = other === 'articles' ? [] : extra;
    const outcome = await takeInArchive([...good, ...before, { name: one, data: svg }]);
    const said = one.normalize('NFC').split('/').slice(0, other.split('/').length).join('/');
    expect(outcome).toEqual(refused(twice(said, other.normalize('NFC'))));
  });
}
