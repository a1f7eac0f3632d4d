import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { formatNumber, formatPercent } from '@simpul/domain/format.ts';
import { ProgrammeComparisonDocument, type ProgrammeComparisonQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { columnOf, DataTable } from '../table/DataTable.tsx';

type Comparison = ProgrammeComparisonQuery['programmeComparison'][number];

/** Kampung with the programme beside those without it, regency by regency. It describes; it proves nothing. */
export function ProgrammeComparison({ programme, region }: { programme: string; region: string | null }) {
  const asked = useQuery(ProgrammeComparisonDocument, { variables: { programme, region } });
  return (
    <section className="card" aria-labelledby="comparison">
      <h2 id="comparison">
        <Trans>Dengan dan tanpa program ini</Trans>
      </h2>
      <p className="notice">
        <Trans>
          Perbandingan ini tidak membuktikan pengaruh: kampung dipilih untuk program, bukan diundi, sehingga yang berbeda bisa jadi sudah
          berbeda sebelumnya.
        </Trans>
      </p>
      <Answer of={asked}>
        {({ programmeComparison }) =>
          programmeComparison.length === 0 ? (
            <p className="empty">
              <Trans>Tidak ada kampung untuk dibandingkan.</Trans>
            </p>
          ) : (
            programmeComparison.map((comparison) => <Regency key={comparison.regencyCode} comparison={comparison} />)
          )
        }
      </Answer>
    </section>
  );
}

type Line = { id: string; name: string; withIt: string; without: string };

function Regency({ comparison: { regencyName, isComparable, least, withIt, without } }: { comparison: Comparison }) {
  const { t } = useLingui();
  const language = useLanguage();
  if (!isComparable) {
    return (
      <>
        <h3>{regencyName}</h3>
        <p>
          <Trans>
            Terlalu sedikit untuk dibandingkan: {withIt.count} kampung dengan program, {without.count} tanpa; masing-masing setidaknya{' '}
            {least}.
          </Trans>
        </p>
      </>
    );
  }
  const score = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value, language, 2));
  const share = (count: number, of: number) => `${formatNumber(count, language)} (${formatPercent((100 * count) / of, language)})`;
  const lines: Line[] = [
    ...withIt.indices.flatMap(({ code, name, median, mean }): Line[] => {
      const other = without.indices.find((index) => index.code === code);
      return [
        { id: `${code} median`, name: t`Indeks ${name[language]}, median`, withIt: score(median), without: score(other?.median) },
        { id: `${code} mean`, name: t`Indeks ${name[language]}, rata-rata`, withIt: score(mean), without: score(other?.mean) },
      ];
    }),
    ...withIt.levels.map(({ level, count }): Line => {
      const other = without.levels.find((one) => one.level.code === level.code)?.count ?? 0;
      return {
        id: level.code,
        name: t`Tingkat ${level.name[language]}`,
        withIt: share(count, withIt.count),
        without: share(other, without.count),
      };
    }),
  ];
  const columns = [
    columnOf<Line>({ id: 'name', label: t`Ukuran`, cell: ({ name }) => name }),
    columnOf<Line>({ id: 'with', label: t`Dengan program (n = ${withIt.count})`, cell: (line) => line.withIt }),
    columnOf<Line>({ id: 'without', label: t`Tanpa program (n = ${without.count})`, cell: (line) => line.without }),
  ];
  return (
    <>
      <h3>{regencyName}</h3>
      <DataTable caption={t`Perbandingan di ${regencyName}`} columns={columns} rows={lines} />
    </>
  );
}
