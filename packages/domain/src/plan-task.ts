import { text, type BilingualText } from './text.ts';

export const TASK_STATES = ['BELUM', 'BERJALAN', 'SELESAI', 'BATAL'] as const;
export type TaskState = (typeof TASK_STATES)[number];
export const TASK_STATE_NAMES: Record<TaskState, BilingualText> = {
  BELUM: text('Belum mulai', 'Not started'),
  BERJALAN: text('Berjalan', 'Under way'),
  SELESAI: text('Selesai', 'Done'),
  BATAL: text('Batal', 'Cancelled'),
};
/** States in which a task still asks for work. */
export const OPEN_TASK_STATES: readonly TaskState[] = ['BELUM', 'BERJALAN'];

export type TaskChange = { state: TaskState; spentDays: number | null; spentRupiah: number | null; note: string | null };
export type TaskProblem = { field: keyof TaskChange; text: BilingualText };

export const NOTE_MAX = 500;
const MOST_DAYS = 999;
const MOST_RUPIAH = 100_000_000_000;

/** What is wrong with a change of a task. Who finishes one says how many days it took, so that the estimates can be compared. */
export function checkTaskChange({ state, spentDays, spentRupiah, note }: TaskChange): TaskProblem[] {
  const problems: TaskProblem[] = [];
  if (state === 'SELESAI' && spentDays === null)
    problems.push({
      field: 'spentDays',
      text: text('Isi hari kerja yang dipakai; 0 bila tidak ada.', 'Fill in the working days it took; 0 if none.'),
    });
  if (spentDays !== null && !(spentDays >= 0 && spentDays <= MOST_DAYS && Number.isInteger(2 * spentDays)))
    problems.push({
      field: 'spentDays',
      text: text(
        `Hari ${spentDays}: isi 0 sampai ${MOST_DAYS}, kelipatan 0,5.`,
        `Days ${spentDays}: fill in 0 to ${MOST_DAYS}, by halves.`,
      ),
    });
  if (spentRupiah !== null && !(spentRupiah >= 0 && spentRupiah <= MOST_RUPIAH && Number.isInteger(spentRupiah)))
    problems.push({
      field: 'spentRupiah',
      text: text(`Rupiah ${spentRupiah}: isi bilangan bulat mulai 0.`, `Rupiah ${spentRupiah}: fill in a whole number from 0.`),
    });
  if (state === 'BATAL' && !note?.trim())
    problems.push({ field: 'note', text: text('Tulis alasan pembatalan.', 'Say why it is cancelled.') });
  if (note !== null && note.length > NOTE_MAX)
    problems.push({ field: 'note', text: text(`Catatan paling panjang ${NOTE_MAX} huruf.`, `A note has ${NOTE_MAX} characters at most.`) });
  return problems;
}
