<<<<<<< HEAD
/** The day in the easternmost zone of Indonesia, YYYY-MM-DD: a document issued there this morning is not from the future. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jayapura' }).format(new Date());
=======
/**
 * The day it is in a zone of Indonesia. The easternmost is the default: a document issued there
 * this morning is not from the future. Deadlines ask for the westernmost, where a day ends last.
 */
export const today = (timeZone: 'Asia/Jayapura' | 'Asia/Jakarta' = 'Asia/Jayapura'): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
>>>>>>> 3005128 (WIP report table)
