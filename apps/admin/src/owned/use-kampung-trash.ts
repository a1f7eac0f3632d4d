import { useMutation } from '@apollo/client/react';
import type { DocumentNode } from 'graphql';
import { KampungRecordDocument, RemoveFromKampungDocument, RestoreToKampungDocument, type OwnedKind } from '../gql/graphql.ts';
import type { Trash } from './OwnedList.tsx';

/** The trash of a list of a kampung. `query` reads the list again after a change. */
export function useKampungTrash(kind: OwnedKind, kampung: string, query: DocumentNode): Trash {
  const options = { refetchQueries: [query, KampungRecordDocument], awaitRefetchQueries: true };
  const [remove] = useMutation(RemoveFromKampungDocument, options);
  const [restore] = useMutation(RestoreToKampungDocument, options);
  return {
    remove: (id) => remove({ variables: { input: { kampung, kind, id } } }),
    restore: (id) => restore({ variables: { input: { kampung, kind, id } } }),
  };
}
