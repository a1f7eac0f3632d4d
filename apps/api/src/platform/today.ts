import { dayIn } from '@simpul/domain/format.ts';

/**
 * The day it is in a zone of Indonesia, YYYY-MM-DD. The easternmost is the default: a document
 * issued there this morning is not from the future. Deadlines ask for the westernmost, where a day
 * ends last.
 */
export const today = (timeZone: 'Asia/Jayapura' | 'Asia/Jakarta' = 'Asia/Jayapura'): string => dayIn(timeZone, new Date());
