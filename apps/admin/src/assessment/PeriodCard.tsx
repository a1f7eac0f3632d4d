import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { PERIOD_DAY_NAMES, PERIOD_DAYS } from '@simpul/domain/assessment-period.ts';
import { formatDay, formatInstant } from '@simpul/domain/format.ts';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import type { PeriodPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { regionName } from '../shell/region-name.ts';
import { ExtendDialog } from './ExtendDialog.tsx';
import { PeriodDialog } from './PeriodDialog.tsx';

/** A period: where it stands, its days, what was extended and why. */
export function PeriodCard({ period }: { period: PeriodPartsFragment }) {
  const language = useLanguage();
  const [dialog, setDialog] = useState<'CHANGE' | 'EXTEND' | null>(null);
  const { title, phase, region, rubric, extensions, sampleData, viewerCanChange, viewerCanExtend } = period;
  return (
    <section className="card" aria-labelledby="period-title">
      <h2 id="period-title">{title}</h2>
      <p className="facts-line">
        <span className={phase.code === 'TERBIT' ? 'word is-current' : 'word is-open'}>{phase.name[language]}</span>
        <span className="meta">
          <Trans>
            {regionName(region, language)} · aturan {rubric.code} versi {rubric.version}
          </Trans>
        </span>
        {sampleData && <SampleMark language={language} />}
      </p>
      <dl className="period-days">
        {PERIOD_DAYS.map((day) => (
          <div key={day}>
            <dt>{PERIOD_DAY_NAMES[day][language]}</dt>
            <dd>{formatDay(period[day], language)}</dd>
          </div>
        ))}
      </dl>
      {extensions.map(({ day, from, to, reason, by, at }) => (
        <p key={at} className="meta">
          <Trans>
            {PERIOD_DAY_NAMES[day][language]} diperpanjang dari {formatDay(from, language)} ke {formatDay(to, language)} oleh {by} (
            {formatInstant(at, language)}): {reason}
          </Trans>
        </p>
      ))}
      {(viewerCanChange || viewerCanExtend) && (
        <p className="form-actions">
          {viewerCanChange && (
            <Button variant="default" onClick={() => setDialog('CHANGE')}>
              <Trans>Ubah periode</Trans>
            </Button>
          )}
          {viewerCanExtend && (
            <Button variant="default" onClick={() => setDialog('EXTEND')}>
              <Trans>Perpanjang tenggat</Trans>
            </Button>
          )}
        </p>
      )}
      {dialog === 'CHANGE' && <PeriodDialog period={period} onClose={() => setDialog(null)} />}
      {dialog === 'EXTEND' && <ExtendDialog period={period} onClose={() => setDialog(null)} />}
    </section>
  );
}
