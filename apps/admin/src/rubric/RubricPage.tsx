import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from 'react-router';
import { formatInstant, formatNumber } from '@simpul/domain/format.ts';
import { RubricDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { useViewer } from '../shell/viewer.ts';
import { Changes } from './Changes.tsx';
import { nameOfVersion, plainRubric, rubricFrom, type RubricRecord } from './rubric-record.ts';
import { RubricActions } from './RubricActions.tsx';
import { RubricTables } from './RubricTables.tsx';
import { RubricWords } from './RubricWords.tsx';
import { Validity } from './Validity.tsx';

/** While the levels follow a new rubric, how often their progress is asked for. */
const PROGRESS_MS = 2_000;

/** One version of a rubric, as people read it. */
export function RubricPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(RubricDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const isMoving = asked.data?.rubricRecord?.progress != null;
  useQuery(RubricDocument, { variables: { id }, pollInterval: PROGRESS_MS, fetchPolicy: 'network-only', skip: !isMoving });
  return (
    <Answer of={asked} title={t`Rubrik`}>
      {({ rubricRecord }) => (rubricRecord ? <Version record={rubricRecord} /> : <NotFoundPage />)}
    </Answer>
  );
}

function Version({ record }: { record: RubricRecord }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { canSeeKampungRecords } = useViewer();
  const values = plainRubric(record.values);
  return (
    <Page
      title={nameOfVersion(record)}
      crumbs={[{ to: '/rubrik', label: t`Rubrik` }]}
      lead={
        <>
          <p className="lead">{values.title[language]}</p>
          <p>
            <RubricWords rubric={record} unofficial={values.unofficial} />{' '}
            <span className="meta">
              <Validity {...values} />
            </span>
          </p>
        </>
      }
    >
      <div className="form-actions rubric-actions">
        {canSeeKampungRecords && (
          <Link className="button-link" to={`/rubrik/${record.id}/uji`}>
            <Trans>Uji atas semua kampung</Trans>
          </Link>
        )}
        {record.viewerCanEdit && <RubricActions record={record} />}
      </div>
      <Progress record={record} />
      <p className={values.unofficial ? 'notice is-warning' : 'notice'}>{values.legalSource[language]}</p>
      <Adoption record={record} />
      {record.problems.length > 0 && (
        <section className="notice is-error">
          <h2>
            <Trans>Belum dapat ditetapkan</Trans>
          </h2>
          <ul>
            {record.problems.map(({ field, problem }) => (
              <li key={`${field} ${problem.id}`}>{problem[language]}</li>
            ))}
          </ul>
        </section>
      )}
      <RubricTables rubric={rubricFrom(values, record)} />
      {record.basedOn && <Changes from={nameOfVersion(record.basedOn)} before={plainRubric(record.basedOn.values)} after={values} />}
    </Page>
  );
}

function Progress({ record: { progress } }: { record: RubricRecord }) {
  const { t } = useLingui();
  const language = useLanguage();
  if (!progress) return null;
  const [done, of] = [formatNumber(progress.done, language), formatNumber(progress.of, language)];
  return (
    <div className="notice" role="status">
      <p>
        <Trans>
          Tingkat kampung sedang dihitung ulang: {done} dari {of}. Halaman publik berubah saat kampung dipublikasikan.
        </Trans>
      </p>
      <progress aria-label={t`Penghitungan ulang`} value={progress.done} max={Math.max(1, progress.of)} />
    </div>
  );
}

function Adoption({ record: { adoptedAt, adoptedBy, adoptedReason } }: { record: RubricRecord }) {
  const language = useLanguage();
  if (adoptedAt === null) return null;
  if (adoptedBy === null)
    return (
      <p className="meta">
        <Trans>Disertakan dalam Simpul.</Trans>
      </p>
    );
  return (
    <p className="meta">
      <Trans>
        Ditetapkan {formatInstant(adoptedAt, language)} oleh {adoptedBy}: {adoptedReason}
      </Trans>
    </p>
  );
}
