import { Trans, useLingui } from '@lingui/react/macro';
import { formatNumber } from '@simpul/domain/format.ts';
import type { ReplayQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { columnOf, DataTable } from '../table/DataTable.tsx';

type Row = ReplayQuery['rubricReplay']['regions'][number] & { id: string };

/** Where the changes lie: by district inside a regency, by regency above. */
export function ReplayRegions({ regions }: { regions: ReplayQuery['rubricReplay']['regions'] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const isDistricts = regions[0]?.code.length === 8;
  const number = (count: number) => formatNumber(count, language);
  const caption = isDistricts ? t`Per kecamatan` : t`Per kabupaten/kota`;
  return (
    <section className="card">
      <h2>{caption}</h2>
      <DataTable<Row>
        caption={caption}
        rows={regions.map((region) => ({ ...region, id: region.code }))}
        columns={[
          columnOf<Row>({ id: 'name', label: isDistricts ? t`Kecamatan` : t`Kabupaten/kota`, cell: ({ name }) => name }),
          columnOf<Row>({ id: 'kampung', label: t`Kampung`, cell: ({ kampung }) => number(kampung) }),
          columnOf<Row>({ id: 'rises', label: t`Naik`, cell: ({ rises }) => number(rises) }),
          columnOf<Row>({ id: 'falls', label: t`Turun`, cell: ({ falls }) => number(falls) }),
        ]}
      />
      <p className="meta">
        <Trans>Yang paling banyak berpindah di atas.</Trans>
      </p>
    </section>
  );
}
