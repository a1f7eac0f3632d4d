import { handOver } from './prepare.mjs';

await handOver('serve.ts');
