import { ROLE_NAMES, ROLES, rolesWith, type Actor, type Assignment, type Place, type Role } from './access.ts';
import { text, type BilingualText } from './text.ts';

/**
 * Who may give which role where: only a role below one's own, only inside one's own region, and at
 * the level of region the role is made for. So nobody can raise themselves, nor anybody to their equal.
 */
const RANK: Record<Role, number> = {
  SYS_ADMIN: 0,
  BKKBN_PUSAT: 1,
  BKKBN_PROVINSI: 2,
  OPD_KB: 3,
  KECAMATAN: 4,
  PKB: 4,
  SKPD_PROGRAM: 4,
  PEMBACA: 4,
  PEMDES: 5,
  POKJA_OPERATOR: 6,
};

export type RegionLevel = 'NATION' | 'PROVINCE' | 'REGENCY' | 'DISTRICT' | 'VILLAGE';
const LEVELS: readonly RegionLevel[] = ['NATION', 'PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE'];
const LEVEL_NAMES: Record<RegionLevel, BilingualText> = {
  NATION: text('seluruh Indonesia', 'the whole nation'),
  PROVINCE: text('satu provinsi', 'one province'),
  REGENCY: text('satu kabupaten/kota', 'one regency or city'),
  DISTRICT: text('satu kecamatan', 'one district'),
  VILLAGE: text('satu desa/kelurahan', 'one village'),
};

/** The level of region each role works in; null: any. */
export const ROLE_LEVEL: Record<Role, RegionLevel | null> = {
  SYS_ADMIN: 'NATION',
  BKKBN_PUSAT: 'NATION',
  BKKBN_PROVINSI: 'PROVINCE',
  OPD_KB: 'REGENCY',
  SKPD_PROGRAM: 'REGENCY',
  KECAMATAN: 'DISTRICT',
  PKB: 'DISTRICT',
  PEMDES: 'VILLAGE',
  POKJA_OPERATOR: 'VILLAGE',
  PEMBACA: null,
};

export const levelOfRegion = (code: string): RegionLevel => (code === 'ID' ? 'NATION' : (LEVELS[code.split('.').length] ?? 'VILLAGE'));

/** Whether roles reach so far, over a regency or more, that a password alone is too little to guard them. */
export const callForSecondFactor = (assignments: readonly Assignment[]): boolean =>
  assignments.some(({ region }) => ['NATION', 'PROVINCE', 'REGENCY'].includes(levelOfRegion(region)));

export type Gift = { role: Role; region: string; programmes: readonly string[] | null };

/** The roles that somebody may give somewhere. */
export const rolesToGive = (actor: Actor | null): Role[] =>
  ROLES.filter((role) =>
    actor?.assignments.some(
      (own) =>
        RANK[own.role] < RANK[role] && rolesWith({ ...actor, assignments: [own] }, 'people.manage', { region: own.region }).length > 0,
    ),
  );

/** The role with which somebody may give a role, and what is wrong when they may not. */
export function giverOf(
  actor: Actor | null,
  gift: Gift,
): { role: Role } | { problem: BilingualText; field: 'role' | 'region' | 'programmes' } {
  const level = ROLE_LEVEL[gift.role];
  const name = ROLE_NAMES[gift.role];
  if (level !== null && levelOfRegion(gift.region) !== level) {
    return {
      field: 'region',
      problem: text(
        `Peran ${name.id} berlaku untuk ${LEVEL_NAMES[level].id}; kode ${gift.region} bukan itu.`,
        `The role ${name.en} covers ${LEVEL_NAMES[level].en}; code ${gift.region} does not.`,
      ),
    };
  }
  if (gift.role === 'SKPD_PROGRAM' ? !gift.programmes?.length : gift.programmes !== null) {
    return {
      field: 'programmes',
      problem: text(
        'Peran instansi mitra harus menyebut programnya; peran lain tidak.',
        'A partner agency names its programmes; other roles name none.',
      ),
    };
  }
  const place: Place = { region: gift.region };
  const [role] = rolesWith(actor, 'people.manage', place).filter((own) => RANK[own] < RANK[gift.role]);
  if (role) return { role };
  return {
    field: 'role',
    problem: text(
      `Anda tidak dapat memberi peran ${name.id} di wilayah ${gift.region}: hanya peran di bawah peran Anda, di dalam wilayah Anda.`,
      `You cannot give the role ${name.en} in region ${gift.region}: only roles below your own, inside your region.`,
    ),
  };
}

export const PASSWORD_LENGTH = { min: 12, max: 128 };

/** Words that passwords are made of before anything else in this country; with digits and signs around them they are no better. */
const COMMON = new Set(
  'password passwords sandi katasandi rahasia indonesia merdeka bismillah alhamdulillah sayang sayangku cinta cintaku keluarga keluargaku kampung kampungkb bkkbn qwerty qwertyuiop asdfghjkl zxcvbnm admin administrator welcome letmein iloveyou monkey dragon football sunshine princess jakarta bandung surabaya banjarmasin kalimantan tanahlaut pelaihari garuda pancasila semangat selamat terimakasih komputer internet simpul'.split(
    ' ',
  ),
);

/**
 * What is wrong with a new password; no rules about kinds of characters, which only make people write them down.
 * `isListed` knows the passwords of a long list; without it, as in the browser, only the short one here is looked at.
 */
export function problemOfPassword(
  password: string,
  email: string,
  isListed: (word: string) => boolean = () => false,
): BilingualText | null {
  const { length } = password;
  if (length < PASSWORD_LENGTH.min || length > PASSWORD_LENGTH.max) {
    return text(
      `Kata sandi ${PASSWORD_LENGTH.min}–${PASSWORD_LENGTH.max} huruf; diisi ${length}. Beberapa kata yang mudah Anda ingat sudah cukup.`,
      `A password has ${PASSWORD_LENGTH.min}–${PASSWORD_LENGTH.max} characters; it has ${length}. A few words you remember will do.`,
    );
  }
  const lower = password.toLowerCase();
  const user = email.toLowerCase().split('@')[0] ?? '';
  if (user.length >= 4 && lower.includes(user)) {
    return text('Kata sandi memuat nama surel Anda.', 'The password contains the name of your e-mail address.');
  }
  const letters = lower.replaceAll(/[^a-z]/g, '');
  // Without signs, without what was added in front and behind, and its letters alone.
  const words = [lower.replaceAll(/[^a-z0-9]/g, ''), lower.replaceAll(/^[^a-z]+|[^a-z]+$/g, ''), letters].filter(
    (word) => word.length >= 4,
  );
  if (words.some((word) => COMMON.has(word) || isListed(word)) || isRepetition(lower) || isSequence(lower) || letters === '') {
    return text(
      'Kata sandi ini terlalu mudah ditebak: termasuk yang pertama dicoba orang.',
      'This password is too easy to guess: it is among the first that people try.',
    );
  }
  return null;
}

/** One short piece over and over. */
const isRepetition = (value: string): boolean => /^(.{1,4})\1+.{0,3}$/.test(value);

/** Mostly neighbours of the alphabet or of the digits: abcdef…, 987654…. */
function isSequence(value: string): boolean {
  const steps = [...value].slice(1).filter((sign, at) => Math.abs((sign.codePointAt(0) ?? 0) - (value.codePointAt(at) ?? 0)) === 1);
  return steps.length >= value.length * 0.7;
}
