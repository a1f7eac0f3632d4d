import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { formatMonth, formatNumber } from '@simpul/domain/format.ts';
import { failureOf } from '../../api/failure.ts';
import { AcceptProgrammeDataDocument, OfferProgrammeDataDocument, type DataValuePartsFragment } from '../../gql/graphql.ts';
import { useLanguage } from '../../language/use-language.ts';
import { failureLine } from '../../shell/failure-line.ts';
import { notify, notifyFailure } from '../../shell/notify.ts';
import type { DataField, DataForm } from './data-values.ts';
import { REREAD } from './use-part.ts';

type Props = {
  integration: string;
  data: DataForm;
  field: DataField;
  typed: string;
  error: string | undefined;
  onType: (words: string) => void;
  onTake: () => void;
};

/** One value: what the programme has, and what the kampung's records say of it. */
export function DataRow({ integration, data, field, typed, error, onType, onTake }: Props) {
  const language = useLanguage();
  const { label, restricted, state, source, value, writtenBy } = field;
  return (
    <li>
      {data.viewerCanWrite ? (
        <Control field={field} typed={typed} error={error} onType={onType} />
      ) : (
        <>
          <strong>{label[language]}</strong>
          <p>{value ? <Value value={value} /> : <Trans>belum diisi</Trans>}</p>
        </>
      )}
      {restricted && (
        <p className="meta">
          <Trans>Terbatas: hanya kedua pemilik yang membaca nilai ini, tidak pernah dipublikasikan.</Trans>
        </p>
      )}
      {source && (
        <p className={state === 'DIFFERS' ? 'notice is-warning' : 'meta'}>
          {state === 'FILLED' ? (
            <Trans>Diambil dari catatan: {source.name[language]}</Trans>
          ) : (
            <Trans>
              Catatan kampung ({source.nearness[language]}): {source.name[language]}
            </Trans>
          )}
          {source.period && <> · {formatMonth(source.period, language)}</>} ·{' '}
          {source.value ? <Value value={source.value} /> : source.hidden ? <Trans>disembunyikan</Trans> : <Trans>belum diisi</Trans>}
          {state === 'DIFFERS' && (
            <>
              . <Trans>Keduanya berbeda; tidak ada yang ditimpa.</Trans>
            </>
          )}{' '}
          {data.viewerCanWrite && source.usable && state !== 'FILLED' && state !== 'FILLABLE' && (
            <Button variant="default" size="compact-md" onClick={onTake}>
              <Trans>Pakai nilai catatan</Trans>
            </Button>
          )}
        </p>
      )}
      {writtenBy && state !== 'FILLED' && (
        <p className="meta">
          <Trans>Ditulis {writtenBy}</Trans>
        </p>
      )}
      <Offer integration={integration} data={data} field={field} />
    </li>
  );
}

function Control({ field, typed, error, onType }: Pick<Props, 'field' | 'typed' | 'error' | 'onType'>) {
  const { t } = useLingui();
  const language = useLanguage();
  const { label, unit, type, indicator } = field;
  const name = unit ? `${label[language]} (${unit[language]})` : label[language];
  if (type === 'YES_NO') {
    return (
      <NativeSelect
        label={name}
        id={`data-${indicator}`}
        error={error}
        data={[
          { value: '', label: t`Belum diisi` },
          { value: 'YES', label: t`Ya` },
          { value: 'NO', label: t`Tidak` },
        ]}
        value={typed}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      label={name}
      id={`data-${indicator}`}
      error={error}
      inputMode={type === 'TEXT' ? undefined : 'decimal'}
      type={type === 'TEXT' ? 'text' : 'number'}
      // On paper an empty box would say nothing.
      placeholder={t`belum diisi`}
      value={typed}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
    />
  );
}

function Value({ value: { number, yes, words } }: { value: DataValuePartsFragment }) {
  const language = useLanguage();
  if (yes != null) return yes ? <Trans>Ya</Trans> : <Trans>Tidak</Trans>;
  return <>{words ?? (number == null ? '' : formatNumber(number, language))}</>;
}

/** The way back: what the programme knows and the profile lacks is offered by the one and taken by the other. */
function Offer({ integration, data, field }: Pick<Props, 'integration' | 'data' | 'field'>) {
  const { t } = useLingui();
  const [offer, offering] = useMutation(OfferProgrammeDataDocument, REREAD);
  const [accept, accepting] = useMutation(AcceptProgrammeDataDocument, REREAD);
  const { offerable, offeredAt, indicator } = field;
  if (!offerable) return null;
  const variables = { input: { integration, year: data.year, indicator } };
  async function run(done: Promise<unknown>, said: string) {
    try {
      await done;
      notify(said);
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }
  if (offeredAt) {
    return (
      <p className="meta">
        <Trans>Ditawarkan ke profil kampung, yang belum memilikinya.</Trans>{' '}
        {data.viewerCanAccept && (
          <Button
            variant="default"
            size="compact-md"
            loading={accepting.loading}
            onClick={() => void run(accept({ variables }), t`Masuk ke profil kampung.`)}
          >
            <Trans>Terima ke profil</Trans>
          </Button>
        )}
      </p>
    );
  }
  if (!data.viewerCanOffer) return null;
  return (
    <p>
      <Button
        variant="default"
        size="compact-md"
        loading={offering.loading}
        onClick={() => void run(offer({ variables }), t`Ditawarkan ke profil kampung.`)}
      >
        <Trans>Tawarkan ke profil kampung</Trans>
      </Button>
    </p>
  );
}
