import { formatDay, formatMonth, formatValue } from '@simpul/domain/format.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import type { KampungPage } from './page.ts';
import type { PublishedDesignation, PublishedFigure, PublishedIntegration } from './published.ts';

/** One line of what publishing would change: null before is new, null after goes away. */
export type Difference = { name: BilingualText; before: BilingualText | null; after: BilingualText | null };

/** Everything a page says, line by line under a key that names it in every version. */
type Lines = Map<string, { name: BilingualText; value: BilingualText }>;

/** What a reader would see change between two versions of a page; `before` is null when nothing is public. */
export function differences(before: KampungPage | null, after: KampungPage): Difference[] {
  const old = before ? linesOf(before) : new Map();
  const now = linesOf(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): Difference[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const name = is?.name ?? was?.name;
    if (!name || (was?.value.id === is?.value.id && was?.value.en === is?.value.en)) return [];
    return [{ name, before: was?.value ?? null, after: is?.value ?? null }];
  });
}

function linesOf(page: KampungPage): Lines {
  const lines: Lines = new Map();
  const add = (key: string, name: BilingualText, value: BilingualText | null) => {
    if (value) lines.set(key, { name, value });
  };
  add('name', text('Nama', 'Name'), plain(page.name));
  add('level', text('Tingkat', 'Level'), page.level.name);
  const [decision] = page.decisions ?? [];
  add(
    'decision',
    text('Penetapan tingkat', 'Decision of the level'),
    decision ? words((language) => `${decision.period}, ${formatDay(decision.decidedOn, language)}`) : null,
  );
  add('inauguratedOn', text('Tanggal pencanangan', 'Launch date'), onDay(page.inauguratedOn));
  add('overview', text('Gambaran umum', 'Overview'), page.overview);
  add('potentials', text('Potensi', 'Potentials'), page.potentials ?? null);
  add('challenges', text('Tantangan', 'Challenges'), page.challenges ?? null);
  add(
    'location',
    text('Titik lokasi kantor', 'Location of the office'),
    page.location && plain(`${page.location.latitude}, ${page.location.longitude}`),
  );
  for (const fact of page.facts ?? []) add(`fact.${fact.code}`, fact.name, fact.value);
  add('period', text('Bulan laporan', 'Month of the report'), inMonth(page.dataPeriod));
  for (const figure of page.figures) add(`figure.${figure.code}`, figure.name, shownFigure(figure));
  for (const { code, name, state } of page.facilities) add(`facility.${code}`, name, TRI_STATES[state]);
  for (const [key, name, list] of [
    ['funding', text('Sumber dana', 'Sources of funding'), page.fundingSources],
    ['dataUses', text('Penggunaan data', 'Uses of data'), page.dataUses],
    ['mechanisms', text('Mekanisme yang berjalan', 'Working mechanisms'), page.mechanisms],
  ] as const) {
    add(key, name, list && join(list.map((coded) => coded.name)));
  }
  for (const index of page.assessment.indices) {
    for (const indicator of index.indicators)
      add(
        `indicator.${indicator.code}`,
        indicator.name,
        indicator.score === null ? text('skor disembunyikan', 'score hidden') : text(`skor ${indicator.score}`, `score ${indicator.score}`),
      );
  }
  for (const integration of page.integrations)
    add(`integration.${integration.programme.code}`, integration.programme.name, shownIntegration(integration));
  for (const designation of page.designations) {
    add(`designation.${designation.programme.code}`, designation.programme.name, shownDesignation(designation));
  }
  for (const [at, member] of (page.workingGroup ?? []).entries()) {
    add(
      `member.${at}`,
      text('Anggota Pokja', 'Member'),
      words((language) => `${member.name}, ${member.position[language]}`),
    );
  }
  for (const [at, item] of (page.workPlan ?? []).entries()) {
    add(
      `plan.${at}`,
      text('Rencana kerja', 'Work plan'),
      words((language) => `${item.title} (${formatMonth(item.month, language)}), ${item.state[language]}`),
    );
  }
  for (const { kind, title, fileKey } of page.documents ?? []) {
    add(
      `document.${fileKey}`,
      text('Dokumen', 'Document'),
      words((language) => `${title} (${kind[language]})`),
    );
  }
  // Two photos may be described in the same words.
  if (page.cover) add(`cover.${page.cover.key}`, text('Foto sampul', 'Cover photo'), page.cover.alt);
  for (const { id, title, heldOn } of page.activities) {
    add(
      `activity.${id}`,
      text('Kegiatan', 'Activity'),
      words((language) => `${title} (${formatDay(heldOn, language)})`),
    );
  }
  return lines;
}

const plain = (value: string): BilingualText => text(value, value);
const words = (inLanguage: (language: 'id' | 'en') => string): BilingualText => text(inLanguage('id'), inLanguage('en'));
const onDay = (day: string | null): BilingualText | null => (day === null ? null : words((language) => formatDay(day, language)));
const inMonth = (day: string | null): BilingualText | null => (day === null ? null : words((language) => formatMonth(day, language)));
const join = (names: readonly BilingualText[]): BilingualText =>
  names.length === 0 ? TRI_STATES.NO : text(names.map(({ id }) => id).join(', '), names.map(({ en }) => en).join(', '));
const TRI_STATES = { YES: text('ada', 'yes'), NO: text('tidak ada', 'none'), UNKNOWN: text('belum diisi', 'not filled in') };

function shownFigure({ state, value, unit }: PublishedFigure): BilingualText {
  if (state === 'SUPPRESSED') return text('disembunyikan (angka kecil)', 'hidden (small number)');
  return value === null ? TRI_STATES.UNKNOWN : text(formatValue(value, unit.id, 'id'), formatValue(value, unit.en, 'en'));
}

const shownIntegration = ({ stateName, depth }: PublishedIntegration): BilingualText =>
  text(`${stateName.id}, kedalaman ${depth} dari 15`, `${stateName.en}, depth ${depth} of 15`);

function shownDesignation({ levelName, decree, validTo = null, revokedOn = null }: PublishedDesignation): BilingualText {
  const level = levelName ?? text('ditetapkan', 'designated');
  return words((language) =>
    [
      level[language],
      decree,
      validTo && `${language === 'id' ? 'sampai' : 'to'} ${formatDay(validTo, language)}`,
      revokedOn && `${language === 'id' ? 'dicabut' : 'revoked on'} ${formatDay(revokedOn, language)}`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  );
}
