import type { Language } from '@simpul/domain/text.ts';

/** The label that stands wherever generated demonstration data are shown. */
export function SampleMark({ language }: { language: Language }) {
  return <span className="sample-mark">{language === 'id' ? 'data contoh' : 'sample data'}</span>;
}
