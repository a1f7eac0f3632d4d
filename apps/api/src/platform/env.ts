import { z } from 'zod';

/** Everything that can be set from outside, parsed once. A wrong value stops the start with a sentence. */
const Settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/name' }),
  /** A login that can read the `pub` schema only. Default: DATABASE_URL, stepping down to the role simpul_public. */
  PUBLIC_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  HOST: z.string().default('127.0.0.1'),
  API_PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  /** Address of this API as browsers and developers see it; https switches secure cookies on. */
  PUBLIC_API_URL: z.url().default('http://localhost:4000'),
  PUBLIC_PORTAL_URL: z.url().default('http://localhost:3000'),
  /** Guards what the database keeps encrypted. Keep it apart from the database and its copies, and never change it. */
  SECRET_KEY: z.string({ error: 'must be set: 32 random characters or more' }).min(32, 'needs 32 random characters or more'),
  /** 1 demands a second factor of everybody with a role over a regency or more. */
  REQUIRE_TOTP: z.stringbool().default(false),
  /** Folder of uploaded and generated files. */
  FILES_DIR: z.string().default('.simpul/files'),
  /** Address of a bucket in an S3-compatible store, with its key, secret and region: files lie there instead of in FILES_DIR. */
  FILES_S3_URL: z.url({ protocol: /^https?$/ }).optional(),
  FILES_S3_KEY: z.string().optional(),
  FILES_S3_SECRET: z.string().optional(),
  FILES_S3_REGION: z.string().default('us-east-1'),
  /** Mail server such as smtps://user:password@mail.agency.go.id, and who mails come from. Without them mails stay in the mailbox page. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must look like smtps://user:password@host:465' }).optional(),
  MAIL_FROM: z.string().optional(),
  /** Folder of the built admin app. */
  ADMIN_DIR: z.string().optional(),
  /** 1 shows the demonstration accounts on the sign-in page. Never set it on a real installation. */
  DEMO: z.stringbool().default(false),
  /** Requests one address may send per minute, counted before anything is read. */
  REQUESTS_PER_MINUTE: z.coerce.number().int().positive().default(1_200),
  /** Addresses of proxies that may say who the caller is: a comma-separated list of addresses or ranges. */
  TRUSTED_PROXIES: z.string().default('loopback'),
  /** Query cost one address may spend per minute. */
  COST_PER_MINUTE: z.coerce.number().int().positive().default(60_000),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});
export type Env = z.infer<typeof Settings>;

const Checked = Settings.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
  path: ['MAIL_FROM'],
  error: 'must be set with SMTP_URL: the address that mails come from',
});

/** @throws Error with one line per wrong setting: its name and the rule. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = Checked.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`These settings are wrong:\n${lines.join('\n')}`);
}
