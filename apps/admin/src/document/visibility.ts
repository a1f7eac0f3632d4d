import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Visibility } from '@simpul/domain/document.ts';

/** Who will see a document, as a sentence: a word alone would be guessed at. */
export const VISIBILITY_NAMES: Record<Visibility, { name: MessageDescriptor; who: MessageDescriptor }> = {
  PUBLIC: { name: msg`Publik`, who: msg`Siapa saja dapat mengunduhnya di halaman publik setelah dipublikasikan.` },
  INTERNAL: { name: msg`Internal`, who: msg`Hanya petugas yang boleh membaca catatan kampung ini.` },
  RESTRICTED: { name: msg`Terbatas`, who: msg`Hanya pengelola dan pemeriksa kampung ini, misalnya karena memuat nama orang.` },
};
