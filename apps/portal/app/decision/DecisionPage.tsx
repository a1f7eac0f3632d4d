import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { movesOf } from '@simpul/domain/decision-document.ts';
import { formatDay, formatInstant } from '@simpul/domain/format.ts';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { ask } from '../apollo.server.ts';
import { env } from '../env.server.ts';
import { DecisionPageDocument } from '../gql/graphql.ts';
import { languageOf } from '../language/language.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { missing } from '../shell/not-found.server.ts';
import { pageMeta } from '../shell/page-meta.ts';
import type { Route } from './+types/DecisionPage';
import { DecisionTable } from './DecisionTable.tsx';
import { HowToCheck } from './HowToCheck.tsx';

/** The same answer for a document that is not published as for one that never was. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const { decisionDocument } = await ask(request, DecisionPageDocument, { id: params.id });
  if (!decisionDocument) throw await missing(request);
  return { decision: decisionDocument, origin: env.publicPortalUrl };
}

export const meta: Route.MetaFunction = ({ location, loaderData }) => {
  if (!loaderData) return [];
  const { regencyName, periodTitle } = loaderData.decision;
  const title = { id: `Penetapan tingkat Kampung KB ${regencyName}`, en: `Decided levels of Kampung KB, ${regencyName}` };
  return pageMeta(location, { title: title[languageOf(location.pathname)], description: periodTitle });
};

/** What an official decided, as it was published, with the hash that also stands on the paper. */
export default function DecisionPage({ loaderData: { decision, origin } }: Route.ComponentProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id, regencyCode, regencyName, periodTitle, decidedBy, edition, rubricVersion, publishedAt, entries } = decision;
  const { up, down, same, first } = movesOf(entries);
  const replaced = entries.filter(({ replacedBy }) => replacedBy).length;
  return (
    <article className="wrap page decision">
      <nav className="breadcrumb" aria-label={t`Letak`}>
        <ol>
          <li>
            <LinkTo to={`/wilayah/${regencyCode}`}>{regencyName}</LinkTo>
          </li>
        </ol>
      </nav>
      <h1>
        <Trans>Penetapan tingkat Kampung KB {regencyName}</Trans>
      </h1>
      <p className="lead">
        {periodTitle} · <Trans>dokumen ke-{edition}</Trans> · {decidedBy} {decision.sampleData && <SampleMark language={language} />}
      </p>
      <p className="note" role="note">
        <Trans>
          Ini salinan elektronik. Nomor dan tanda tangan ada pada naskah di kantor; kantor itulah yang menentukan kekuatan hukumnya.
        </Trans>
      </p>
      {replaced > 0 && (
        <p className="note" role="note">
          <Plural
            value={replaced}
            one="# penetapan di dokumen ini sudah diganti; penggantinya disebut pada barisnya."
            other="# penetapan di dokumen ini sudah diganti; penggantinya disebut pada barisnya."
          />
        </p>
      )}
      <dl className="facts">
        <div>
          <dt>
            <Trans>Kampung yang ditetapkan</Trans>
          </dt>
          <dd>
            {entries.length}:{' '}
            <Trans>
              {up} naik, {down} turun, {same} tetap
            </Trans>
            {first > 0 && (
              <>
                , <Trans>{first} pertama kali</Trans>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Menurut aturan</Trans>
          </dt>
          <dd>
            {decision.rubricTitle[language]} ({decision.rubricCode}, <Trans>versi {rubricVersion}</Trans>)
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Terbit</Trans>
          </dt>
          <dd>
            <time dateTime={publishedAt}>{formatInstant(publishedAt, language)}</time>
          </dd>
        </div>
      </dl>
      <DecisionTable decision={decision} />
      <Corrections entries={entries} />
      <HowToCheck hash={decision.hash} address={`${origin}/keputusan/${id}`} path={`/keputusan/${id}/isi.json`} />
    </article>
  );
}

type Entry = Route.ComponentProps['loaderData']['decision']['entries'][number];

/** Why decisions of earlier documents were corrected. */
function Corrections({ entries }: { entries: Entry[] }) {
  const language = useLanguage();
  const corrections = entries.filter(({ revision }) => revision > 1);
  if (corrections.length === 0) return null;
  return (
    <>
      <h2>
        <Trans>Koreksi dalam dokumen ini</Trans>
      </h2>
      <ul>
        {corrections.map(({ kampungCode, kampungName, revision, revisionReason, replaces, decidedOn }) => (
          <li key={kampungCode}>
            <strong>{kampungName}</strong>, <Trans>revisi ke-{revision}</Trans>, {formatDay(decidedOn, language)}: {revisionReason}{' '}
            {replaces && (
              <LinkTo to={`/keputusan/${replaces}`}>
                <Trans>Penetapan yang diganti</Trans>
              </LinkTo>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
