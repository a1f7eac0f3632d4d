/** Something the person at the terminal can put right: one sentence in Indonesian, the same in English. */
export class Problem extends Error {
  constructor(indonesian: string, english: string, options?: ErrorOptions) {
    super(`${indonesian}\n${english}`, options);
    this.name = 'Problem';
  }
}

export const diskFull = (folder: string): Problem =>
  new Problem(
    `Ruang disk habis saat menulis ke ${folder}: kosongkan ruang, lalu ulangi.`,
    `The disk is full while writing to ${folder}: free some space, then try again.`,
  );
