import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { DraftDocument, DropDraftDocument, SaveDraftDocument, type Form } from '../gql/graphql.ts';
import { useViewer } from '../shell/viewer.ts';

const PAUSE_MS = 1_500;
const RETRY_MS = 10_000;

export type KeptDraft = { data: string; version: number; savedAt: string };
/** LOCAL: only this browser has it, because the server could not be reached. */
export type DraftState = 'NONE' | 'WRITING' | 'SAVED' | 'LOCAL';

/**
 * Keeps what is typed into a form: at once in this browser, after a pause on the server, and in
 * the browser until the server has it.
 */
export function useDraft(form: Form, subject: string) {
  const client = useApolloClient();
  const { id: viewerId } = useViewer();
  const place = `simpul:draft:${viewerId}:${form}:${subject}`;
  const [state, setState] = useState<DraftState>('NONE');
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useQuery(DraftDocument, { variables: { form, subject }, fetchPolicy: 'no-cache' });
  const [local] = useState(() => readLocal(place));
  const [isSettled, setSettled] = useState(false);

  async function send(draft: Omit<KeptDraft, 'savedAt'>): Promise<void> {
    try {
      const { data } = await client.mutate({ mutation: SaveDraftDocument, variables: { input: { form, subject, ...draft } } });
      // Something newer may have been typed meanwhile: its own turn comes.
      if (!data || readLocal(place)?.data !== draft.data) return;
      localStorage.removeItem(place);
      setSavedAt(data.saveDraft.savedAt);
      setState('SAVED');
    } catch {
      setState('LOCAL');
      timer.current = setTimeout(() => void send(draft), RETRY_MS);
    }
  }
  function keep(draft: Omit<KeptDraft, 'savedAt'>): void {
    writeLocal(place, { ...draft, savedAt: new Date().toISOString() });
    setSettled(true);
    setState('WRITING');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(draft), PAUSE_MS);
  }
  async function drop(): Promise<void> {
    clearTimeout(timer.current);
    localStorage.removeItem(place);
    setSettled(true);
    setState('NONE');
    await client.mutate({ mutation: DropDraftDocument, variables: { form, subject } }).catch(() => null); // it is overwritten by the next one
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const remote = asked.data?.draft ?? null;
  const latest = local && (!remote || local.savedAt > remote.savedAt) ? local : remote;
  const found = isSettled ? null : latest;
  return {
    isLoading: asked.loading && !asked.error,
    /** What an earlier visit left behind, until the person has decided about it. */
    found,
    state,
    savedAt,
    keep,
    drop,
    /** Decides for it. */
    resume() {
      setSettled(true);
      return found;
    },
  };
}

function readLocal(place: string): KeptDraft | null {
  try {
    const text = localStorage.getItem(place);
    return text === null ? null : (JSON.parse(text) as KeptDraft);
  } catch {
    return null;
  }
}

function writeLocal(place: string, draft: KeptDraft): void {
  try {
    localStorage.setItem(place, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing, or is full: the server will have it after the pause.
  }
}
