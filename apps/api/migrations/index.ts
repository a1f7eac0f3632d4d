import { Init20261124210000 } from './20261124210000-init.ts';
import { Profile20261125030000 } from './20261125030000-profile.ts';

/** In the order they run. */
export const migrations = [Init20261124210000, Profile20261125030000];
