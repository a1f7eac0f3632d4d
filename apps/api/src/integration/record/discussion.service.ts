import { MoreThan } from 'typeorm';
import { rolesThat } from '@simpul/domain/access.ts';
import { MENTIONS_MAX, problemOfMessage } from '@simpul/domain/integration-parts.ts';
import { text } from '@simpul/domain/text.ts';
import { notify } from '../../notification/notify.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { badInput, Refusal } from '../../platform/errors.ts';
import { once } from '../../platform/idempotency.ts';
import { transact } from '../../platform/transact.ts';
import type { IntegrationRow } from '../integration.entity.ts';
import type { DiscussIntegrationInput, Participant } from './discussion.types.ts';
import { IntegrationMessageRow } from './part.entity.ts';
import { holdIntegration, openIntegration } from './part.store.ts';

/**
 * Adds a message; whoever it calls must be able to read the integration.
 * @throws Refusal at `body` or `mentions`
 */
export async function discussIntegration(ctx: Context, input: DiscussIntegrationInput): Promise<string> {
  const { row, place, role } = await openIntegration(ctx, 'integration.discuss', input.integration);
  const actor = actorOf(ctx);
  const body = input.body.trim();
  const problem = problemOfMessage(body);
  if (problem) throw badInput('body', problem);
  const mentions = [...new Set(input.mentions ?? [])];
  if (mentions.length > MENTIONS_MAX)
    throw badInput(
      'mentions',
      text(`Paling banyak ${MENTIONS_MAX} orang dalam satu pesan.`, `At most ${MENTIONS_MAX} people in one message.`),
    );
  const participants = mentions.length > 0 ? await participantsOf(ctx, row) : [];
  if (mentions.some((id) => !participants.some((participant) => participant.id === id)))
    throw badInput('mentions', text('Orang ini tidak mengikuti integrasi ini.', 'This person does not follow this integration.'));
  return transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      await holdIntegration(tx, { row, place });
      await refuseTooOften(tx, row.id, actor.userId);
      const message = tx.db.create(IntegrationMessageRow, {
        integrationId: row.id,
        authorId: actor.userId,
        authorName: actor.name,
        authorRole: role,
        body,
        mentions,
      });
      await tx.db.insert(IntegrationMessageRow, message);
      await notify(tx, {
        kind: 'MENTION',
        event: `message:${message.id}`,
        to: mentions.map((personId) => ({ personId })),
        kampungId: row.kampungId,
        integrationId: row.id,
      });
      return message.id;
    }),
  );
}

/** More than anybody types: each message may send mails to ten people. */
const MESSAGES_PER_HOUR = 60;

async function refuseTooOften(tx: Context, integrationId: string, authorId: string): Promise<void> {
  const count = await tx.db.countBy(IntegrationMessageRow, { integrationId, authorId, at: MoreThan(new Date(Date.now() - 3_600_000)) });
  if (count < MESSAGES_PER_HOUR) return;
  throw new Refusal(
    'RATE_LIMITED',
    text(`Paling banyak ${MESSAGES_PER_HOUR} pesan dalam satu jam.`, `At most ${MESSAGES_PER_HOUR} messages in one hour.`),
  );
}

const MESSAGES_MAX = 200;

/** The latest messages, oldest of them first. */
export async function listMessages(ctx: Context, integrationId: string): Promise<IntegrationMessageRow[]> {
  const rows = await ctx.db.find(IntegrationMessageRow, {
    where: { integrationId },
    order: { at: 'DESC', id: 'DESC' },
    take: MESSAGES_MAX,
  });
  return rows.reverse();
}

const PARTICIPANTS_MAX = 100;

/** Who may be called in the discussion: the people of both owners and of the village, by name; not the one who asks. */
export async function participantsOf(ctx: Context, row: IntegrationRow): Promise<Participant[]> {
  const { code } = await ctx.load.recordItem.load(row.kampungId);
  return ctx.db.query<Participant[]>(
    `select distinct on (p.name, p.id) p.id, p.name, a.role
     from work.role_assignment a join work.person p on p.id = a."personId"
     where a.role = any($1) and p.id <> $2 and p."deactivatedAt" is null
       and a."validFrom" <= current_date and (a."validTo" is null or a."validTo" >= current_date)
       and (a."regionCode" = 'ID' or $3 = a."regionCode" or starts_with($3, a."regionCode" || '.'))
       and (a.programmes is null or $4 = any(a.programmes))
     order by p.name, p.id limit ${PARTICIPANTS_MAX}`,
    [rolesThat('integration.discuss'), actorOf(ctx).userId, code, row.programmeCode],
  );
}
