/** Where the report of a month is written and read: /kampung/63.01.03.2006/laporan/2026-10. */
export const reportAddress = (code: string, period: string): string => `/kampung/${code}/laporan/${period.slice(0, 7)}`;
