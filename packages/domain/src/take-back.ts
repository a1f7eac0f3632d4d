import type { AssessmentState } from './assessment-life.ts';
import { text, type BilingualText } from './text.ts';

/** Steps that whoever took them may take back while nothing has followed. What the public has seen stays. */
const TAKE_BACK_COMMANDS: readonly string[] = ['WITHDRAW', 'CHECK', 'VERIFY', 'DECIDE', 'RETURN', 'CANCEL'];

/** The screen offers it for ten seconds; the server allows for slow lines. */
export const TAKE_BACK_SECONDS = 60;

/** The last step of an assessment. */
export type LastStep = {
  command: string;
  fromState: AssessmentState | null;
  actorId: string | null;
  at: Date;
  /** The version that the step made of the assessment; null where nobody kept it. */
  version: number | null;
};

/** Why a step cannot be taken back; null when it can. */
export function problemOfTakeBack(
  last: LastStep | null,
  { userId, version, now }: { userId: string; version: number; now: Date },
): BilingualText | null {
  if (!last || last.actorId !== userId || last.fromState === null || !TAKE_BACK_COMMANDS.includes(last.command))
    return text(
      'Hanya langkah terakhir yang dapat dibatalkan, oleh yang mengambilnya, selama belum dipublikasikan.',
      'Only the last step can be taken back, by whoever took it, as long as it is not published.',
    );
  if (last.version !== version) return text('Sudah ada perubahan sesudah langkah itu.', 'Something has changed since that step.');
  if (now.getTime() - last.at.getTime() > TAKE_BACK_SECONDS * 1000)
    return text(
      `Langkah dapat dibatalkan sampai ${TAKE_BACK_SECONDS} detik sesudahnya; waktunya sudah lewat.`,
      `A step can be taken back for ${TAKE_BACK_SECONDS} seconds; that time is over.`,
    );
  return null;
}
