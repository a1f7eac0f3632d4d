import { Trans } from '@lingui/react/macro';
import { formatDay } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';

const isDay = (day: string): boolean => !Number.isNaN(Date.parse(day));

export function Validity({ validFrom, validTo }: { validFrom: string; validTo: string | null }) {
  const language = useLanguage();
  const [from, to] = [validFrom, validTo ?? ''].map((day) => (isDay(day) ? formatDay(day, language) : '–'));
  return validTo === null ? (
    <Trans>mulai {from}</Trans>
  ) : (
    <Trans>
      {from} sampai {to}
    </Trans>
  );
}
