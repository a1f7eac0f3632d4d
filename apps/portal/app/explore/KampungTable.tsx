import { Trans, useLingui } from '@lingui/react/macro';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import type { ReactNode } from 'react';
import type { KampungItemPartsFragment } from '../gql/graphql.ts';
import { formatMonth } from '@simpul/domain/format.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Count } from '../kampung/Value.tsx';
import { addressOf, changed, type Choice, type OrderKey } from './filters.ts';

/** The same kampung as rows; a heading that can order the list is a link. */
export function KampungTable({ kampungs, choice }: { kampungs: readonly KampungItemPartsFragment[]; choice: Choice }) {
  const { t } = useLingui();
  const language = useLanguage();
  const heading = (label: ReactNode, order: OrderKey, direction: 'ascending' | 'descending', className?: string) => {
    const isCurrent = (choice.order ?? (choice.search === '' ? 'nama' : null)) === order;
    return (
      <th scope="col" className={className} aria-sort={isCurrent ? direction : undefined}>
        <LinkTo to={`${addressOf(changed(choice, { order }))}#hasil`}>{label}</LinkTo>
        {isCurrent && <span aria-hidden="true">{direction === 'ascending' ? ' ↑' : ' ↓'}</span>}
      </th>
    );
  };
  return (
    <div className="scroll" role="region" aria-label={t`Tabel kampung`} tabIndex={0}>
      <table className="data">
        <thead>
          <tr>
            {heading(<Trans>Kampung</Trans>, 'nama', 'ascending')}
            <th scope="col">
              <Trans>Kecamatan</Trans>
            </th>
            {heading(<Trans>Tingkat</Trans>, 'tingkat-tertinggi', 'descending')}
            {heading(<Trans>Jiwa</Trans>, 'jiwa-terbanyak', 'descending', 'number')}
            <th scope="col" className="number">
              <Trans>Keluarga</Trans>
            </th>
            <th scope="col" className="number">
              <Trans>Program</Trans>
            </th>
            <th scope="col">
              <Trans>Data per</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {kampungs.map((kampung) => (
            <tr key={kampung.code}>
              <th scope="row">
                <LinkTo to={`/kampung/${kampung.code}/${kampung.slug}`}>{kampung.name}</LinkTo>
                {kampung.sampleData && (
                  <>
                    {' '}
                    <SampleMark language={language} />
                  </>
                )}
              </th>
              <td>{kampung.districtName}</td>
              <td>
                <LevelBadge level={kampung.level} language={language} />
              </td>
              <td className="number">
                <Count value={kampung.persons} />
              </td>
              <td className="number">
                <Count value={kampung.families} />
              </td>
              <td className="number">{kampung.programmes.length}</td>
              <td>{kampung.dataPeriod ? formatMonth(kampung.dataPeriod, language) : <Count value={null} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
