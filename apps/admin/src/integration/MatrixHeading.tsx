import { Plural } from '@lingui/react/macro';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { useLanguage } from '../language/use-language.ts';
import type { MatrixHeading as Heading } from './matrix-view.ts';

/** What the kampung of a group have in common. */
export function MatrixHeading({ heading }: { heading: Heading }) {
  const language = useLanguage();
  switch (heading.kind) {
    case 'DISTRICT':
      return heading.regencyName === null ? heading.name : `${heading.name}, ${heading.regencyName}`;
    case 'LEVEL':
      return <LevelBadge level={heading.level} language={language} />;
    case 'GAP':
      return <Plural value={heading.missing} _0="Terhubung dengan semua program yang ditampilkan" other="# program belum terhubung" />;
  }
}
