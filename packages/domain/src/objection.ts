import type { Role } from './access.ts';
import { OBJECTION_DAYS, type ObjectionState } from './assessment-life.ts';
import { formatDay } from './format.ts';
import { text, type BilingualText } from './text.ts';

/*
 * A kampung may object once to a published level, within two weeks. Provincial BKKBN answers: never the
 * person who objected. Who decided the level may answer, for a province often has one officer for it; the
 * second pair of eyes comes with the revision, which goes the whole way again through other hands.
 */

export const OBJECTION_STATE_NAMES: Record<ObjectionState, BilingualText> = {
  DIAJUKAN: text('Menunggu jawaban', 'Waits for an answer'),
  DITERIMA: text('Diterima', 'Accepted'),
  DITOLAK: text('Ditolak', 'Rejected'),
};

export const OBJECTING_ROLES: readonly Role[] = ['POKJA_OPERATOR', 'PEMDES'];
export const ANSWERING_ROLES: readonly Role[] = ['BKKBN_PROVINSI'];
/** Who may open a published level again without an objection. */
export const REVISING_ROLES: readonly Role[] = ['BKKBN_PROVINSI'];

/** The last day for an objection. @param publishedOn day at the place of work, YYYY-MM-DD */
export const lastDayToObject = (publishedOn: string): string =>
  new Date(Date.parse(publishedOn) + OBJECTION_DAYS * 86_400_000).toISOString().slice(0, 10);

/** Why nobody can object to a decision any more or yet; null when somebody can. */
export function problemOfObjection(
  { publishedOn, isLatest, wasObjected }: { publishedOn: string | null; isLatest: boolean; wasObjected: boolean },
  today: string,
): BilingualText | null {
  if (publishedOn === null)
    return text('Keberatan diajukan sesudah tingkat dipublikasikan.', 'An objection is made after the level was published.');
  if (!isLatest) return text('Penetapan ini sudah digantikan revisi.', 'A revision has taken the place of this decision.');
  if (wasObjected) return text('Keberatan terhadap penetapan ini sudah pernah diajukan.', 'This decision was objected to before.');
  const last = lastDayToObject(publishedOn);
  return today > last
    ? text(
        `Keberatan dapat diajukan ${OBJECTION_DAYS} hari sesudah publikasi, sampai ${formatDay(last, 'id')}.`,
        `An objection can be made for ${OBJECTION_DAYS} days after publication, until ${formatDay(last, 'en')}.`,
      )
    : null;
}

/** Whether somebody answers their own objection. */
export const isOwnObjection = ({ byId }: { byId: string | null }, userId: string): boolean => byId === userId;
