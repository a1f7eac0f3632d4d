import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import type { ActivityCardPartsFragment } from '../gql/graphql.ts';
import { formatDay } from '@simpul/domain/format.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Picture } from './Picture.tsx';

/** An activity in a list. */
export function ActivityCard({ activity }: { activity: ActivityCardPartsFragment }) {
  const language = useLanguage();
  const photo = activity.photos[0];
  return (
    <li className="card">
      {photo && <Picture photo={photo} small />}
      <p className="meta">{formatDay(activity.heldOn, language)}</p>
      <h3>
        <LinkTo to={`/kegiatan/${activity.id}`}>{activity.title}</LinkTo>
      </h3>
      <p className="meta">
        {activity.kampung.name}, {activity.kampung.districtName}
      </p>
      <p className="card-foot">
        <span className="chip">{activity.familyFunction.name[language]}</span>
        {activity.sampleData && <SampleMark language={language} />}
      </p>
    </li>
  );
}
