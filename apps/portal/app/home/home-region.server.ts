import { ask } from '../apollo.server.ts';
import { HomeRegionDocument } from '../gql/graphql.ts';

/** The smallest region from regency upwards that holds every published kampung: the one the home page speaks of. */
export async function homeRegion(request: Request): Promise<string> {
  let code = 'ID';
  // Nation, province, regency: two steps down at most.
  for (let step = 0; step < 2; step += 1) {
    const { region } = await ask(request, HomeRegionDocument, { code });
    const inhabited = region?.children.filter((child) => child.kampungCount > 0) ?? [];
    const only = inhabited.length === 1 ? inhabited[0] : undefined;
    if (only === undefined) return code;
    code = only.code;
  }
  return code;
}
