import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../language/use-language.ts';
import type { IntegrationRecord } from './integration-record.ts';

export type Paper = IntegrationRecord['papers'][number];

/** A paper in each of its forms; it is made when it is fetched. */
export function PaperFiles({ paper: { name, files } }: { paper: Pick<Paper, 'name' | 'files'> }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <p className="paper-files">
      {files.map(({ format, url }) => {
        const [title, ending] = [name[language], format.toUpperCase()];
        return (
          <a key={format} className="button-link" href={url} download aria-label={t`${title}, ${ending}`}>
            {ending}
          </a>
        );
      })}
    </p>
  );
}
