import type { DocumentValues } from '@simpul/domain/document.ts';
import type { SeedKampung } from './kampung.ts';
import { randomFor } from './random.ts';

export type SeedDocument = Omit<DocumentValues, 'file'> & { pdf: Buffer };

/** Decree, minutes and attendance list of a kampung: one for everybody, one for the staff, one for few. Each says that it is made up. */
export function documentsOf({ code, name, profile }: Pick<SeedKampung, 'code' | 'name' | 'profile'>): SeedDocument[] {
  const random = randomFor(`documents ${code}`);
  const made = (title: string, values: Omit<SeedDocument, 'title' | 'pdf'>): SeedDocument => ({
    ...values,
    title,
    pdf: pagePdf(['DATA CONTOH', title, `Kampung KB ${name} (${code})`, 'Dokumen buatan untuk mencoba Simpul, bukan dokumen resmi.']),
  });
  const decree = made('SK Pokja Kampung KB', {
    kind: 'SK',
    number: `${random.int(1, 60)}/KPTS/2025`,
    issuedOn: `2025-0${random.int(1, 6)}-1${random.int(0, 9)}`,
    issuer: 'Kepala Desa',
    visibility: 'PUBLIC',
    proves: ['workingGroupExists'],
  });
  const minutes = made('Notulen rapat Pokja', {
    kind: 'NOTULEN',
    number: null,
    issuedOn: `2026-0${random.int(1, 9)}-0${random.int(1, 9)}`,
    issuer: 'Sekretaris Pokja',
    visibility: 'INTERNAL',
    proves: [],
  });
  const attendance = made('Daftar hadir rapat Pokja', { ...minutes, kind: 'DAFTAR_HADIR', visibility: 'RESTRICTED' });
  if (!profile.workingGroupExists || random.chance(0.25)) return [];
  return random.chance(0.5) ? [decree] : [decree, minutes, attendance];
}

/** One page of plain lines as PDF: the smallest that every reader opens. */
function pagePdf(lines: readonly string[]): Buffer {
  const safe = lines.map((line) => line.replaceAll(/[^\x20-\x7e]/g, '-').replaceAll(/[\\()]/g, String.raw`\$&`));
  const content = `BT /F1 14 Tf 60 760 Td 22 TL ${safe.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
