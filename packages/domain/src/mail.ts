import { formatDay, formatNumber } from './format.ts';
import { TOPIC_NAMES, TOPICS, type Topic } from './notification.ts';
import { commonAncestor } from './region-code.ts';
import type { BilingualText, Language } from './text.ts';
import { ZONE_HOURS, type Zone } from './time-zone.ts';

/** Digests are made at this hour of the region. */
export const DIGEST_HOUR = 7;
/** A digest names this many lines; the inbox has the rest. */
export const DIGEST_LINES = 30;

const HOUR = 3_600_000;

/** The last time that digests were due in a zone: the day, and the instant. */
export function lastDigest(now: Date, zone: Zone): { day: string; at: Date } {
  const ahead = (ZONE_HOURS[zone] - DIGEST_HOUR) * HOUR;
  const day = new Date(now.getTime() + ahead).toISOString().slice(0, 10);
  return { day, at: new Date(Date.parse(`${day}T00:00:00Z`) - ahead) };
}

export type MailLine = { topic: Topic; title: BilingualText; path: string; region: string };

/** What a mail says, before it is dressed. */
export type MailContent = {
  language: Language;
  /** The day of a digest; null for a mail about one thing. */
  digestDay: string | null;
  lines: readonly MailLine[];
  /** How many more lines the inbox has. */
  omitted: number;
  /** Made for a demonstration account. */
  sampleData: boolean;
};

/** The smallest region that everything in a mail lies in: whoever looks after it may see the mail. */
export const regionOfLines = (lines: readonly MailLine[]): string => commonAncestor(lines.map(({ region }) => region));

/** `title` is the subject without the sender's name, `link` where it leads first. */
export type DressedMail = { title: string; link: string; subject: string; text: string; html: string };

/**
 * A mail as it is sent. Links lead into the staff app and nowhere else.
 * @param app address of the staff app, without a slash at its end
 */
export function renderMail(mail: MailContent, app: string): DressedMail {
  const { language, lines, omitted, digestDay, sampleData } = mail;
  const say = (id: string, en: string): string => (language === 'id' ? id : en);
  const parts: Part[] = [];
  if (sampleData)
    parts.push({ words: say('Akun peragaan: semua isinya data contoh.', 'Demonstration account: all of it is sample data.') });
  for (const topic of TOPICS) {
    const own = lines.filter((line) => line.topic === topic);
    if (own.length > 0)
      parts.push({
        words: TOPIC_NAMES[topic][language],
        links: own.map(({ title, path }) => ({ words: oneLine(title[language]), to: app + path })),
      });
  }
  if (omitted > 0) {
    const count = formatNumber(omitted, language);
    parts.push({
      words: say(`Dan ${count} lagi di kotak masuk`, `And ${count} more in the inbox`),
      links: [{ words: say('Kotak masuk', 'Inbox'), to: `${app}/kotak-masuk` }],
    });
  }
  parts.push({
    words: say(
      'Simpul mengirim surel ini sendiri; jangan dibalas. Pilih surel yang Anda terima:',
      'Simpul sent this mail by itself; please do not reply. Choose which mails you get:',
    ),
    links: [{ words: say('Akun saya', 'My account'), to: `${app}/akun` }],
  });
  const title = digestDay === null ? titleOfOne(mail) : titleOfDigest(mail, digestDay);
  const subject = `Simpul: ${title}`;
  const link = app + (digestDay === null ? (lines[0]?.path ?? '') : '/kotak-masuk');
  return { title, link, subject, text: `${parts.map(textOf).join('\n\n')}\n`, html: htmlOf(parts, subject, language) };
}

function titleOfOne({ language, lines }: MailContent): string {
  const [first] = lines;
  return oneLine(first?.title[language] ?? '').slice(0, 150);
}

function titleOfDigest({ language, lines, omitted }: MailContent, day: string): string {
  const waiting = lines.filter(({ topic }) => topic === 'WAITING').length;
  const others = lines.length - waiting + omitted;
  const counts =
    language === 'id'
      ? [waiting > 0 && `${waiting} menunggu Anda`, others > 0 && `${others} kabar`]
      : [waiting > 0 && `${waiting} waiting for you`, others > 0 && `${others} news`];
  return `${language === 'id' ? 'Ringkasan' : 'Digest of'} ${formatDay(day, language)}: ${counts.filter(Boolean).join(', ')}`;
}

type Part = { words: string; links?: { words: string; to: string }[] };

const textOf = ({ words, links = [] }: Part): string => [words, ...links.map((link) => `- ${link.words}\n  ${link.to}`)].join('\n');

function htmlOf(parts: readonly Part[], title: string, language: Language): string {
  const body = parts.map(({ words, links = [] }) => {
    const items = links.map((link) => `<li><a href="${escape(link.to)}">${escape(link.words)}</a></li>`).join('');
    return `<p>${escape(words)}</p>${items && `<ul>${items}</ul>`}`;
  });
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)}</title></head><body style="font:16px/1.5 sans-serif">${body.join('')}</body></html>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (words: string): string => words.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** Names come from people: nothing in them may begin another line, least of all in the head of a mail. */
const oneLine = (words: string): string =>
  words
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .trim();
