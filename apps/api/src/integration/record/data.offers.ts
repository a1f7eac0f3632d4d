import { may, rolesAt } from '@simpul/domain/access.ts';
import { offerableField } from '@simpul/domain/programme-data.ts';
import { text } from '@simpul/domain/text.ts';
import { editProfile } from '../../kampung/profile.service.ts';
import { rolesAtKampung } from '../../kampung/rights.ts';
import { KampungRow } from '../../kampung/kampung.entity.ts';
import type { Context } from '../../platform/context.ts';
import { forbidden, notFound, Refusal } from '../../platform/errors.ts';
import { transact } from '../../platform/transact.ts';
import { ProgrammeDataRow } from './data.entity.ts';
import { readForm, record } from './data.service.ts';
import type { ProgrammeDataKey } from './data.types.ts';
import { findIntegration, INTEGRATION } from '../integration.found.ts';
import { holdIntegration, openIntegration } from './part.store.ts';

// A value that a programme knows and the kampung lacks: the programme's owner offers it, the kampung takes it.

/** @throws Refusal FORBIDDEN for everybody but the programme's own agency; CONFLICT for a value the profile has, or could not take */
export async function offerProgrammeData(ctx: Context, { integration, year, indicator }: ProgrammeDataKey): Promise<string> {
  const { row, place } = await openIntegration(ctx, 'integration.write', integration);
  // Whatever else they are here: this is the word of the programme's own agency.
  const role = rolesAt(ctx.actor, place).find((one) => one === 'SKPD_PROGRAM');
  if (!role) throw forbidden();
  await transact(ctx, async (tx) => {
    await holdIntegration(tx, { row, place });
    const { fields } = await readForm(tx, { row, place }, year);
    const field = fields.find((one) => one.indicator.code === indicator);
    if (!field?.stored || offerableField(field) === null) throw cannotTake();
    await tx.db.update(ProgrammeDataRow, { integrationId: row.id, year, indicator }, { offeredAt: () => 'now()' });
    await record(tx, { row, place }, role, 'offer', [[indicator, field.stored.value]]);
  });
  return row.id;
}

/** @throws Refusal as an edit of the profile does; CONFLICT for what was not offered, or what the profile has by now */
export async function acceptProgrammeData(ctx: Context, { integration, year, indicator }: ProgrammeDataKey): Promise<string> {
  const found = await findIntegration(ctx, integration);
  if (!found) throw notFound(INTEGRATION);
  const { row, place } = found;
  const [role] = rolesAtKampung(ctx, 'kampung.edit', place.region);
  await transact(ctx, async (tx) => {
    await holdIntegration(tx, found);
    const { version } = await tx.db.findOneByOrFail(KampungRow, { code: place.region });
    const { fields, rows } = await readForm(tx, found, year);
    const field = fields.find((one) => one.indicator.code === indicator);
    const profileField = field ? offerableField(field) : null;
    if (!field?.stored || profileField === null || !rows.get(indicator)?.offeredAt) throw cannotTake();
    await editProfile(tx, { code: place.region, version, changes: { [profileField]: field.stored.value } });
    await tx.db.update(ProgrammeDataRow, { integrationId: row.id, year, indicator }, { offeredAt: null });
    await record(tx, found, role, 'accept', [[indicator, field.stored.value]]);
  });
  return row.id;
}

/** Whether the actor may take offered values into the profile. */
export const mayAccept = (ctx: Context, region: string): boolean => may(ctx.actor, 'kampung.edit', { region });

const cannotTake = () =>
  new Refusal(
    'CONFLICT',
    text(
      'Nilai ini tidak (lagi) dapat dibawa ke profil: profil sudah memilikinya, atau tidak mempunyai isian untuknya.',
      'This value cannot be taken into the profile (any more): the profile has it, or has no field for it.',
    ),
    'indicator',
  );
