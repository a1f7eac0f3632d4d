import { useMutation } from '@apollo/client/react';
import {
  IntegrationDocument,
  RemoveFromIntegrationDocument,
  RestoreToIntegrationDocument,
  type IntegrationPart,
} from '../../gql/graphql.ts';
import type { Trash } from '../../owned/OwnedList.tsx';

/** Reads the page of the integration again: bonds, depth and steps follow from its parts. */
export const REREAD = { refetchQueries: [IntegrationDocument], awaitRefetchQueries: true };

/** The trash of a part of an integration's record. */
export function usePartTrash(kind: IntegrationPart, integration: string): Trash {
  const [remove] = useMutation(RemoveFromIntegrationDocument, REREAD);
  const [restore] = useMutation(RestoreToIntegrationDocument, REREAD);
  return {
    remove: (id) => remove({ variables: { input: { integration, kind, id } } }),
    restore: (id) => restore({ variables: { input: { integration, kind, id } } }),
  };
}
