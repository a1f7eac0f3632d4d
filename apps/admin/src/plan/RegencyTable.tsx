import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { RegencyTargetsDocument } from '../gql/graphql.ts';
import { Answer } from '../shell/Answer.tsx';

/** A target over many regencies, one by one: kampung are chosen by each regency itself. */
export function RegencyTable({ id }: { id: string }) {
  const asked = useQuery(RegencyTargetsDocument, { variables: { id } });
  return (
    <section aria-labelledby="regencies">
      <h2 id="regencies">
        <Trans>Per kabupaten/kota</Trans>
      </h2>
      <p className="meta">
        <Trans>Aturan yang sama dihitung di tiap kabupaten/kota. Kampungnya dipilih oleh kabupaten/kota itu sendiri.</Trans>
      </p>
      <Answer of={asked}>
        {({ regencyTargets }) => (
          <table className="data">
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Kabupaten/kota</Trans>
                </th>
                <th scope="col">
                  <Trans>Kampung</Trans>
                </th>
                <th scope="col">
                  <Trans>Dua teratas saat garis dasar</Trans>
                </th>
                <th scope="col">
                  <Trans>Kebutuhan</Trans>
                </th>
                <th scope="col">
                  <Trans>Tercapai</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {regencyTargets.map(({ code, name, total, top2Then, needed, achieved }) => (
                <tr key={code}>
                  <th scope="row">{name}</th>
                  <td>{total}</td>
                  <td>{top2Then}</td>
                  <td>{needed}</td>
                  <td>{achieved}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Answer>
    </section>
  );
}
