import { Init20261124210000 } from './20261124210000-init.ts';

/** In the order they run. */
export const migrations = [Init20261124210000];
