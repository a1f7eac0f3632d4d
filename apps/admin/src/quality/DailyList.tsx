import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { KampungQualityDocument } from '../gql/graphql.ts';
import { TaskItem } from './TaskItem.tsx';

/** Five minutes for the data of one's own kampung: what gives most per minute, each with the way to it. */
export function DailyList({ code }: { code: string }) {
  const { data } = useQuery(KampungQualityDocument, { variables: { code } });
  const record = data?.kampungRecord;
  const tasks = record?.dataQuality.tasks.filter(({ daily }) => daily) ?? [];
  if (!record || tasks.length === 0) return null;
  const { score } = record.dataQuality;
  return (
    <section className="card" aria-labelledby="daily-list">
      <h2 id="daily-list">
        <Trans>Lima menit untuk data</Trans>
      </h2>
      <p className="meta">
        <Trans>
          Mutu data kampung ini {score} dari 100. <Link to={`/kampung/${code}/mutu`}>Mengapa</Link>
        </Trans>
      </p>
      <ul className="quality-tasks">
        {tasks.map((task) => (
          <TaskItem key={`${task.kind} ${task.values.join()}`} task={task} kampung={record} />
        ))}
      </ul>
    </section>
  );
}
