/** The day where the reader is, YYYY-MM-DD. */
export const todayHere = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());
