import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { formatDay, formatMonth, formatNumber } from '@simpul/domain/format.ts';
import { FAMILY_FUNCTIONS, nameOf } from '@simpul/domain/lists.ts';
import { PLAN_STATES } from '@simpul/domain/working-group.ts';
import { PokjaTabDocument, type PokjaTabQuery } from '../gql/graphql.ts';
import type { KampungRecord } from '../kampung/kampung-record.ts';
import { useLanguage } from '../language/use-language.ts';
import { useLists } from '../reference/use-lists.ts';
import { Answer } from '../shell/Answer.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import { OwnedList } from '../owned/OwnedList.tsx';
import { useKampungTrash } from '../owned/use-kampung-trash.ts';
import { PlanItemDialog } from './PlanItemDialog.tsx';

type Data = NonNullable<PokjaTabQuery['kampungRecord']>;

/** Who works here, and what they plan: two lists that are kept alike. */
export function PokjaTab({ record: { code, viewerCanEdit } }: { record: KampungRecord }) {
  const asked = useQuery(PokjaTabDocument, { variables: { code } });
  return (
    <Answer of={asked}>
      {({ kampungRecord }) =>
        kampungRecord ? (
          <>
            <Members code={code} data={kampungRecord} mayEdit={viewerCanEdit} />
            <Plan code={code} data={kampungRecord} mayEdit={viewerCanEdit} />
          </>
        ) : (
          <NotFoundPage />
        )
      }
    </Answer>
  );
}

type Props = { code: string; data: Data; mayEdit: boolean };

function Members({ code, data, mayEdit }: Props) {
  const { POSITIONS, SECTIONS } = useLists();
  const language = useLanguage();
  const claimed = data.profile.workingGroupMembers;
  const listed = data.workingGroup.length;
  return (
    <OwnedList
      trash={useKampungTrash('MEMBER', code, PokjaTabDocument)}
      mayEdit={mayEdit}
      title={<Trans>Anggota Pokja</Trans>}
      empty={<Trans>Belum ada anggota yang dicatat. Tambahkan sesuai SK Pokja, mulai dari ketua.</Trans>}
      addLabel={<Trans>Tambah anggota</Trans>}
      rows={data.workingGroup}
      removed={data.removedMembers}
      nameOf={({ values }) => values.name}
      note={
        claimed != null && listed > 0 && claimed !== listed ? (
          <p className="notice is-warning">
            <Trans>
              Profil menyebut {formatNumber(claimed, language)} anggota, daftar ini memuat {formatNumber(listed, language)}. Periksa mana
              yang benar.
            </Trans>
          </p>
        ) : null
      }
      render={({ values }) => (
        <>
          <strong>{values.name}</strong>
          <p className="meta">
            {nameOf(POSITIONS, values.position)[language]} · {nameOf(SECTIONS, values.section)[language]}
            {values.trainedOn && (
              <>
                {' '}
                · <Trans>terlatih {formatDay(values.trainedOn, language)}</Trans>
              </>
            )}
            {values.phone && <> · {values.phone}</>}
          </p>
          <p className="meta">
            {values.mayBeShown ? <Trans>Setuju tampil di halaman publik</Trans> : <Trans>Tidak tampil di halaman publik</Trans>}
          </p>
        </>
      )}
      editor={(props) => <MemberDialog {...props} code={code} scheme={data.profile.workingGroupSections ?? null} />}
    />
  );
}

function Plan({ code, data, mayEdit }: Props) {
  const language = useLanguage();
  return (
    <OwnedList
      trash={useKampungTrash('PLAN_ITEM', code, PokjaTabDocument)}
      mayEdit={mayEdit}
      title={<Trans>Rencana kerja masyarakat (RKM)</Trans>}
      empty={<Trans>Belum ada rencana. Tambahkan kegiatan tahun ini; yang terbaru tampil di halaman publik.</Trans>}
      addLabel={<Trans>Tambah kegiatan rencana</Trans>}
      rows={data.workPlan}
      removed={data.removedPlanItems}
      nameOf={({ values }) => values.title}
      render={({ values }) => (
        <>
          <strong>{values.title}</strong>
          <p className="meta">
            {formatMonth(`${values.year}-${String(values.month).padStart(2, '0')}-01`, language)} · {values.owner} ·{' '}
            {nameOf(FAMILY_FUNCTIONS, values.familyFunction)[language]}
            {values.budget != null && <> · Rp{formatNumber(values.budget, language)}</>}
          </p>
          <p className="meta">{nameOf(PLAN_STATES, values.state)[language]}</p>
        </>
      )}
      editor={(props) => <PlanItemDialog {...props} code={code} />}
    />
  );
}
