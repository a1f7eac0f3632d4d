import { B as IntegrationTransitionRow, I as bondsOfRows, M as readRecordItems, N as Refusal, P as refusalOfDatabase, Q as hashOf, R as IntegrationBondRow, X as text, Z as actorOfSession, i as makeSchema, j as countIntegrations, n as makeDataSource, r as makePublicPool, t as readEnv } from "./assets/env-5PDv1umA.js";
import "reflect-metadata";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import cookie from "@fastify/cookie";
import fastify, { LogController } from "fastify";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { In } from "typeorm";
import DataLoader from "dataloader";
import { GraphQLError, Kind, getNamedType, isLeafType, isObjectType } from "graphql";
import { unwrapResolverError } from "@apollo/server/errors";
import { getComplexity } from "graphql-query-complexity";
import { mkdir, readFile } from "node:fs/promises";
import fastifyStatic from "@fastify/static";
import { pino } from "pino";
// src/integration/integration.loader.ts
async function readBonds({ db }, ids) {
	const rows = await db.find(IntegrationBondRow, { where: { integrationId: In([...ids]) } });
	const byId = Map.groupBy(rows, ({ integrationId }) => integrationId);
	return ids.map((id) => bondsOfRows(byId.get(id) ?? []));
}
/** Oldest first. */
async function readTransitions({ db }, ids) {
	const rows = await db.find(IntegrationTransitionRow, {
		where: { integrationId: In([...ids]) },
		order: {
			at: "ASC",
			id: "ASC"
		}
	});
	const byId = Map.groupBy(rows, ({ integrationId }) => integrationId);
	return ids.map((id) => byId.get(id) ?? []);
}
// src/programme/programme.loader.ts
/** @returns one entry per code in the same order; an Error where a code is unknown. */
async function readProgrammeRefs(pub, codes) {
	const { rows } = await pub.query({
		name: "programme-refs",
		text: `select jsonb_build_object('code', code, 'slug', data->'slug', 'name', data->'name', 'shortName', data->'shortName') as ref
           from pub.programme where code = any($1)`,
		values: [codes]
	});
	const byCode = new Map(rows.map(({ ref }) => [ref.code, ref]));
	return codes.map((code) => byCode.get(code) ?? /* @__PURE__ */ new Error(`Unknown programme ${code}`));
}
/** The agency that signs for each programme. */
async function readAgencyNames({ db }, codes) {
	const rows = await db.query("select p.code, a.name from work.programme p join work.agency a on a.code = p.\"agencyCode\" where p.code = any($1)", [codes]);
	const byCode = new Map(rows.map(({ code, name }) => [code, name]));
	return codes.map((code) => byCode.get(code) ?? /* @__PURE__ */ new Error(`Unknown programme ${code}`));
}
// src/region/region.loader.ts
/** @returns one entry per code in the same order; an Error where a code is unknown. */
async function readRegionRefs(pub, codes) {
	const { rows } = await pub.query({
		name: "region-refs",
		text: "select code, name, kind from pub.region where code = any($1)",
		values: [codes]
	});
	const byCode = new Map(rows.map((row) => [row.code, row]));
	return codes.map((code) => byCode.get(code) ?? /* @__PURE__ */ new Error(`Unknown region ${code}`));
}
// src/loaders.ts
function makeLoaders(pub, db) {
	return {
		region: new DataLoader((codes) => readRegionRefs(pub, codes)),
		programme: new DataLoader((codes) => readProgrammeRefs(pub, codes)),
		integrationCounts: new DataLoader((codes) => countIntegrations(pub, codes)),
		agencyName: new DataLoader((codes) => readAgencyNames({ db }, codes)),
		recordItem: new DataLoader((ids) => readRecordItems({ db }, ids), { cache: false }),
		bonds: new DataLoader((ids) => readBonds({ db }, ids), { cache: false }),
		transitions: new DataLoader((ids) => readTransitions({ db }, ids), { cache: false })
	};
}
// src/platform/error-format.ts
var HINTS = {
	UNAUTHENTICATED: text("Masuk dengan mutation signIn, lalu kirim cookie sesi.", "Sign in with the signIn mutation and send the session cookie."),
	FORBIDDEN: text("Peran Anda tidak mencakup tindakan ini di wilayah ini.", "Your role does not cover this action in this region."),
	NOT_FOUND: text("Periksa kode atau id; mungkin di luar wilayah Anda.", "Check the code or id; it may lie outside your scope."),
	BAD_USER_INPUT: text("Perbaiki nilai yang disebut, lalu kirim lagi.", "Correct the named value and send it again."),
	CONFLICT: text("Muat data terbaru, lalu ulangi.", "Load the latest data and try again."),
	RATE_LIMITED: text("Tunggu sebentar, lalu coba lagi.", "Wait a moment and try again."),
	QUERY_TOO_LARGE: text("Minta halaman yang lebih kecil atau lebih sedikit bagian bersarang.", "Ask for smaller pages or fewer nested fields."),
	GRAPHQL_PARSE_FAILED: text("Kueri bukan GraphQL yang sah; lihat tempat pada locations.", "The query is not valid GraphQL; see the place named in locations."),
	GRAPHQL_VALIDATION_FAILED: text("Kueri meminta yang tidak ada di skema; introspeksi terbuka.", "The query asks for something the schema does not have; introspection is open."),
	BAD_REQUEST: text("Kirim POST dengan content-type application/json dan badan {\"query\": …}.", "Send a POST with content-type application/json and a body {\"query\": …}."),
	OVERLOADED: text("Coba lagi sebentar lagi.", "Try again in a moment."),
	INTERNAL: text("Sebutkan kode rujukan saat melapor.", "Quote the reference when you report this.")
};
var OVERLOADED = text("Layanan sedang sibuk.", "The service is busy.");
var BROKEN = text("Terjadi kesalahan di sisi kami.", "Something went wrong on our side.");
/** A database that is away, too slow or full of waiting requests: worth trying again. */
function isTemporary(error) {
	const code = "code" in error ? String(error.code) : "";
	return /ECONNREFUSED|ECONNRESET|57014|57P0|53300|timeout exceeded|Connection terminated/.test(`${code} ${error.message}`);
}
function seenBy(original, formatted, log) {
	const refusal = original instanceof Refusal ? original : refusalOfDatabase(original);
	if (refusal) return {
		code: refusal.code,
		text: refusal.text,
		field: refusal.field
	};
	const asIs = text(formatted.message, formatted.message);
	if (formatted.extensions?.["tooLarge"]) return {
		code: "QUERY_TOO_LARGE",
		text: asIs
	};
	const code = String(formatted.extensions?.["code"] ?? "INTERNAL_SERVER_ERROR");
	if (code !== "INTERNAL_SERVER_ERROR") return {
		code,
		text: asIs
	};
	const reference = randomUUID();
	log.error({
		reference,
		err: original
	}, "request failed");
	if (original instanceof Error && isTemporary(original)) return {
		code: "OVERLOADED",
		text: OVERLOADED,
		reference
	};
	return {
		code: "INTERNAL",
		text: BROKEN,
		reference
	};
}
/** Both languages of an error on its way out; English stands until the caller's language is known. */
var bilingual = /* @__PURE__ */ new WeakMap();
/** Keeps message, path, code, field and hint; masks whatever is not a refusal behind a reference that stands in the log too. */
var makeFormatError = (log) => (formatted, error) => {
	const seen = seenBy(unwrapResolverError(error), formatted, log);
	const answer = speak(formatted, seen, "en");
	bilingual.set(answer, seen);
	return answer;
};
function speak({ locations, path }, { code, text: message, field, reference }, language) {
	const hint = HINTS[code]?.[language];
	return {
		message: message[language],
		...locations && { locations },
		...path && { path },
		extensions: {
			code,
			...field && { field },
			...hint && { hint },
			...reference && { reference }
		}
	};
}
/** Last step before the wire: says every error again in the caller's language. */
var speakCallersLanguage = { async requestDidStart() {
	return { async willSendResponse({ response, contextValue }) {
		if (response.body.kind !== "single" || !response.body.singleResult.errors) return;
		response.body.singleResult.errors = response.body.singleResult.errors.map((error) => {
			const seen = bilingual.get(error);
			return seen ? speak(error, seen, contextValue.language) : error;
		});
	} };
} };
// src/platform/limits.ts
/** What one request may ask. Each limit answers before a single resolver runs. */
var LIMITS = {
	tokens: 2e3,
	depth: 10,
	aliases: 30,
	rootFields: 8,
	directives: 20,
	cost: 5e3,
	bodyBytes: 65536
};
var refuse = (what, limit) => new GraphQLError(`This query has too many ${what}; the limit is ${limit}.`, { extensions: { tooLarge: true } });
/** Counts along the selections, following fragments once per path. Cycles are refused by another rule. */
function depthOf(set, context, seen, memo) {
	let deepest = 0;
	for (const selection of set?.selections ?? []) {
		let depth = 0;
		if (selection.kind === Kind.FIELD) depth = 1 + depthOf(selection.selectionSet, context, seen, memo);
		else if (selection.kind === Kind.INLINE_FRAGMENT) depth = depthOf(selection.selectionSet, context, seen, memo);
		else if (!seen.includes(selection.name.value)) {
			const name = selection.name.value;
			depth = memo.get(name) ?? depthOf(context.getFragment(name)?.selectionSet, context, [...seen, name], memo);
			memo.set(name, depth);
		}
		deepest = Math.max(deepest, depth);
	}
	return deepest;
}
/** Depth, aliases, root fields and directives. Introspection has graphql-js' own depth rule and is let through here. */
var shapeRule = (context) => {
	let aliases = 0;
	let directives = 0;
	let reported = false;
	const report = (error) => {
		if (!reported) context.reportError(error);
		reported = true;
	};
	return {
		OperationDefinition(node) {
			const fields = node.selectionSet.selections;
			const introspection = fields.every((field) => field.kind === Kind.FIELD && field.name.value.startsWith("__"));
			if (fields.length > LIMITS.rootFields) report(refuse("root fields", LIMITS.rootFields));
			if (!introspection && depthOf(node.selectionSet, context, [], /* @__PURE__ */ new Map()) > LIMITS.depth) report(refuse("levels", LIMITS.depth));
		},
		Field(node) {
			if (node.alias && ++aliases > LIMITS.aliases) report(refuse("aliases", LIMITS.aliases));
		},
		Directive() {
			if (++directives > LIMITS.directives) report(refuse("directives", LIMITS.directives));
		}
	};
};
/**
* A leaf costs nothing, an object 1, a list its page size times its children. The size comes from
* first/last with variables filled in, clamped to 1…MAX_PAGE, so that a negative or huge size
* neither pays for another field nor hides.
*/
function estimateCost({ type, field, args, childComplexity }) {
	if (isLeafType(getNamedType(field.type))) return 0;
	return 1 + sizeOf(type, field, args) * Math.max(childComplexity, 1);
}
var LIST_WITHOUT_SIZE = 10;
function sizeOf(type, field, args) {
	const asked = args["first"] ?? args["last"];
	if (typeof asked === "number") return Math.min(Math.max(asked, 1), 100);
	if (field.args.some(({ name }) => name === "first")) return 20;
	if (isObjectType(type) && "pageInfo" in type.getFields() && (field.name === "nodes" || field.name === "edges")) return 1;
	return String(field.type).includes("[") ? LIST_WITHOUT_SIZE : 1;
}
/** Refuses a query that costs too much, charges the caller's bucket, and tells the cost in `extensions.cost`. */
function costPlugin(bucket) {
	return { async requestDidStart() {
		let requested = 0;
		return {
			async didResolveOperation({ schema, document, request, operationName, contextValue }) {
				try {
					requested = getComplexity({
						schema,
						query: document,
						variables: request.variables ?? {},
						...operationName ? { operationName } : {},
						estimators: [estimateCost]
					});
				} catch (error) {
					const message = error instanceof Error ? error.message : "The variables do not fit the query.";
					const tooLarge = message.includes("number of nodes");
					throw new GraphQLError(message, { extensions: {
						code: "BAD_USER_INPUT",
						tooLarge,
						http: { status: 400 }
					} });
				}
				if (requested > LIMITS.cost) throw new GraphQLError(`This query costs ${requested} points; the limit is ${LIMITS.cost}.`, { extensions: {
					tooLarge: true,
					http: { status: 400 }
				} });
				await charge(bucket, contextValue, Math.max(requested, 1));
			},
			async willSendResponse({ response }) {
				if (response.body.kind !== "single" || requested === 0) return;
				response.body.singleResult.extensions = {
					...response.body.singleResult.extensions,
					cost: {
						requested,
						limit: LIMITS.cost
					}
				};
			}
		};
	} };
}
async function charge(bucket, ctx, points) {
	try {
		await bucket.consume(ctx.actor?.userId ?? ctx.address, points);
	} catch {
		throw new Refusal("RATE_LIMITED", text("Terlalu banyak permintaan dalam satu menit.", "Too many requests in one minute."));
	}
}
// src/platform/static.ts
/** Pictures, named by their content: they never change, so browsers may keep them for a year. */
async function serveMedia(app, filesDir) {
	const root = path.join(filesDir, "media");
	await mkdir(root, { recursive: true });
	await app.register(fastifyStatic, {
		root,
		prefix: "/media/",
		index: false,
		immutable: true,
		maxAge: "365d",
		setHeaders: (reply) => reply.header("content-security-policy", "default-src 'none'")
	});
}
var ADMIN_CSP = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
/** The built admin app under /admin, on the API's own origin: a cookie session and no CORS. */
async function serveAdmin(app, adminDir, env) {
	const page = (await readFile(path.join(adminDir, "index.html"), "utf8")).replaceAll("%PORTAL_URL%", env.PUBLIC_PORTAL_URL);
	await app.register(fastifyStatic, {
		root: path.join(adminDir, "assets"),
		prefix: "/admin/assets/",
		decorateReply: false,
		index: false,
		immutable: true,
		maxAge: "365d",
		preCompressed: true
	});
	const sendPage = async (_request, reply) => reply.type("text/html; charset=utf-8").headers({
		"cache-control": "no-cache",
		"content-security-policy": ADMIN_CSP
	}).send(page);
	app.get("/admin", sendPage);
	app.get("/admin/*", sendPage);
	app.get("/", async (_request, reply) => reply.redirect("/admin/"));
}
// src/app.ts
/** Builds the server without listening: used by main and by the tests. */
async function makeApp(services, log) {
	const { env } = services;
	const app = fastify({
		loggerInstance: log,
		logController: new LogController({ disableRequestLogging: true }),
		bodyLimit: LIMITS.bodyBytes,
		trustProxy: "loopback",
		requestTimeout: 1e4,
		genReqId: () => randomUUID()
	});
	await app.register(cookie);
	answerFailuresAsData(app);
	const apollo = new ApolloServer({
		schema: await makeSchema(),
		introspection: true,
		includeStacktraceInErrorResponses: false,
		parseOptions: { maxTokens: LIMITS.tokens },
		validationRules: [shapeRule],
		formatError: makeFormatError(log),
		plugins: [
			fastifyApolloDrainPlugin(app),
			ApolloServerPluginLandingPageDisabled(),
			costPlugin(new RateLimiterMemory({
				points: env.COST_PER_MINUTE,
				duration: 60
			})),
			speakCallersLanguage
		]
	});
	await apollo.start();
	const handle = fastifyApolloHandler(apollo, { context: (request, reply) => makeContext(services, request, reply) });
	app.route({
		method: ["GET", "POST"],
		url: "/graphql",
		preHandler: async (request, reply) => {
			if (request.method === "GET" && request.headers.accept?.includes("text/html")) return reply.redirect(`${env.PUBLIC_PORTAL_URL}/data`);
		},
		handler: handle
	});
	app.get("/livez", async () => ({ ok: true }));
	app.get("/readyz", async (_request, reply) => {
		try {
			await services.pub.query("select 1");
			return { ok: true };
		} catch {
			return reply.code(503).send({ ok: false });
		}
	});
	await serveMedia(app, path.resolve(env.FILES_DIR));
	if (env.ADMIN_DIR) await serveAdmin(app, path.resolve(env.ADMIN_DIR), env);
	return app;
}
async function makeContext({ env, dataSource, pub }, request, reply) {
	const name = cookieName(env.PUBLIC_API_URL);
	const secret = isSameOrigin(request) ? request.cookies[name] : void 0;
	return {
		env,
		db: dataSource.manager,
		pub,
		actor: secret ? await actorOfSession(dataSource.manager, secret) : null,
		sessionHash: secret ? hashOf(secret) : null,
		language: languageOf(request.headers["accept-language"]),
		requestId: request.id,
		address: request.ip,
		load: makeLoaders(pub, dataSource.manager),
		setCookie(value, maxAge) {
			reply.setCookie(name, value, {
				path: "/",
				httpOnly: true,
				sameSite: "lax",
				secure: name.startsWith("__Host-"),
				maxAge
			});
		}
	};
}
/** Behind https the cookie is bound to this host; plain http is for trying things out on one machine. */
var cookieName = (apiUrl) => apiUrl.startsWith("https:") ? "__Host-simpul" : "simpul";
/** A page of another site may not use the session, whatever the browser sends along. */
function isSameOrigin({ headers }) {
	if (headers.origin === void 0) return headers["sec-fetch-site"] !== "cross-site";
	return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}
