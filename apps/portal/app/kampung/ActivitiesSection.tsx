import { Plural, Trans } from '@lingui/react/macro';
import { ActivityCard } from '../activity/ActivityCard.tsx';
import type { PublishedKampung } from './published-kampung.ts';

/** What happened here lately. */
export function ActivitiesSection({ kampung }: { kampung: PublishedKampung }) {
  return (
    <section id="kegiatan" aria-labelledby="judul-kegiatan">
      <h2 id="judul-kegiatan">
        <Trans>Kegiatan</Trans>
      </h2>
      {kampung.activities.length === 0 ? (
        <p className="note">
          <Trans>Belum ada kegiatan yang dipublikasikan. Pokja mengisinya lewat aplikasi pengelola.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Plural value={kampung.activityCount} one="# kegiatan tercatat." other="# kegiatan tercatat; yang terbaru di sini." />
          </p>
          <ul className="cards">
            {kampung.activities.map((activity) => (
              <ActivityCard key={activity.id} activity={activity} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
