/** Whether a designation `g` is in force on a day; the parameter of the day is written by the caller. */
export const inForceSql = (today: string): string =>
  `(g."replacedOn" is null and g."revokedOn" is null and coalesce(g."validTo" >= ${today}::date, true))`;