var languageOf = (header) => /^en\b/i.test(header ?? "") ? "en" : "id";
/** Requests that never reach GraphQL (too large, not JSON, unknown address) get the same shape of answer. */
function answerFailuresAsData(app) {
	const fail = (reply, status, code, message, hint) => reply.code(status).send({ errors: [{
		message,
		extensions: {
			code,
			hint
		}
	}] });
	app.setErrorHandler((error, request, reply) => {
		const status = error.statusCode ?? 500;
		if (status === 413) return fail(reply, 413, "PAYLOAD_TOO_LARGE", "The request body is too large.", `At most ${LIMITS.bodyBytes} bytes.`);
		if (status === 415) return fail(reply, 415, "UNSUPPORTED_MEDIA_TYPE", "This content-type is not understood.", "Send application/json.");
		if (status < 500) return fail(reply, status, "BAD_REQUEST", "The request cannot be read.", "Send a JSON body with a \"query\".");
		request.log.error({
			reference: request.id,
			err: error
		}, "request failed");
		return fail(reply, 500, "INTERNAL", "Something went wrong on our side.", `Quote the reference ${request.id} when you report this.`);
	});
	app.setNotFoundHandler((_request, reply) => fail(reply, 404, "NOT_FOUND", "There is nothing at this address.", "The endpoint is /graphql."));
	app.addHook("onSend", async (_request, reply) => {
		reply.headers({
			"x-content-type-options": "nosniff",
			"referrer-policy": "strict-origin-when-cross-origin",
			"cross-origin-resource-policy": "same-site"
		});
	});
}
// src/platform/log.ts
/** JSON lines on standard output. Variables and cookies are never logged. */
var makeLog = (env) => pino({
	level: env.LOG_LEVEL,
	base: null
});
// src/main.ts
/** Starts the API and closes it in order: no new requests, then the running ones, then the database. */
async function main(env) {
	const log = makeLog(env);
	const dataSource = await makeDataSource(env.DATABASE_URL).initialize();
	const pub = await makePublicPool(env, (message) => log.warn(message));
	const app = await makeApp({
		env,
		dataSource,
		pub
	}, log);
	const stop = async () => {
		await app.close();
		await pub.end();
		await dataSource.destroy();
		process.exit(0);
	};
	process.once("SIGTERM", () => void stop());
	process.once("SIGINT", () => void stop());
	const address = await app.listen({
		host: env.HOST,
		port: env.API_PORT
	});
	log.info({ address }, "listening");
}
try {
	await main(readEnv());
} catch (error) {
	process.stderr.write(`${explain(error)}\n`);
	process.exit(1);
}
function explain(error) {
	if (!(error instanceof Error)) return String(error);
	const code = "code" in error ? error.code : void 0;
	if (code === "EADDRINUSE") return "The port of the API is taken by another program. Set API_PORT to a free one.";
	if (code === "ECONNREFUSED") return "The database at DATABASE_URL does not answer. Start it, or correct the address.";
	return error.message;
}
export {};
