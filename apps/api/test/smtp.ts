import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export type Arrived = { to: string[]; raw: string; head: string };

/** A mail server on a free port that keeps what arrives, and says no when it is told to. */
export async function startSmtp(): Promise<{
  url: string;
  arrived: Arrived[];
  refuse: (code: number | null) => void;
  stop: () => Promise<void>;
}> {
  const arrived: Arrived[] = [];
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(refusal === null ? null : Object.assign(new Error('Not now'), { responseCode: refusal })),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString();
        arrived.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw, head: raw.slice(0, raw.indexOf('\r\n\r\n')) });
        done();
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    refuse: (code) => (refusal = code),
    stop: () => new Promise((done) => server.close(() => done())),
  };
}
