import { pino, type Logger } from 'pino';
import type { Env } from './env.ts';

/** JSON lines on standard output. Variables and cookies are never logged. */
export const makeLog = (env: Pick<Env, 'LOG_LEVEL'>): Logger => pino({ level: env.LOG_LEVEL, base: null });
