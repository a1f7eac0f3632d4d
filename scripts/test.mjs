import { handOver } from './prepare.mjs';

await handOver('verify.ts');
