import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useLanguage } from '../language/use-language.ts';
import { useViewer } from '../shell/viewer.ts';
import type { IntegrationRecord } from './integration-record.ts';
import { PaperFiles, type Paper } from './PaperFiles.tsx';

/** The papers that are made from this record, and what each of them would leave open. */
export function Papers({ integration }: { integration: IntegrationRecord }) {
  return (
    <section className="card papers-card" aria-labelledby="papers">
      <h2 id="papers">
        <Trans>Dokumen</Trans>
      </h2>
      <p className="meta">
        <Trans>
          Disusun dari catatan ini dalam bahasa Indonesia: PDF untuk dicetak, DOCX untuk disunting. Nomor dan nama diisi di kantor.
        </Trans>
      </p>
      <ul className="plain papers">
        {integration.papers.map((paper) => (
          <PaperItem key={paper.kind} paper={paper} integration={integration} />
        ))}
      </ul>
    </section>
  );
}

function PaperItem({ paper, integration }: { paper: Paper; integration: IntegrationRecord }) {
  const language = useLanguage();
  const { name, purpose, isDraft, gaps } = paper;
  return (
    <li>
      <h3>
        {name[language]} <span className="word is-open">{isDraft ? <Trans>rancangan</Trans> : <Trans>salinan kerja</Trans>}</span>
      </h3>
      <p className="meta">{purpose[language]}</p>
      {gaps.length > 0 && (
        <>
          <p className="papers-open">
            <Trans>Perlu dilengkapi atau diperiksa:</Trans>
          </p>
          <ul>
            {gaps.map((gap) => (
              <li key={gap.text.id}>
                <Gap gap={gap} integration={integration} />
              </li>
            ))}
          </ul>
        </>
      )}
      <PaperFiles paper={paper} />
    </li>
  );
}

/** Parts of this page, by the place that the API names. */
const PARTS: Partial<Record<Paper['gaps'][number]['place'], string>> = {
  STEP: '#langkah',
  TASK: '#rencana',
  BUDGET: '#anggaran',
  ACTIVITY: '#kegiatan',
  VISIT: '#kunjungan',
};

function Gap({ gap: { place, text }, integration }: { gap: Paper['gaps'][number]; integration: IntegrationRecord }) {
  const language = useLanguage();
  const { canSeeKampungRecords } = useViewer();
  const { kampung, programme, viewerCanWrite } = integration;
  const words = text[language];
  const part = PARTS[place];
  if (part !== undefined) return <a href={part}>{words}</a>;
  if (place === 'PROGRAMME') return <Link to={`/program/${programme.code}`}>{words}</Link>;
  // A partner agency may not open the record of the kampung: it reads what is missing and tells the other owner.
  if (!canSeeKampungRecords) return words;
  return <Link to={`/kampung/${kampung.code}${viewerCanWrite ? '/ubah' : ''}`}>{words}</Link>;
}
