import { expect, test } from 'vitest';
import { lastDigest, regionOfLines, renderMail, type MailContent, type MailLine } from './mail.ts';
import { text } from './text.ts';

const line = (title: string, over: Partial<MailLine> = {}): MailLine => ({
  topic: 'WAITING',
  title: text(title, `${title} (en)`),
  path: '/integrasi/1',
  region: '63.01.03.2006',
  ...over,
});
const mail = (over: Partial<MailContent>): MailContent => ({
  language: 'id',
  digestDay: null,
  lines: [line('Kaji usulan')],
  omitted: 0,
  sampleData: false,
  ...over,
});
const APP = 'https://simpul.id/admin';

test('a digest is due at seven of the region', () => {
  const at = (now: string, zone: 'WIB' | 'WITA' | 'WIT') => {
    const due = lastDigest(new Date(now), zone);
    return `${due.day} ${due.at.toISOString()}`;
  };
  // Seven o'clock in Tanah Laut is eleven in the evening before, UTC.
  expect(at('2026-11-26T22:59:59Z', 'WITA')).toBe('2026-11-26 2026-11-25T23:00:00.000Z');
  expect(at('2026-11-26T23:00:00Z', 'WITA')).toBe('2026-11-27 2026-11-26T23:00:00.000Z');
  expect(at('2026-11-26T23:00:00Z', 'WIB')).toBe('2026-11-26 2026-11-26T00:00:00.000Z');
  expect(at('2026-11-26T22:00:00Z', 'WIT')).toBe('2026-11-27 2026-11-26T22:00:00.000Z');
});

test('a mail about one thing says it in its subject, in the language of the account, with a link', () => {
  const one = renderMail(mail({}), APP);
  expect([one.subject, one.title, one.link]).toEqual(['Simpul: Kaji usulan', 'Kaji usulan', 'https://simpul.id/admin/integrasi/1']);
  expect(one.text).toContain('- Kaji usulan\n  https://simpul.id/admin/integrasi/1\n');
  expect(one.html).toContain('<a href="https://simpul.id/admin/integrasi/1">Kaji usulan</a>');
  expect(renderMail(mail({ language: 'en' }), APP).subject).toBe('Simpul: Kaji usulan (en)');
});

test('a digest groups its lines, what waits first, and counts them', () => {
  const lines = [line('Kabar', { topic: 'INTEGRATION' }), line('Satu'), line('Dua')];
  const digest = renderMail(mail({ digestDay: '2026-11-27', lines, omitted: 4 }), APP);
  expect(digest.subject).toBe('Simpul: Ringkasan 27 November 2026: 2 menunggu Anda, 5 kabar');
  expect(digest.link).toBe('https://simpul.id/admin/kotak-masuk');
  const order = ['Menunggu Anda', '- Satu', '- Dua', 'Kabar integrasi', '- Kabar', 'Dan 4 lagi', '/kotak-masuk'];
  const places = order.map((words) => digest.text.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('a name with line breaks or markup stays a name', () => {
  const bad = renderMail(mail({ lines: [line('Desa\r\nBcc: x@y.id\u2028 <img src=x onerror=1> "a"')] }), APP);
  expect(bad.subject).toBe('Simpul: Desa Bcc: x@y.id <img src=x onerror=1> "a"');
  expect(bad.text).not.toMatch(/^Bcc/m);
  // Nor turn the words around it.
  expect(renderMail(mail({ lines: [line('Jaya \u202egnp.exe')] }), APP).subject).toBe('Simpul: Jaya gnp.exe');
  expect(bad.html).toContain('&lt;img src=x onerror=1&gt; &quot;a&quot;');
  expect(bad.html).not.toContain('<img');
});

test('mails of the demonstration say so', () => {
  expect(renderMail(mail({ sampleData: true }), APP).text).toMatch(/^Akun peragaan: semua isinya data contoh\./);
});

test('a mail belongs to the smallest region around all it tells of', () => {
  expect(regionOfLines([line('a'), line('b', { region: '63.01.05.2001' })])).toBe('63.01');
});
