import type { KampungFacts } from '@simpul/domain/kampung-facts.ts';
import { assess } from '@simpul/domain/rubric-engine.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import { KKB_2021_STRICT } from '@simpul/domain/rubrics/kkb-2021-strict.ts';
import { KKB_PROPOSAL_1 } from '@simpul/domain/rubrics/kkb-proposal-1.ts';
import { quantile } from './client.ts';
import { makeFacts, VILLAGES } from './made-facts.ts';

const AIM_MS = 10_000;
const FRAME_MS = 16;
const TRIES = 5_000;

/** The rule over a kampung in every village, in one process, with reasons and levers; and one evaluation, as a slider asks for it. */
export function measureEngine(say: (line: string) => unknown): void {
  const facts = makeFacts(VILLAGES);
  for (const rubric of [KKB_2021, KKB_2021_STRICT, KKB_PROPOSAL_1]) {
    const counts: Record<string, number> = {};
    const [began, worked] = [performance.now(), process.cpuUsage()];
    for (const each of facts) {
      const { code } = assess(each, rubric).level;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    const taken = performance.now() - began;
    const processor = process.cpuUsage(worked).user / 1000;
    say(
      `Engine, ${rubric.code} over ${VILLAGES} kampung in one process: ${taken.toFixed(0)} ms, of the processor ${processor.toFixed(0)} ms ` +
        `(aim ${AIM_MS} ms: ${(taken / AIM_MS).toFixed(2)} of it); ${JSON.stringify(counts)}`,
    );
  }
  say(`What-if, one value changed and the kampung assessed again: ${whatIf(facts, KKB_2021)}`);
}

/** Each try changes one value of one kampung, as somebody who moves a slider does. */
function whatIf(facts: readonly KampungFacts[], rubric: Rubric): string {
  const times: number[] = [];
  for (let at = 0; at < TRIES; at++) {
    const kampung = facts[at];
    if (!kampung) break;
    const began = performance.now();
    assess({ ...kampung, workingGroupMembers: at % 25 }, rubric);
    times.push(performance.now() - began);
  }
  return `median ${quantile(times, 0.5).toFixed(3)} ms, p95 ${quantile(times, 0.95).toFixed(3)} ms (one frame is ${FRAME_MS} ms), most ${Math.max(...times).toFixed(2)} ms`;
}
