import type { EntityManager } from 'typeorm';
import type { Env } from '../src/platform/env.ts';

export async function loadDemonstration(_db: EntityManager, _env: Env, say: (line: string) => unknown): Promise<void> {
  say('');
}
