import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '@simpul/domain/format.ts';
import { SchemeLevels } from '@simpul/ui/SchemeLevel.tsx';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { ProgrammeDesignations } from '../designation/ProgrammeDesignations.tsx';
import { ProgrammeDocument, type CodedPartsFragment, type ProgrammeQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { mayAnywhere, useViewer } from '../shell/viewer.ts';
import { IndicatorTable } from './IndicatorTable.tsx';
import { ProgrammeCoverage } from './ProgrammeCoverage.tsx';
import { ProgrammeKeeping } from './ProgrammeKeeping.tsx';

type ProgrammeRecord = NonNullable<ProgrammeQuery['programme']>;

export function ProgrammePage() {
  const { t } = useLingui();
  const { code = '' } = useParams();
  const asked = useQuery(ProgrammeDocument, { variables: { code } });
  return (
    <Answer key={code} of={asked} title={t`Program`}>
      {({ programme }) => (programme ? <Programme programme={programme} /> : <NotFoundPage />)}
    </Answer>
  );
}

function Programme({ programme }: { programme: ProgrammeRecord }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const language = useLanguage();
  return (
    <Page
      title={programme.name[language]}
      crumbs={[{ to: '/program', label: t`Program` }]}
      lead={<p className="lead">{programme.purpose[language]}</p>}
      actions={
        <>
          <Link className="button-link" to={`/integrasi?program=${programme.code}`}>
            <Trans>Integrasinya</Trans>
          </Link>
          <Link className="button-link" to={`/matriks?program=${programme.code}`}>
            <Trans>Di matriks</Trans>
          </Link>
        </>
      }
    >
      {programme.withdrawnOn && (
        <p className="notice is-warning">
          <Trans>Ditarik sejak {formatDay(programme.withdrawnOn, language)}: tidak menerima kampung baru.</Trans>{' '}
          {programme.withdrawnReason}
        </p>
      )}
      <div className="two-columns">
        <section className="card">
          <h2>
            <Trans>Pemilik dan dasar hukum</Trans>
          </h2>
          <dl className="facts">
            <Fact label={t`Pemilik nasional`}>{programme.nationalOwner}</Fact>
            <Fact label={t`Pemilik di kabupaten`}>{programme.regencyOwner}</Fact>
            <Fact label={t`Instansi mitra`}>{programme.agencyName[language]}</Fact>
            {programme.contact && <Fact label={t`Yang dapat dihubungi`}>{programme.contact}</Fact>}
          </dl>
          <Lines lines={programme.legalBasis} />
        </section>
        <Levels programme={programme} />
        <section className="card">
          <h2>
            <Trans>Kaitan dengan Kampung KB</Trans>
          </h2>
          <dl className="facts">
            <Fact label={t`Fungsi keluarga`}>
              <Names list={programme.familyFunctions} />
            </Fact>
            <Fact label={t`Kelompok kegiatan Inpres`}>
              <Names list={programme.inpresGroups} />
            </Fact>
            {programme.pokjaSection && <Fact label={t`Seksi Pokja`}>{programme.pokjaSection.name[language]}</Fact>}
          </dl>
        </section>
        <section className="card">
          <h2>
            <Trans>Syarat kampung</Trans>
          </h2>
          <Lines
            lines={[...programme.eligibility.rules.map(({ text }) => text), programme.eligibility.words].flatMap((line) =>
              line ? [line[language]] : [],
            )}
          />
        </section>
        <section className="card">
          <h2>
            <Trans>Bukti yang diminta</Trans>
          </h2>
          <Lines lines={programme.requiredEvidence} />
        </section>
        <section className="card">
          <h2>
            <Trans>Tidak pernah dipublikasikan</Trans>
          </h2>
          <Lines lines={programme.neverPublic} />
        </section>
      </div>
      {mayAnywhere(viewer, 'integration.read') && <ProgrammeCoverage programme={programme.code} />}
      <section className="card">
        <h2>
          <Trans>Indikator program</Trans>
        </h2>
        <IndicatorTable indicators={programme.indicators} />
      </section>
      {mayAnywhere(viewer, 'integration.read') && <ProgrammeDesignations programme={programme.code} />}
      <ProgrammeKeeping code={programme.code} />
      <p className="meta">{programme.sourceNote[language]}</p>
      {programme.unverified.length > 0 && (
        <p className="meta">
          <Trans>Belum diperiksa pada sumber resmi: {programme.unverified.map(({ name }) => name[language]).join(', ')}.</Trans>
        </p>
      )}
      <Sources addresses={programme.sources} />
    </Page>
  );
}

function Levels({ programme: { levels, polarity } }: { programme: ProgrammeRecord }) {
  const language = useLanguage();
  return (
    <section className="card">
      <h2>
        <Trans>Tingkatan dalam program</Trans>
      </h2>
      {levels.length === 0 ? (
        <p>
          <Trans>Program ini tidak mengenal tingkatan.</Trans>
        </p>
      ) : (
        <SchemeLevels levels={levels} polarity={polarity ?? 'MERIT'} language={language} />
      )}
      <p className="meta">
        {polarity === 'RISK' ? (
          <Trans>Tingkatan ini menyatakan kerawanan: makin tinggi, makin rawan. Jangan dibandingkan dengan tingkat Kampung KB.</Trans>
        ) : (
          <Trans>Kata yang sama, misalnya «Mandiri», dapat berarti lain daripada tingkat Kampung KB.</Trans>
        )}
      </p>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) {
    return (
      <p className="value-missing">
        <Trans>belum diketahui</Trans>
      </p>
    );
  }
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Names({ list }: { list: readonly CodedPartsFragment[] }) {
  const language = useLanguage();
  return list.map(({ name }) => name[language]).join(', ');
}

function Sources({ addresses }: { addresses: readonly string[] }) {
  if (addresses.length === 0) return null;
  return (
    <p className="meta">
      <Trans>Sumber:</Trans>{' '}
      {addresses.map((address, at) => (
        <span key={address}>
          {at > 0 && ', '}
          <a href={address} target="_blank" rel="noreferrer">
            {new URL(address).host}
          </a>
        </span>
      ))}
    </p>
  );
}
