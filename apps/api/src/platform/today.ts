/** The day in the easternmost zone of Indonesia, YYYY-MM-DD: a document issued there this morning is not from the future. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jayapura' }).format(new Date());
