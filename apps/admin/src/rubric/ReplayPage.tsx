import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { formatNumber } from '@simpul/domain/format.ts';
import { ReplayDocument, RubricDocument, type ReplayQuery, type RubricPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { InternalLinks } from '../shell/InternalLinks.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { codeOf, oneOf } from '../table/address.ts';
import { ChoiceFilter, Filters, RegionFilter } from '../table/Filters.tsx';
import { SampleRows } from '../table/SampleRows.tsx';
import { useAddress } from '../table/use-address.ts';
import { MoveMatrix } from './MoveMatrix.tsx';
import { ReplayEverywhere } from './ReplayEverywhere.tsx';
import { ReplayList } from './ReplayList.tsx';
import { ReplayRegions } from './ReplayRegions.tsx';
import { nameOfVersion } from './rubric-record.ts';
import { RubricWords } from './RubricWords.tsx';

const PAGE_SIZE = 20;

/** Runs a rubric over the records of every kampung in sight, before anybody adopts it. */
export function ReplayPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(RubricDocument, { variables: { id } });
  return (
    <Answer of={asked} title={t`Uji rubrik`}>
      {({ rubricRecord }) => (rubricRecord ? <Replay record={rubricRecord} /> : <NotFoundPage />)}
    </Answer>
  );
}

function Replay({ record }: { record: RubricPartsFragment }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { params } = useAddress();
  const [after, before] = [params.get('sesudah'), params.get('sebelum')];
  const variables = {
    id: record.id,
    region: codeOf(params, 'wilayah'),
    movement: oneOf(params, 'arah', ['RISES', 'FALLS']),
    ...(before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, after }),
  };
  const asked = useQuery(ReplayDocument, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <Page
      title={t`Uji ${nameOfVersion(record)}`}
      crumbs={[
        { to: '/rubrik', label: t`Rubrik` },
        { to: `/rubrik/${record.id}`, label: nameOfVersion(record) },
      ]}
      lead={
        <>
          <p className="lead">
            <Trans>
              Catatan setiap kampung dalam wilayah Anda dihitung dengan rubrik ini dan dengan yang berlaku. Tidak ada yang disimpan atau
              berubah.
            </Trans>
          </p>
          <p>
            <RubricWords rubric={record} unofficial={record.values.unofficial} />{' '}
            <span className="meta">{record.values.title[language]}</span>
          </p>
        </>
      }
    >
      <Filters names={['wilayah', 'arah']}>
        <RegionFilter />
        <ChoiceFilter
          name="arah"
          label={t`Yang didaftar`}
          all={t`Semua yang berpindah tingkat`}
          choices={[
            { value: 'RISES', label: t`Hanya yang naik` },
            { value: 'FALLS', label: t`Hanya yang turun` },
          ]}
        />
      </Filters>
      <Answer of={asked}>{({ rubricReplay }) => <Result id={record.id} replay={rubricReplay} region={variables.region} />}</Answer>
    </Page>
  );
}

function Result({ id, replay, region }: { id: string; replay: ReplayQuery['rubricReplay']; region: string | null }) {
  const language = useLanguage();
  const { kampung, rises, falls, moves, regions, changed, truncated, inForce } = replay;
  const [all, up, down, same] = [kampung, rises, falls, kampung - rises - falls].map((count) => formatNumber(count, language));
  if (kampung === 0) {
    return (
      <p className="empty" role="status">
        <Trans>Tidak ada kampung di wilayah ini.</Trans>
      </p>
    );
  }
  return (
    <InternalLinks>
      <p role="status">
        <strong>
          <Trans>
            {up} naik, {down} turun, {same} tetap
          </Trans>
        </strong>{' '}
        <span className="meta">
          <Trans>
            dari {all} kampung, dibanding {inForce.code} v{inForce.version} yang berlaku.
          </Trans>{' '}
          <SampleRows rows={changed.nodes} />
        </span>
      </p>
      {truncated && <ReplayEverywhere id={id} region={region} />}
      <MoveMatrix moves={moves.map(({ from, to, count }) => ({ from: from.code, to: to.code, count }))} />
      <ReplayList changed={changed} />
      <ReplayRegions regions={regions} />
    </InternalLinks>
  );
}
