import type { DataSource, EntityManager } from 'typeorm';
import type { Pool } from 'pg';
import type { Actor } from '@simpul/domain/access.ts';
import type { Language } from '@simpul/domain/text.ts';
import type { Guesses } from '../identity/guesses.ts';
import type { Env } from './env.ts';
import type { Loaders } from '../loaders.ts';

/** Who asks. */
export type Caller = Actor & {
  /** True while they must first set up a second factor; until then they have no roles. */
  owesSecondFactor?: boolean;
};

/** What every verb receives: one per request. */
export type Context = {
  env: Env;
  /** Working tables; inside `transact` this is the transaction. */
  db: EntityManager;
  /** Reads the `pub` schema and nothing else. */
  pub: Pool;
  actor: Caller | null;
  /** Hash of the session id, for signing out. */
  sessionHash: string | null;
  language: Language;
  requestId: string;
  /** Address of the caller, for limits and the audit trail. */
  address: string;
  /** Family of the caller's browser, such as Firefox; empty for other programs. */
  browser: string;
  load: Loaders;
  /** Counters of guesses at passwords, codes and links. */
  guesses: Guesses;
  setCookie(value: string, maxAgeSeconds: number): void;
};

/** The long-lived parts of a context. */
export type Services = { env: Env; dataSource: DataSource; pub: Pool };

/** The actor where a policy has already made sure that there is one. */
export function actorOf(ctx: Pick<Context, 'actor'>): Actor {
  if (!ctx.actor) throw new Error('A verb that needs an actor was reached without one');
  return ctx.actor;
}
