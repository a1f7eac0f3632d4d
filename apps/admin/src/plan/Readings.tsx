import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { TargetReadingsDocument, type TargetReadingsQuery } from '../gql/graphql.ts';
import { todayHere } from '../language/today-here.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { daysAndRupiah } from './effort-words.ts';
import type { TargetValues } from './TargetDialog.tsx';

type Reading = TargetReadingsQuery['targetReadings'][number];
type Choose = (reading: Pick<TargetValues, 'metric' | 'unit' | 'value' | 'dueOn'>) => void;

/** Both readings of the national 5 % side by side: how many kampung, and the least that it would take. */
export function Readings({ region, canPlan, onChoose }: { region: string; canPlan: boolean; onChoose: Choose }) {
  const { t } = useLingui();
  const [dueOn, setDueOn] = useState(`${Number(todayHere().slice(0, 4)) + 1}-12-31`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(dueOn);
  const asked = useQuery(TargetReadingsDocument, { variables: { region, dueOn }, skip: !isDay });
  return (
    <section aria-labelledby="readings">
      <h2 id="readings">
        <Trans>Dua bacaan dari 5% nasional</Trans>
      </h2>
      <p>
        <Trans>
          Berita dari rapat yang sama menyebut dua hal: 5% kampung naik tingkat setiap tahun, atau tambahan 5% kampung mandiri dan
          paripurna. Keduanya dihitung dari hari ini.
        </Trans>
      </p>
      <div className="planner is-single">
        <TextInput type="date" label={t`Sampai`} value={dueOn} onChange={({ currentTarget }) => setDueOn(currentTarget.value)} />
      </div>
      <Answer of={asked}>
        {({ targetReadings }) => (
          <div className="readings">
            {targetReadings.map((reading) => (
              <ReadingCard key={reading.metric} reading={reading} onChoose={canPlan ? (one) => onChoose({ ...one, dueOn }) : null} />
            ))}
          </div>
        )}
      </Answer>
    </section>
  );
}

function ReadingCard({
  reading,
  onChoose,
}: {
  reading: Reading;
  onChoose: ((reading: Omit<Parameters<Choose>[0], 'dueOn'>) => void) | null;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const { metric, metricName, unit, value, needed, need, candidateCount, days, rupiah } = reading;
  return (
    <section className="card">
      <h3>{metricName[language]}</h3>
      <p>
        <strong>
          <Trans>{needed} kampung</Trans>
        </strong>
      </p>
      <p>{need[language]}</p>
      <p className="meta">
        {days != null && rupiah != null ? (
          <Trans>
            Paling ringan: {daysAndRupiah({ days, rupiah }, language)}, dari {candidateCount} kampung yang dapat naik sampai hari itu.
          </Trans>
        ) : (
          <Trans>Hanya {candidateCount} kampung yang dapat naik sampai hari itu: belum cukup.</Trans>
        )}
      </p>
      {onChoose && (
        <Button variant="default" aria-label={t`Jadikan target: ${metricName[language]}`} onClick={() => onChoose({ metric, unit, value })}>
          <Trans>Jadikan target</Trans>
        </Button>
      )}
    </section>
  );
}
