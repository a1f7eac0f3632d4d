import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** Fails when a text in the code is not in the catalogues, or has no English. Leaves the files as they were. */
const files = ['locales/id.po', 'locales/en.po'].map((name) => new URL(name, import.meta.url));
// The date a catalogue was made says nothing about its texts.
const texts = (po: string) => po.replace(/^"POT-Creation-Date:.*$/m, '');

const before = files.map((file) => readFileSync(file, 'utf8'));
const run = spawnSync('lingui', ['extract', '--clean'], { encoding: 'utf8' });
const after = files.map((file) => readFileSync(file, 'utf8'));
files.forEach((file, index) => writeFileSync(file, before[index] ?? ''));

if (run.status !== 0) {
  console.error(run.stderr || run.stdout || String(run.error));
  process.exit(1);
}
const stale = after.some((po, index) => texts(po) !== texts(before[index] ?? ''));
const untranslated = (after[1] ?? '').split(/\n{2,}/).filter((entry) => /^msgid "/m.test(entry) && /^msgstr ""$(?!\n")/m.test(entry));
if (stale) console.error('The catalogues do not match the code: run "pnpm i18n:extract" and commit the result.');
for (const entry of untranslated) console.error(`No English for: ${/^msgid (.*(?:\n".*)*)/m.exec(entry)?.[1]}`);
if (stale || untranslated.length > 0) process.exit(1);
console.log('Every text has its English.');
