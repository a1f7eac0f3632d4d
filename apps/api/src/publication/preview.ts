import { may } from '@simpul/domain/access.ts';
import type { EntityManager } from 'typeorm';
import { SessionRow } from '../identity/identity.entity.ts';
import { actorOfPerson } from '../identity/session.service.ts';
import { readSources } from '../kampung/kampung-source.ts';
import { actorOf, type Context } from '../platform/context.ts';
import type { Env } from '../platform/env.ts';
import { seal, unseal } from '../platform/seal.ts';
import { readCatalogue } from '../programme/catalogue.ts';
import { buildPage, type KampungPage } from './page.ts';

const MINUTES = 15;
const OWNER = 'preview';

type Preview = { code: string; personId: string; session: string | null; until: number };

/** A pass to the page of one kampung as it would be published now: for a quarter of an hour, while its holder is signed in. */
export const previewToken = ({ env, actor, sessionHash }: Pick<Context, 'env' | 'actor' | 'sessionHash'>, code: string): string =>
  seal(
    env,
    OWNER,
    JSON.stringify({
      code,
      personId: actorOf({ actor }).userId,
      session: sessionHash,
      until: Date.now() + MINUTES * 60_000,
    } satisfies Preview),
  );

/** The kampung that a pass opens; null when it was changed, is too old, or its holder has left or lost the right. */
export async function kampungOfPreview(env: Pick<Env, 'SECRET_KEY'>, db: EntityManager, token: string): Promise<string | null> {
  let preview: Preview;
  try {
    preview = JSON.parse(unseal(env, OWNER, token)) as Preview;
  } catch {
    return null;
  }
  const { code, personId, session, until } = preview;
  if (until < Date.now() || session === null || !(await db.existsBy(SessionRow, { hash: session, personId }))) return null;
  return may(await actorOfPerson(db, personId), 'kampung.read', { region: code }) ? code : null;
}

/** The page that publishing would write now, made by the same function; null without a valid pass. */
export async function readPreview({ env, db }: Pick<Context, 'env' | 'db'>, token: string): Promise<KampungPage | null> {
  const code = await kampungOfPreview(env, db, token);
  const [source] = code === null ? [] : await readSources(db, [code]);
  return source ? buildPage(source, await readCatalogue(db)) : null;
}
