import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { formatInstant } from '@simpul/domain/format.ts';
import { DecisionPapersDocument, type DecisionPapersPartsFragment } from '../gql/graphql.ts';
import { PaperFiles } from '../integration/PaperFiles.tsx';
import { useLanguage } from '../language/use-language.ts';

/**
 * The papers of a period's decisions: minutes, decree, public document. Nothing while there is none
 * and for who may read no whole regency; where it fails, the page stands without it.
 */
export function DecisionPapers({ period }: { period: string }) {
  const { data } = useQuery(DecisionPapersDocument, { variables: { period }, fetchPolicy: 'cache-and-network' });
  if (!data || data.decisionPapers.length === 0) return null;
  return (
    <section className="card papers-card" aria-labelledby="decision-papers">
      <h2 id="decision-papers">
        <Trans>Dokumen penetapan</Trans>
      </h2>
      <p className="meta">
        <Trans>
          Disusun dari penilaian dalam bahasa Indonesia: PDF untuk dicetak, DOCX untuk disunting. Nomor, tanggal, dan tanda tangan diisi di
          kantor.
        </Trans>
      </p>
      {data.decisionPapers.map((set) => (
        <OneDocument key={set.id} set={set} />
      ))}
    </section>
  );
}

function OneDocument({ set }: { set: DecisionPapersPartsFragment }) {
  const language = useLanguage();
  const { regencyName, edition, publishedAt, publicUrl, hash, decidedCount, gaps, papers } = set;
  return (
    <>
      <h3>
        <Trans>
          {regencyName}, dokumen ke-{edition}
        </Trans>{' '}
        <span className={publishedAt ? 'word is-current' : 'word is-open'}>
          {publishedAt ? <Trans>terbit</Trans> : <Trans>rancangan</Trans>}
        </span>
      </h3>
      <p className="meta">
        <Plural value={decidedCount} _0="Belum ada tingkat yang ditetapkan." one="# tingkat ditetapkan." other="# tingkat ditetapkan." />{' '}
        {gaps.map((gap) => gap[language]).join(' ')}
      </p>
      {publishedAt ? (
        <p className="meta">
          <Trans>Terbit {formatInstant(publishedAt, language)}.</Trans>{' '}
          <a href={publicUrl}>
            <Trans>Buka salinan elektronik</Trans>
          </a>
        </p>
      ) : (
        <p className="meta">
          <Trans>Alamat salinan elektronik, menjawab setelah terbit:</Trans> <code>{publicUrl}</code>
        </p>
      )}
      {hash && (
        <p className="meta">
          <Trans>
            Sidik isi (SHA-256): <code>{hash}</code>
          </Trans>
        </p>
      )}
      <ul className="plain papers">
        {papers.map((paper) => (
          <li key={paper.kind}>
            <h4>{paper.name[language]}</h4>
            <p className="meta">{paper.purpose[language]}</p>
            <PaperFiles paper={paper} />
          </li>
        ))}
      </ul>
    </>
  );
}
