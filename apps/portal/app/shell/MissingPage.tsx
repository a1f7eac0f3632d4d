import type { Route } from './+types/MissingPage';
import { MissingView } from './MissingView.tsx';
import { missing } from './not-found.server.ts';

/** Any address that is no page. */
export const loader = ({ request }: Route.LoaderArgs) => missing(request);

export default function MissingPage({ loaderData }: Route.ComponentProps) {
  return <MissingView missing={loaderData} />;
}
