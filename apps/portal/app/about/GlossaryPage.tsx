import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../language/use-language.ts';
import { pageMeta } from '../shell/page-meta.ts';
import type { Route } from './+types/GlossaryPage';
import { GLOSSARY } from './glossary.ts';

export const meta: Route.MetaFunction = ({ location }) =>
  pageMeta(location, { title: msg`Istilah`, description: msg`Arti kata dan singkatan yang dipakai di Kampung KB.` });

export default function GlossaryPage() {
  const language = useLanguage();
  return (
    <div className="wrap narrow page">
      <h1>
        <Trans>Istilah</Trans>
      </h1>
      <p className="lead">
        <Trans>Arti kata dan singkatan yang dipakai di portal ini.</Trans>
      </p>
      <dl className="glossary">
        {GLOSSARY.map((entry) => (
          <div key={entry.id} id={entry.id}>
            <dt lang="id">
              <a className="permalink" href={`#${entry.id}`}>
                {entry.term}
              </a>
            </dt>
            <dd>{entry.meaning[language]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
