import { t } from '@lingui/core/macro';
import type { Failure } from '../api/failure.ts';

/** A failure in one line, for places without room for a notice. */
export function failureLine({ code, message, reference }: Failure): string {
  if (code === 'OFFLINE') return t`Server tidak dapat dihubungi. Periksa sambungan, lalu coba lagi.`;
  const said = message || t`Terjadi kesalahan di sisi kami. Coba lagi sebentar lagi.`;
  return reference ? `${said} ${t`Kode rujukan: ${reference}`}` : said;
}
