import { ask } from '../apollo.server.ts';
import { DecisionContentDocument } from '../gql/graphql.ts';
import type { Route } from './+types/content';

/** The hashed text of a decision as a file, byte by byte: whoever downloads it computes the same hash. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const { decisionDocument } = await ask(request, DecisionContentDocument, { id: params.id });
  if (!decisionDocument) return new Response(null, { status: 404 });
  return new Response(decisionDocument.content, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="keputusan-${decisionDocument.id}.json"`,
      // It never changes.
      'Cache-Control': 'public, max-age=86400',
    },
  });
}
