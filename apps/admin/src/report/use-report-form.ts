import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { blockingOf, brokenCounts, findingsOf, type Earlier } from '@simpul/domain/report-checks.ts';
import { REPORT_FIELDS, type ReportField } from '@simpul/domain/report.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import type { DraftState } from '../draft/use-draft.ts';
import { SaveReportDocument, SubmitReportDocument, type MonthlyReportPartsFragment } from '../gql/graphql.ts';
import { useViewer } from '../shell/viewer.ts';
import { reasonsOf, typedOf, valuesOfAnswer, valuesOfTyped, type Reasons, type Typed } from './report-values.ts';

const PAUSE_MS = 1_500;
const RETRY_MS = 10_000;
const CLICK_MS = 200;

type Kept = { version: number; typed: Typed; reasons: Reasons };

/**
 * The form of one month. What is typed is at once in this browser, after a pause on the server, and
 * stays in the browser until the server has it. One save is on its way at a time, so that the
 * version it is made on is always the one the last answer gave.
 */
export function useReportForm(report: MonthlyReportPartsFragment) {
  const client = useApolloClient();
  const { id: viewerId } = useViewer();
  const place = `simpul:report:${viewerId}:${report.id}`;
  const [kept, setKept] = useState<Kept>(() => readKept(place) ?? startOf(report));
  // What was sent once is nobody's suggestion any more.
  const [touched, setTouched] = useState<ReadonlySet<ReportField>>(new Set(report.submittedAt ? REPORT_FIELDS : []));
  const [state, setState] = useState<DraftState>('NONE');
  const [savedAt, setSavedAt] = useState(report.updatedAt ?? null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef(kept);
  const isAhead = useRef(readKept(place) !== null);
  const sending = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const values = valuesOfTyped(kept.typed);
  const earlier: Earlier | null = report.earlier && { period: report.earlier.period, values: valuesOfAnswer(report.earlier.values) };
  const findings = findingsOf(values, report.period, earlier);
  const blocking = blockingOf(findings, kept.reasons);

  function hold(next: Kept): void {
    latest.current = next;
    isAhead.current = true;
    setKept(next);
    writeKept(place, next);
    setState('WRITING');
    later(PAUSE_MS);
  }
  function later(wait: number): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), wait);
  }
  /** @returns whether the server has everything that is typed */
  async function save(): Promise<boolean> {
    clearTimeout(timer.current);
    if (sending.current) await sending.current;
    if (!isAhead.current) return true;
    sending.current = send(latest.current).finally(() => (sending.current = null));
    return sending.current;
  }
  async function send(now: Kept): Promise<boolean> {
    const numbers = valuesOfTyped(now.typed);
    if (brokenCounts(numbers).length > 0) return false;
    try {
      const { data } = await client.mutate({ mutation: SaveReportDocument, variables: { input: inputOf(report, now) } });
      if (!data) return false;
      const { version, updatedAt } = data.saveReport;
      const isLast = latest.current === now;
      latest.current = { ...latest.current, version };
      setKept(latest.current);
      setFailure(null);
      if (!isLast) return false;
      isAhead.current = false;
      localStorage.removeItem(place);
      setSavedAt(updatedAt ?? null);
      setState('SAVED');
      return true;
    } catch (error) {
      const refused = failureOf(error);
      setState('LOCAL');
      // A refusal would only be repeated; anything else passes by itself.
      if (['CONFLICT', 'BAD_USER_INPUT', 'FORBIDDEN', 'NOT_FOUND'].includes(refused.code)) setFailure(refused);
      else later(RETRY_MS);
      return false;
    }
  }
  const sendWhatWasLeft = useEffectEvent(() => {
    if (isAhead.current) later(PAUSE_MS);
  });
  // Only once: what an earlier visit left behind goes to the server.
  useEffect(() => {
    sendWhatWasLeft();
    return () => clearTimeout(timer.current);
  }, []);

  return {
    typed: kept.typed,
    reasons: kept.reasons,
    values,
    earlier,
    findings,
    blocking,
    touched,
    /** A number that is none cannot be kept on the server. */
    hasBroken: brokenCounts(values).length > 0,
    state,
    savedAt,
    failure,
    change: (field: ReportField, text: string) => hold({ ...latest.current, typed: { ...latest.current.typed, [field]: text } }),
    /** Takes the numbers of another month over. */
    fill: (numbers: MonthlyReportPartsFragment['values']) => hold({ ...latest.current, typed: typedOf(numbers) }),
    restore: (typed: Kept['typed']) => hold({ ...latest.current, typed }),
    explain: (field: ReportField, reason: string) => hold({ ...latest.current, reasons: { ...latest.current.reasons, [field]: reason } }),
    /** A moment later: what appears beside the box must not move a button away from under the click that left it. */
    touch(field: ReportField) {
      setTimeout(() => setTouched((before) => (before.has(field) ? before : new Set(before).add(field))), CLICK_MS);
    },
    /** After somebody else was faster: goes on with what stands here, or with what they wrote. */
    settle(whose: 'MINE' | 'THEIRS', now: MonthlyReportPartsFragment) {
      setFailure(null);
      if (whose === 'MINE') return hold({ ...latest.current, version: now.version });
      const theirs = startOf(now);
      latest.current = theirs;
      isAhead.current = false;
      localStorage.removeItem(place);
      setKept(theirs);
      return setState('NONE');
    },
    /** @returns whether it was sent */
    async submit(): Promise<boolean> {
      // Prefilled numbers that nobody touched are not on the server yet.
      if (latest.current.version === 0) isAhead.current = true;
      if (!(await save()) && !(await save())) return false;
      try {
        const { kampungCode, period } = report;
        const input = { kampungCode, period, version: latest.current.version, idempotencyKey: newKey() };
        const { data } = await client.mutate({
          mutation: SubmitReportDocument,
          variables: { input },
          refetchQueries: ['Reports', 'Tasks'],
        });
        return data?.submitReport.sent ?? false;
      } catch (error) {
        setFailure(failureOf(error));
        return false;
      }
    },
  };
}

export type ReportForm = ReturnType<typeof useReportForm>;

/** The stored numbers; before anything is stored, those of the report before as a suggestion. */
const startOf = (report: MonthlyReportPartsFragment): Kept => ({
  version: report.version,
  typed: typedOf(report.version > 0 ? report.values : (report.earlier?.values ?? [])),
  reasons: reasonsOf(report.reasons),
});

function inputOf({ kampungCode, period }: MonthlyReportPartsFragment, { version, typed, reasons }: Kept) {
  const values = valuesOfTyped(typed);
  return {
    kampungCode,
    period,
    version,
    values: REPORT_FIELDS.filter((field) => values[field] !== null).map((field) => ({ field, value: values[field] })),
    reasons: Object.entries(reasons).map(([field, reason]) => ({ field, reason })),
    idempotencyKey: newKey(),
  };
}

function readKept(place: string): Kept | null {
  try {
    const text = localStorage.getItem(place);
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}

function writeKept(place: string, kept: Kept): void {
  try {
    localStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing, or is full: the server will have it after the pause.
  }
}
