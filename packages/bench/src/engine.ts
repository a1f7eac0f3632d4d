import { assess } from '@simpul/domain/rubric-engine.ts';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import { KKB_2021_STRICT } from '@simpul/domain/rubrics/kkb-2021-strict.ts';
import { KKB_PROPOSAL_1 } from '@simpul/domain/rubrics/kkb-proposal-1.ts';
import { against, worked } from './client.ts';
import { makeFacts, VILLAGES } from './made-facts.ts';

const AIM_MS = 10_000;

/** The rule over a kampung in every village, in one process, with reasons and levers. */
export function measureEngine(say: (line: string) => unknown): void {
  const facts = makeFacts(VILLAGES);
  for (const rubric of [KKB_2021, KKB_2021_STRICT, KKB_PROPOSAL_1]) {
    const engine = worked(() => Map.groupBy(facts, (each) => assess(each, rubric).level.code));
    const counts = [...engine.result].map(([code, kampung]) => `${code} ${kampung.length}`).join(', ');
    say(`Engine, ${rubric.code} over ${VILLAGES} kampung in one process: ${against(engine, AIM_MS)}; ${counts}`);
  }
}
