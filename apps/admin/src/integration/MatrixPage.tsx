import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { INTEGRATION_STATES } from '@simpul/domain/integration.ts';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { IntegrationMatrixDocument, type IntegrationMatrixQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { InternalLinks } from '../shell/InternalLinks.tsx';
import { Page } from '../shell/Page.tsx';
import { useViewer } from '../shell/viewer.ts';
import { codeOf, oneOf } from '../table/address.ts';
import { Filters, LevelFilter, ProgrammeFilter, RegionFilter } from '../table/Filters.tsx';
import { useAddress } from '../table/use-address.ts';
import { useIsPhone } from '../table/use-is-phone.ts';
import { groupRows } from './matrix-view.ts';
import { MatrixCards } from './MatrixCards.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { StateFilter } from './StateFilter.tsx';

/** Kampung × programme at one glance: where bonds stand and where there is a gap. */
export function MatrixPage() {
  const { t } = useLingui();
  const { params } = useAddress();
  const levels = params.getAll('tingkat');
  const programme = codeOf(params, 'program');
  const asked = useQuery(IntegrationMatrixDocument, {
    variables: {
      region: codeOf(params, 'wilayah'),
      levels: levels.length > 0 ? levels : null,
      programmes: programme === null ? null : [programme],
    },
  });
  return (
    <Page
      title={t`Matriks integrasi`}
      wide
      lead={
        <p className="lead">
          <Trans>Kampung KB × program tematik. Sel kosong adalah peluang; sel terisi membuka integrasinya.</Trans>
        </p>
      }
      actions={
        <Button variant="default" onClick={() => print()}>
          <Trans>Cetak</Trans>
        </Button>
      }
    >
      <Filters names={['wilayah', 'tingkat', 'program', 'status']}>
        <RegionFilter />
        <ProgrammeFilter />
        <StateFilter />
        <LevelFilter />
      </Filters>
      <Answer of={asked}>{({ integrationMatrix }) => <Matrix {...integrationMatrix} />}</Answer>
    </Page>
  );
}

function Matrix({ rows, columns, truncated }: IntegrationMatrixQuery['integrationMatrix']) {
  const { params } = useAddress();
  const language = useLanguage();
  // The matrix carries no mark of its own; a demonstration account sees the demonstration's data.
  const { sampleData } = useViewer();
  const isPhone = useIsPhone();
  const state = oneOf(params, 'status', INTEGRATION_STATES);
  const groups = groupRows(rows, state);
  const count = groups.reduce((sum, group) => sum + group.rows.length, 0);
  if (count === 0) {
    return (
      <p className="empty" role="status">
        <Trans>Tidak ada kampung yang cocok dengan saringan ini. Hapus salah satunya.</Trans>
      </p>
    );
  }
  return (
    <InternalLinks>
      <div className="matrix-top">
        <p className="meta" role="status">
          <Plural value={count} other="# kampung" /> × <Plural value={columns.length} other="# program" />{' '}
          {sampleData && <SampleMark language={language} />}
        </p>
        <MatrixLegend />
      </div>
      {truncated && (
        <p className="notice is-warning">
          <Trans>Hanya 300 kampung pertama yang ditampilkan. Persempit wilayah untuk melihat sisanya.</Trans>
        </p>
      )}
      {isPhone ? <MatrixCards groups={groups} columns={columns} /> : <MatrixGrid groups={groups} columns={columns} state={state} />}
    </InternalLinks>
  );
}
