import { holdersAt } from '../identity/recipients.ts';
import { notify, type Telling } from './notify.ts';

/** Tasks that were just planned are news to those who do the work in that kampung. @param batch id of one of them */
export async function tellOfTasks(tx: Telling, kampung: { id: string; code: string }, batch: string, dueOn: string): Promise<void> {
  const people = await holdersAt(tx.db, { region: kampung.code }, ['POKJA_OPERATOR', 'PKB']);
  await notify(tx, {
    kind: 'PLAN_TASK',
    event: `plan:${batch}`,
    to: people.map(({ personId }) => ({ personId })),
    kampungId: kampung.id,
    day: dueOn,
  });
}
