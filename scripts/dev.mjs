import { handOver } from './prepare.mjs';

await handOver('develop.ts');
