import { Trans } from '@lingui/react/macro';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { ask } from '../apollo.server.ts';
import { env } from '../env.server.ts';
import { ActivitiesOfKampungDocument, ActivityPageDocument, type PhotoPartsFragment } from '../gql/graphql.ts';
import { pairsOf, PHOTO_MOMENT_NAMES } from '@simpul/domain/activity-input.ts';
import { formatDay, formatNumber } from '@simpul/domain/format.ts';
import { languageOf } from '../language/language.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { missing } from '../shell/not-found.server.ts';
import { pageMeta } from '../shell/page-meta.ts';
import type { Route } from './+types/ActivityPage';
import { ActivityCard } from './ActivityCard.tsx';
import { Picture } from './Picture.tsx';

export async function loader({ request, params }: Route.LoaderArgs) {
  const { activity, programmes } = await ask(request, ActivityPageDocument, { id: params.id });
  if (!activity) throw await missing(request);
  const { activities } = await ask(request, ActivitiesOfKampungDocument, { kampung: activity.kampung.code });
  return {
    activity,
    others: activities.nodes.filter((each) => each.id !== activity.id).slice(0, 3),
    slugs: new Map(programmes.map((each) => [each.code, each.slug])),
    origin: env.publicPortalUrl,
  };
}

export const meta: Route.MetaFunction = ({ location, loaderData }) => {
  if (!loaderData) return [];
  const { activity, origin } = loaderData;
  const photo = activity.photos[0];
  return pageMeta(location, {
    title: activity.title,
    description: activity.description.slice(0, 160),
    image: photo ? origin + photo.jpeg960 : undefined,
    imageAlt: photo?.alt[languageOf(location.pathname)],
  });
};

export default function ActivityPage({ loaderData }: Route.ComponentProps) {
  const language = useLanguage();
  const { activity, others, slugs } = loaderData;
  const { kampung } = activity;
  return (
    <article className="wrap narrow page">
      <p className="eyebrow">
        <LinkTo to={`/kampung/${kampung.code}/${kampung.slug}`}>{kampung.name}</LinkTo>, {kampung.districtName}
      </p>
      <h1>{activity.title}</h1>
      <p className="meta">
        {formatDay(activity.heldOn, language)} · {activity.place}
        {activity.sampleData && (
          <>
            {' '}
            · <SampleMark language={language} />
          </>
        )}
      </p>
      {pairsOf(activity.photos).map((pair) => (
        <div className="photo-pair" key={pair[0]?.jpeg960}>
          {pair.map((photo) => (
            <Photo key={photo.jpeg960} photo={photo} />
          ))}
        </div>
      ))}
      {activity.photos
        .filter(({ moment }) => moment === 'DURING')
        .map((photo) => (
          <Photo key={photo.jpeg960} photo={photo} />
        ))}
      <div className="activity-text">
        {activity.description.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <dl className="facts">
        <dt>
          <Trans>Fungsi keluarga</Trans>
        </dt>
        <dd>{activity.familyFunction.name[language]}</dd>
        {activity.agencies.length > 0 && (
          <>
            <dt>
              <Trans>Instansi yang terlibat</Trans>
            </dt>
            <dd>{activity.agencies.map((agency) => agency.name[language]).join(', ')}</dd>
          </>
        )}
        {activity.inpresActivity && (
          <>
            <dt>
              <Trans>Kegiatan Inpres 3/2022</Trans>
            </dt>
            <dd>{activity.inpresActivity.name[language]}</dd>
          </>
        )}
        {activity.participants.length > 0 && (
          <>
            <dt>
              <Trans>Peserta</Trans>
            </dt>
            <dd>
              {activity.participants.map(({ code, name, value }) => (
                <div key={code}>
                  {name[language]}: {value == null ? <Trans>kurang dari 5</Trans> : formatNumber(value, language)}
                </div>
              ))}
            </dd>
          </>
        )}
        {activity.programmes.length > 0 && (
          <>
            <dt>
              <Trans>Program tematik</Trans>
            </dt>
            <dd>
              {activity.programmes.map((programme) => (
                <LinkTo key={programme.code} to={`/program/${slugs.get(programme.code) ?? ''}`}>
                  {programme.name[language]}
                </LinkTo>
              ))}
            </dd>
          </>
        )}
        <dt>
          <Trans>Kampung</Trans>
        </dt>
        <dd>
          <LinkTo to={`/kampung/${kampung.code}/${kampung.slug}`}>{kampung.name}</LinkTo>{' '}
          <LevelBadge level={kampung.level} language={language} />
        </dd>
      </dl>
      {others.length > 0 && (
        <>
          <h2>
            <Trans>Kegiatan lain di kampung ini</Trans>
          </h2>
          <ul className="cards cards-four">
            {others.map((other) => (
              <ActivityCard key={other.id} activity={other} />
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function Photo({ photo }: { photo: PhotoPartsFragment }) {
  const language = useLanguage();
  const words = [photo.moment !== 'DURING' && PHOTO_MOMENT_NAMES[photo.moment][language], photo.caption?.[language]].filter(Boolean);
  return (
    <figure className="cover">
      <Picture photo={photo} />
      {words.length > 0 && <figcaption>{words.join(': ')}</figcaption>}
    </figure>
  );
}
