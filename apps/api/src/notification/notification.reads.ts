import { scopesOf, type Actor } from '@simpul/domain/access.ts';
import { COMMAND_RULES } from '@simpul/domain/integration.ts';
import {
  addressOf,
  NEXT_ASSESSMENT_STEPS,
  NEXT_STEPS,
  titleOf,
  TOPIC_OF,
  WAITING_KINDS,
  type NotificationFacts,
} from '@simpul/domain/notification.ts';
import type { MailLine } from '@simpul/domain/mail.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { scopeSql } from '../identity/scope.sql.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import type { NotificationRow } from './notification.entity.ts';

// What every statement about notifications is made of: `n` is the row, `k` its kampung, `i` its integration, `s` its assessment.

export const FROM = `work.notification n left join work.kampung k on k.id = n."kampungId"
  left join work.integration i on i.id = n."integrationId" left join work.programme p on p.code = i."programmeCode"
  left join work.assessment s on s.id = n."assessmentId" left join pub.region r on r.code = n."regionCode"`;

export const COLUMNS = `n.*, n.day::text, k.code as "kampungCode", k.name as "kampungName", p."shortName" as "programmeName", r.name as "regionName"`;

/** A row with the names that its words are made of. */
export type NamedRow = NotificationRow & {
  kampungCode: string | null;
  kampungName: string | null;
  programmeName: BilingualText | null;
  regionName: string | null;
};

/** Whether somebody may still read what a row is about; what concerns their own roles they always may. */
export function readableSql(actor: Actor, $: (value: unknown) => string): string {
  const integration = scopeSql(scopesOf(actor, 'integration.read'), $, 'k.code', 'i."programmeCode"');
  const kampung = scopeSql(scopesOf(actor, 'kampung.read'), $, 'k.code');
  return `case when n."integrationId" is not null then ${integration} when n."kampungId" is not null then ${kampung} else true end`;
}

/** The states that each step is taken from. */
const FROM_STATES = JSON.stringify(Object.fromEntries(NEXT_STEPS.map((step) => [step, COMMAND_RULES[step].from])));
const ASSESSMENT_STATES = JSON.stringify(NEXT_ASSESSMENT_STEPS);

/** Whether a row still waits for this person: nobody has dealt with it, it can still be done, and they still hold the role it waits for. */
export function waitingSql({ assignments }: Actor, $: (value: unknown) => string): string {
  const held = assignments.map((own) => `(n.role = ${$(own.role)} and ${scopeSql([own], $, 'k.code', 'i."programmeCode"')})`);
  const inTime = `case n.kind when 'STEP' then (${$(FROM_STATES)}::jsonb -> n.code) ? i.state
    when 'ASSESSMENT_STEP' then ${$(ASSESSMENT_STATES)}::jsonb ->> s.state = n.code else true end`;
  return `(n."handledAt" is null and n.kind = any(${$(WAITING_KINDS)}) and ${IN_FORCE} and ${inTime} and (${held.join(' or ') || 'false'}))`;
}

export const wordsOf = (row: NotificationFacts): { title: BilingualText; path: string } => ({ title: titleOf(row), path: addressOf(row) });

/** A row as a line of a mail. */
export function lineOf(row: NamedRow): MailLine {
  return { topic: TOPIC_OF[row.kind], ...wordsOf(row), region: row.kampungCode ?? row.regionCode ?? 'ID' };
}
