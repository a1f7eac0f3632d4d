import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { formatNumber } from '@simpul/domain/format.ts';
import { COMMAND_RULES } from '@simpul/domain/integration.ts';
import { TasksDocument, type TaskKind, type TasksQuery } from '../gql/graphql.ts';
import { shortDay } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { reportAddress } from '../report/report-address.ts';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';
import { useViewer } from '../shell/viewer.ts';
import { AgencyHome, agencyProgrammes } from './AgencyHome.tsx';
import { OwnKampung } from './OwnKampung.tsx';
import { RegionState } from './RegionState.tsx';

type Task = TasksQuery['tasks']['nodes'][number];

/** First what waits for this person, then how their region stands. */
export function HomePage() {
  const { t } = useLingui();
  const asked = useQuery(TasksDocument);
  const programmes = agencyProgrammes(useViewer());
  return (
    <Page title={t`Tugas`}>
      <OwnKampung />
      <div className="home">
        <section aria-labelledby="waiting">
          <Answer of={asked}>{({ tasks }) => <Tasks {...tasks} />}</Answer>
        </section>
        {programmes ? (
          <div>
            <AgencyHome programmes={programmes} />
          </div>
        ) : (
          <RegionState />
        )}
      </div>
    </Page>
  );
}

function Tasks({ nodes, totalCount }: TasksQuery['tasks']) {
  const language = useLanguage();
  if (totalCount === 0) return <NothingWaits />;
  return (
    <>
      <h2 id="waiting">
        <Trans>
          Menunggu Anda <span className="count">{formatNumber(totalCount, language)}</span>
        </Trans>
      </h2>
      {[...Map.groupBy(nodes, ({ kind }) => kind)].map(([kind, tasks]) => (
        <TaskGroup key={kind} kind={kind} tasks={tasks} />
      ))}
      {totalCount > nodes.length && (
        <p className="meta">
          <Trans>{nodes.length} yang paling lama menunggu ditampilkan.</Trans>
        </p>
      )}
    </>
  );
}

/** More than a handful of one kind are folded, so that no kind hides the others. */
const SHOWN = 5;

function TaskGroup({ kind, tasks }: { kind: TaskKind; tasks: Task[] }) {
  const language = useLanguage();
  const [first, ...others] = tasks.map(({ detail }) => detail[language]);
  // Steps of one kind wait for the same thing; it is said once.
  const sharedDetail = others.every((detail) => detail === first) ? first : null;
  return (
    <section className="task-group">
      <h3>
        <KindName kind={kind} /> <span className="count">{tasks.length}</span>
      </h3>
      {sharedDetail && <p className="meta">{sharedDetail}</p>}
      <TaskRows tasks={tasks.slice(0, SHOWN)} withDetail={!sharedDetail} />
      {tasks.length > SHOWN && (
        <details>
          <summary>
            <Trans>{tasks.length - SHOWN} lainnya</Trans>
          </summary>
          <TaskRows tasks={tasks.slice(SHOWN)} withDetail={!sharedDetail} />
        </details>
      )}
    </section>
  );
}

function TaskRows({ tasks, withDetail }: { tasks: Task[]; withDetail: boolean }) {
  const language = useLanguage();
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <li key={task.id}>
          <Link to={addressOf(task)}>{task.title[language]}</Link>
          {withDetail && <p>{task.detail[language]}</p>}
          {/* A review is due since what its detail says, not since the integration last moved. */}
          {task.kind !== 'REVIEW_LAPSE' && (
            <small>
              <Trans>sejak {shortDay(task.since, language)}</Trans>
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where the task is done. */
function addressOf({ kind, kampungCode, integrationId, assessmentId, reportPeriod }: Task): string {
  if (integrationId) return `/integrasi/${integrationId}`;
  if (assessmentId) return `/penilaian/${assessmentId}`;
  if (kind === 'PLAN_TASKS') return `/rencana/tugas?wilayah=${kampungCode}`;
  if (kind === 'SUBMIT_ASSESSMENT') return `/kampung/${kampungCode}/penilaian`;
  if (kind === 'VERIFY_ASSESSMENT' || kind === 'DECIDE_ASSESSMENT') return '/penilaian/antrean';
  return reportPeriod ? reportAddress(kampungCode, reportPeriod) : `/kampung/${kampungCode}`;
}

function KindName({ kind }: { kind: TaskKind }) {
  const language = useLanguage();
  switch (kind) {
    case 'PUBLISH':
      return <Trans>Publikasikan</Trans>;
    case 'WRITE_REPORT':
      return <Trans>Tulis laporan</Trans>;
    case 'CORRECT_REPORT':
      return <Trans>Perbaiki laporan</Trans>;
    case 'REVIEW_REPORT':
      return <Trans>Periksa laporan</Trans>;
    case 'SUBMIT_ASSESSMENT':
      return <Trans>Ajukan penilaian</Trans>;
    case 'CORRECT_ASSESSMENT':
      return <Trans>Perbaiki penilaian</Trans>;
    case 'CHECK_ASSESSMENT':
      return <Trans>Periksa penilaian</Trans>;
    case 'VERIFY_ASSESSMENT':
      return <Trans>Verifikasi penilaian</Trans>;
    case 'DECIDE_ASSESSMENT':
      return <Trans>Tetapkan tingkat</Trans>;
    case 'PLAN_TASKS':
      return <Trans>Tugas rencana</Trans>;
    case 'REVIEW_LAPSE':
      return <Trans>Tinjau integrasi</Trans>;
    default:
      return COMMAND_RULES[kind].name[language];
  }
}

function NothingWaits() {
  const { canProposeIntegrations } = useViewer();
  return (
    <div className="empty">
      <h2 id="waiting">
        <Trans>Tidak ada yang menunggu Anda</Trans>
      </h2>
      <p>
        {canProposeIntegrations ? (
          <Trans>
            Buka <Link to="/matriks">matriks integrasi</Link> untuk melihat kampung yang belum terhubung, lalu usulkan yang paling
            bermanfaat.
          </Trans>
        ) : (
          <Trans>
            Tugas muncul di sini begitu giliran peran Anda tiba. Sementara itu, lihat <Link to="/integrasi">jalannya integrasi</Link>.
          </Trans>
        )}
      </p>
    </div>
  );
}
