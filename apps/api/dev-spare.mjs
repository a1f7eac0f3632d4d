// Waits with the heavy dependencies loaded until it is told which bundle to run.
await Promise.all(['reflect-metadata', 'typeorm', 'type-graphql', '@apollo/server', 'fastify', 'pg', 'pino'].map((name) => import(name)));
process.once('message', ({ entry }) => void import(entry));
process.once('disconnect', () => process.exit(0));
