import { createRequire } from "node:module";
import { createHash, randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { Check, Column, CreateDateColumn, DataSource, Entity, ForeignKey, In, Index, IsNull, PrimaryColumn, PrimaryGeneratedColumn, UpdateDateColumn } from "typeorm";
import { Arg, Ctx, Extensions, Field, FieldResolver, Float, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, buildSchema, registerEnumType } from "type-graphql";
import { GraphQLScalarType, Kind, defaultFieldResolver, isObjectType, lexicographicSortSchema, printSchema } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";
import { readFileSync } from "node:fs";
import { hash, verify } from "@node-rs/argon2";
import pg from "pg";
import { z } from "zod";
// \0@oxc-project+runtime@0.156.0/helpers/esm/decorate.js
function __decorate(decorators, target, key, desc) {
	var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
// src/region/region.entity.ts
var REGION_KINDS = [
	"NATION",
	"PROVINSI",
	"KABUPATEN",
	"KOTA",
	"KECAMATAN",
	"DESA",
	"KELURAHAN"
];
var Region = class Region {
	/** Kemendagri code such as 63.01.03.2006; 'ID' is the nation. */
	code;
	name;
	kind;
	parentCode;
	villageCount;
	kampungCount;
	/** Level code → number of published kampung. */
	levelCounts;
	/** Figure code → value of the whole region, already safe to show. */
	figures;
};
__decorate([PrimaryColumn("text")], Region.prototype, "code", void 0);
__decorate([Column("text")], Region.prototype, "name", void 0);
__decorate([Column("text")], Region.prototype, "kind", void 0);
__decorate([Index(), Column("text", { nullable: true })], Region.prototype, "parentCode", void 0);
__decorate([Column("int", { default: 0 })], Region.prototype, "villageCount", void 0);
__decorate([Column("int", { default: 0 })], Region.prototype, "kampungCount", void 0);
__decorate([Column("jsonb", { default: {} })], Region.prototype, "levelCounts", void 0);
__decorate([Column("jsonb", { default: {} })], Region.prototype, "figures", void 0);
Region = __decorate([Entity("region", { schema: "pub" })], Region);
// src/identity/identity.entity.ts
var PersonRow = class PersonRow {
	id;
	email;
	name;
	/** argon2id. */
	passwordHash;
	sampleData;
};
__decorate([PrimaryGeneratedColumn("uuid")], PersonRow.prototype, "id", void 0);
__decorate([Index({ unique: true }), Column("text")], PersonRow.prototype, "email", void 0);
__decorate([Column("text")], PersonRow.prototype, "name", void 0);
__decorate([Column("text")], PersonRow.prototype, "passwordHash", void 0);
__decorate([Column("boolean", { default: false })], PersonRow.prototype, "sampleData", void 0);
PersonRow = __decorate([Entity("person"), Check("person_email_lower", "email = lower(email)")], PersonRow);
var RoleAssignmentRow = class RoleAssignmentRow {
	id;
	personId;
	role;
	regionCode;
	/** Null: not bound to programmes. */
	programmes;
	validFrom;
	validTo;
};
__decorate([PrimaryGeneratedColumn("uuid")], RoleAssignmentRow.prototype, "id", void 0);
__decorate([
	ForeignKey(() => PersonRow),
	Index(),
	Column("uuid")
], RoleAssignmentRow.prototype, "personId", void 0);
__decorate([Column("text")], RoleAssignmentRow.prototype, "role", void 0);
__decorate([ForeignKey(() => Region), Column("text")], RoleAssignmentRow.prototype, "regionCode", void 0);
__decorate([Column("text", {
	array: true,
	nullable: true
})], RoleAssignmentRow.prototype, "programmes", void 0);
__decorate([Column("date", { default: () => "current_date" })], RoleAssignmentRow.prototype, "validFrom", void 0);
__decorate([Column("date", { nullable: true })], RoleAssignmentRow.prototype, "validTo", void 0);
RoleAssignmentRow = __decorate([Entity("role_assignment")], RoleAssignmentRow);
var SessionRow = class SessionRow {
	hash;
	personId;
	createdAt;
	lastSeenAt;
};
__decorate([PrimaryColumn("text")], SessionRow.prototype, "hash", void 0);
__decorate([
	ForeignKey(() => PersonRow),
	Index(),
	Column("uuid")
], SessionRow.prototype, "personId", void 0);
__decorate([CreateDateColumn({ type: "timestamptz" })], SessionRow.prototype, "createdAt", void 0);
__decorate([Column("timestamptz")], SessionRow.prototype, "lastSeenAt", void 0);
SessionRow = __decorate([Entity("session")], SessionRow);
var hashOf = (secret) => createHash("sha256").update(secret).digest("hex");
/** Starts a session and returns its secret for the cookie; only the hash is stored. */
async function startSession(db, personId) {
	const secret = randomBytes(32).toString("base64url");
	await db.insert(SessionRow, {
		hash: hashOf(secret),
		personId,
		lastSeenAt: () => "now()"
	});
	return secret;
}
/** The person behind a cookie with the roles valid today, or null when the session is unknown or over. */
async function actorOfSession(db, secret) {
	const hash = hashOf(secret);
	const [found] = await db.query(`select p.id, p.name, s."lastSeenAt" < now() - interval '1 minute' as stale,
       coalesce(
         (select jsonb_agg(jsonb_build_object('role', a.role, 'region', a."regionCode", 'programmes', a.programmes) order by a.id)
          from work.role_assignment a
          where a."personId" = p.id and a."validFrom" <= current_date and (a."validTo" is null or a."validTo" >= current_date)),
         '[]') as assignments
     from work.session s join work.person p on p.id = s."personId"
     where s.hash = $1
       and s."lastSeenAt" > now() - make_interval(mins => $2)
       and s."createdAt" > now() - make_interval(hours => $3)`, [
		hash,
		60,
		12
	]);
	if (!found) return null;
	if (found.stale) await db.update(SessionRow, { hash }, { lastSeenAt: () => "now()" });
	return {
		userId: found.id,
		name: found.name,
		assignments: found.assignments
	};
}
async function endSession(db, hash) {
	await db.delete(SessionRow, { hash });
}
// ../../packages/domain/src/text.ts
var text = (id, en) => ({
	id,
	en
});
// ../../packages/domain/src/integration.ts
/**
* The bond between a kampung and a thematic programme: states, commands and their guards.
* A state is never set; it follows from a command whose evidence was checked here.
*/
var INTEGRATION_STATES = [
	"DIUSULKAN",
	"DIKAJI",
	"DISEPAKATI",
	"DITETAPKAN",
	"BERJALAN",
	"TERINTEGRASI",
	"DIEVALUASI",
	"DITOLAK",
	"DITANGGUHKAN",
	"DIHENTIKAN",
	"DICABUT"
];
var STATE_NAMES = {
	DIUSULKAN: text("Diusulkan", "Proposed"),
	DIKAJI: text("Dikaji", "Under review"),
	DISEPAKATI: text("Disepakati", "Agreed"),
	DITETAPKAN: text("Ditetapkan", "Decreed"),
	BERJALAN: text("Berjalan", "Running"),
	TERINTEGRASI: text("Terintegrasi", "Integrated"),
	DIEVALUASI: text("Dievaluasi", "In evaluation"),
	DITOLAK: text("Ditolak", "Rejected"),
	DITANGGUHKAN: text("Ditangguhkan", "Suspended"),
	DIHENTIKAN: text("Dihentikan", "Stopped"),
	DICABUT: text("Dicabut", "Revoked")
};
/** Both owners have agreed and nobody has ended it: only these states may be shown to the public. */
var PUBLIC_STATES = [
	"DISEPAKATI",
	"DITETAPKAN",
	"BERJALAN",
	"TERINTEGRASI",
	"DIEVALUASI",
	"DITANGGUHKAN"
];
/** Ended for good: the kampung may be proposed again. */
var CLOSED_STATES = [
	"DITOLAK",
	"DIHENTIKAN",
	"DICABUT"
];
var EVIDENCE_KINDS = [
	"SK",
	"PERDES",
	"BERITA_ACARA",
	"RKM",
	"APBDES",
	"FOTO",
	"DAFTAR_HADIR",
	"DATA",
	"LAINNYA"
];
var EVIDENCE_NAMES = {
	SK: text("Surat keputusan (SK)", "Decree"),
	PERDES: text("Peraturan desa", "Village regulation"),
	BERITA_ACARA: text("Berita acara", "Signed minutes"),
	RKM: text("Rencana kerja masyarakat (RKM)", "Community work plan"),
	APBDES: text("APBDes", "Village budget"),
	FOTO: text("Foto", "Photo"),
	DAFTAR_HADIR: text("Daftar hadir", "Attendance list"),
	DATA: text("Data Rumah DataKu", "Data house record"),
	LAINNYA: text("Lainnya", "Other")
};
var BOND_KINDS = [
	"KELEMBAGAAN",
	"PERENCANAAN",
	"PEMBIAYAAN",
	"DATA_INDIKATOR",
	"PELAKSANAAN"
];
var BOND_NAMES = {
	KELEMBAGAAN: text("Kelembagaan", "Institution"),
	PERENCANAAN: text("Perencanaan", "Planning"),
	PEMBIAYAAN: text("Pembiayaan", "Funding"),
	DATA_INDIKATOR: text("Data dan indikator", "Data and indicators"),
	PELAKSANAAN: text("Pelaksanaan dan monev", "Joint work and monitoring")
};
var BOND_STATUS_NAMES = {
	0: text("belum ada", "none"),
	1: text("direncanakan", "planned"),
	2: text("terdokumentasi", "documented"),
	3: text("terverifikasi", "verified")
};
/** The bond that a piece of evidence documents. */
var BOND_OF_EVIDENCE = {
	SK: "KELEMBAGAAN",
	PERDES: "KELEMBAGAAN",
	RKM: "PERENCANAAN",
	APBDES: "PEMBIAYAAN",
	DATA: "DATA_INDIKATOR",
	FOTO: "PELAKSANAAN",
	DAFTAR_HADIR: "PELAKSANAAN"
};
var NO_BONDS = {
	KELEMBAGAAN: 0,
	PERENCANAAN: 0,
	PEMBIAYAAN: 0,
	DATA_INDIKATOR: 0,
	PELAKSANAAN: 0
};
/** Depth index 0–15: the sum of the five bond statuses. */
var depthOf = (bonds) => BOND_KINDS.reduce((sum, kind) => sum + bonds[kind], 0);
function depthName(depth) {
	if (depth <= 3) return text("terpisah", "separate");
	if (depth <= 7) return text("terkoordinasi", "coordinated");
	if (depth <= 11) return text("terpadu", "aligned");
	return text("menyatu", "merged");
}
/** Documents given with a command lift their bonds to "documented"; they never lower one. */
function bondsAfter(bonds, evidence) {
	const after = { ...bonds };
	for (const { kind } of evidence) {
		const bond = BOND_OF_EVIDENCE[kind];
		if (bond && after[bond] < 2) after[bond] = 2;
	}
	return after;
}
var COMMANDS = [
	"REVIEW",
	"COUNTERSIGN",
	"RATIFY",
	"START",
	"CONFIRM",
	"EVALUATE",
	"RESUME",
	"REJECT",
	"SUSPEND",
	"STOP",
	"REVOKE"
];
var sideOf = (role) => role === "SKPD_PROGRAM" ? "PROGRAMME" : "FAMILY";
/** The whole state machine. Source: the lifecycle of an integration agreed by both owners. */
var COMMAND_RULES = {
	REVIEW: {
		name: text("Kaji usulan", "Review the proposal"),
		effect: text("Pihak kedua menunjuk penanggung jawab dan mengkaji lembar irisan.", "The other owner names a contact and reviews the overlap sheet."),
		from: ["DIUSULKAN"],
		to: "DIKAJI",
		roles: ["OPD_KB", "SKPD_PROGRAM"],
		needsReason: false,
		needsContact: true,
		needsEvidence: []
	},
	COUNTERSIGN: {
		name: text("Tanda tangani bersama", "Counter-sign"),
		effect: text("Kedua pemilik sepakat; integrasi boleh dipublikasikan.", "Both owners agree; the integration may be published."),
		from: ["DIKAJI"],
		to: "DISEPAKATI",
		roles: ["SKPD_PROGRAM"],
		needsReason: false,
		needsContact: false,
		needsEvidence: ["BERITA_ACARA"]
	},
	RATIFY: {
		name: text("Tetapkan dengan SK", "Ratify by decree"),
		effect: text("SK atau addendum Pokja memuat tim tematik.", "A decree names the thematic team inside the Pokja."),
		from: ["DISEPAKATI"],
		to: "DITETAPKAN",
		roles: ["OPD_KB", "PEMDES"],
		needsReason: false,
		needsContact: false,
		needsEvidence: ["SK"]
	},
	START: {
		name: text("Mulai berjalan", "Start running"),
		effect: text("Kegiatan bersama pertama terlaksana; tercantum di RKM dan anggaran.", "First joint activity done; entered in the work plan and the budget."),
		from: ["DITETAPKAN"],
		to: "BERJALAN",
		roles: ["POKJA_OPERATOR", "OPD_KB"],
		needsReason: false,
		needsContact: false,
		needsEvidence: ["RKM", "APBDES"]
	},
	CONFIRM: {
		name: text("Nyatakan terintegrasi", "Confirm as integrated"),
		effect: text("Kelima ikatan terbukti dan sudah ada kunjungan monev bersama.", "All five bonds are proven and a joint monitoring visit was made."),
		from: ["BERJALAN"],
		to: "TERINTEGRASI",
		roles: ["OPD_KB"],
		needsReason: false,
		needsContact: false,
		needsEvidence: ["BERITA_ACARA"]
	},
	EVALUATE: {
		name: text("Buka evaluasi", "Open the evaluation"),
		effect: text("Tinjauan tahunan dibuka.", "The yearly review opens."),
		from: ["BERJALAN", "TERINTEGRASI"],
		to: "DIEVALUASI",
		roles: ["OPD_KB"],
		needsReason: true,
		needsContact: false,
		needsEvidence: []
	},
	RESUME: {
		name: text("Lanjutkan", "Resume"),
		effect: text("Integrasi berjalan lagi.", "The integration goes on."),
		from: ["DIEVALUASI", "DITANGGUHKAN"],
		to: "BERJALAN",
		roles: ["OPD_KB"],
		needsReason: true,
		needsContact: false,
		needsEvidence: []
	},
	REJECT: {
		name: text("Tolak", "Reject"),
		effect: text("Usulan ditutup dengan alasan; dapat diusulkan kembali.", "The proposal is closed with a reason; it may be proposed again."),
		from: ["DIUSULKAN", "DIKAJI"],
		to: "DITOLAK",
		roles: ["OPD_KB", "SKPD_PROGRAM"],
		needsReason: true,
		needsContact: false,
		needsEvidence: []
	},
	SUSPEND: {
		name: text("Tangguhkan", "Suspend"),
		effect: text("Integrasi berhenti sementara.", "The integration pauses."),
		from: [
			"DISEPAKATI",
			"DITETAPKAN",
			"BERJALAN",
			"TERINTEGRASI"
		],
		to: "DITANGGUHKAN",
		roles: ["OPD_KB", "SKPD_PROGRAM"],
		needsReason: true,
		needsContact: false,
		needsEvidence: []
	},
	STOP: {
		name: text("Hentikan", "Stop"),
		effect: text("Integrasi berakhir; riwayatnya tetap ada.", "The integration ends; its history stays."),
		from: [
			"BERJALAN",
			"TERINTEGRASI",
			"DIEVALUASI",
			"DITANGGUHKAN"
		],
		to: "DIHENTIKAN",
		roles: ["OPD_KB"],
		needsReason: true,
		needsContact: false,
		needsEvidence: []
	},
	REVOKE: {
		name: text("Cabut", "Revoke"),
		effect: text("SK dicabut; integrasi berakhir.", "The decree is revoked; the integration ends."),
		from: [
			"DITETAPKAN",
			"BERJALAN",
			"TERINTEGRASI"
		],
		to: "DICABUT",
		roles: ["OPD_KB", "PEMDES"],
		needsReason: true,
		needsContact: false,
		needsEvidence: ["SK"]
	}
};
/** The state a command leads to from here. A suspended integration goes back to where it was. */
function targetState(command, facts) {
	if (command === "RESUME" && facts.state === "DITANGGUHKAN" && facts.suspendedFrom) return facts.suspendedFrom;
	return COMMAND_RULES[command].to;
}
/** With which of these roles the command may be given from this state; empty when none. */
function rolesFor(command, facts, roles) {
	const rule = COMMAND_RULES[command];
	if (!rule.from.includes(facts.state)) return [];
	return roles.filter((role) => rule.roles.includes(role) && (command !== "REVIEW" || sideOf(role) !== facts.proposedBySide));
}
/** What still stands in the way of a command besides the evidence handed in with it; empty when nothing does. */
function blockers(command, facts, evidence) {
	const problems = [];
	if (command === "START" && facts.jointActivityCount === 0) problems.push(text("Belum ada kegiatan bersama yang dicatat untuk program ini.", "No joint activity is recorded for this programme yet."));
	if (command === "CONFIRM") {
		const bonds = bondsAfter(facts.bonds, evidence);
		for (const kind of BOND_KINDS.filter((bond) => bonds[bond] < 2)) problems.push(text(`Ikatan ${BOND_NAMES[kind].id.toLowerCase()} belum terdokumentasi.`, `The ${BOND_NAMES[kind].en.toLowerCase()} bond is not documented yet.`));
	}
	return problems;
}
/** The five bonds in their order, with names. */
var describeBonds = (bonds) => BOND_KINDS.map((kind) => ({
	kind,
	name: BOND_NAMES[kind],
	status: bonds[kind],
	statusName: BOND_STATUS_NAMES[bonds[kind]]
}));
var DOTTED = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;
var DIGITS = /^(\d{2})(\d{2})?(\d{2})?(\d{4})?$/;
/** The code with its dots, given with or without them; null when it is none. */
function parseRegionCode(given) {
	const code = given.trim();
	if (code === "ID" || DOTTED.test(code)) return code;
	const dotted = DIGITS.exec(code)?.slice(1).filter(Boolean).join(".");
	return dotted !== void 0 && DOTTED.test(dotted) ? dotted : null;
}
/** The region directly above; the nation for a province, null for the nation. */
function parentCode(code) {
	if (code === "ID") return null;
	const cut = code.lastIndexOf(".");
	return cut < 0 ? "ID" : code.slice(0, cut);
}
/** All regions above, from the nation down. */
function ancestorCodes(code) {
	const parent = parentCode(code);
	return parent === null ? [] : [...ancestorCodes(parent), parent];
}
/** Whether a region is the other one or lies inside it. The borders between the parts count: 63.0 does not contain 63.01. */
var isInside = (code, ancestor) => ancestor === "ID" || code === ancestor || code.startsWith(`${ancestor}.`);
// src/kampung/kampung.entity.ts
var KampungRow = class KampungRow {
	id;
	/** Code of its village: at most one kampung per village. */
	code;
	name;
	inauguratedOn;
	overview;
	/** True for generated demonstration data. */
	sampleData;
	workingGroupExists;
	workingGroupMembers;
	workingGroupTrained;
	bkb;
	bkr;
	bkl;
	uppka;
	pikR;
	secretariat;
	dataHouse;
	fieldOfficer;
	localRegulation;
	fundingSources;
	dataUses;
	mechanisms;
	/** Raised by every change; a write names the version it has read. */
	version;
	updatedAt;
	/** Level that the rubric gives on today's working data. */
	levelCode;
	levelOrdinal;
	persons;
	dataPeriod;
	integrationCount;
	/** Hash of the page that publishing now would write. */
	pageHash;
};
__decorate([PrimaryGeneratedColumn("uuid")], KampungRow.prototype, "id", void 0);
__decorate([
	ForeignKey(() => Region),
	Index({ unique: true }),
	Column("text")
], KampungRow.prototype, "code", void 0);
__decorate([Column("text")], KampungRow.prototype, "name", void 0);
__decorate([Column("date", { nullable: true })], KampungRow.prototype, "inauguratedOn", void 0);
__decorate([Column("jsonb", { nullable: true })], KampungRow.prototype, "overview", void 0);
__decorate([Column("boolean", { default: false })], KampungRow.prototype, "sampleData", void 0);
__decorate([Column("boolean", { nullable: true })], KampungRow.prototype, "workingGroupExists", void 0);
__decorate([Column("int", { nullable: true })], KampungRow.prototype, "workingGroupMembers", void 0);
__decorate([Column("boolean", { nullable: true })], KampungRow.prototype, "workingGroupTrained", void 0);
__decorate([Column("boolean", { nullable: true })], KampungRow.prototype, "bkb", void 0);
__decorate([Column("boolean", { nullable: true })], KampungRow.prototype, "bkr", void 0);
__decorate([Column("boolean", { nullable: true })], KampungRow.prototype, "bkl", void 0);
__decorate([Column("boolean", { nullable: true })], KampungRow.prototype, "uppka", void 0);
__decorate([Column("boolean", { nullable: true })], KampungRow.prototype, "pikR", void 0);
__decorate([Column("boolean", { nullable: true })], KampungRow.prototype, "secretariat", void 0);
__decorate([Column("boolean", { nullable: true })], KampungRow.prototype, "dataHouse", void 0);
__decorate([Column("boolean", { nullable: true })], KampungRow.prototype, "fieldOfficer", void 0);
__decorate([Column("boolean", { nullable: true })], KampungRow.prototype, "localRegulation", void 0);
__decorate([Column("text", {
	array: true,
	nullable: true
})], KampungRow.prototype, "fundingSources", void 0);
__decorate([Column("text", {
	array: true,
	nullable: true
})], KampungRow.prototype, "dataUses", void 0);
__decorate([Column("text", {
	array: true,
	nullable: true
})], KampungRow.prototype, "mechanisms", void 0);
__decorate([Column("int", { default: 1 })], KampungRow.prototype, "version", void 0);
__decorate([UpdateDateColumn({ type: "timestamptz" })], KampungRow.prototype, "updatedAt", void 0);
__decorate([Column("text", { default: "DASAR" })], KampungRow.prototype, "levelCode", void 0);
__decorate([Column("smallint", { default: 1 })], KampungRow.prototype, "levelOrdinal", void 0);
__decorate([Column("int", { nullable: true })], KampungRow.prototype, "persons", void 0);
__decorate([Column("date", { nullable: true })], KampungRow.prototype, "dataPeriod", void 0);
__decorate([Column("int", { default: 0 })], KampungRow.prototype, "integrationCount", void 0);
__decorate([Column("text", { default: "" })], KampungRow.prototype, "pageHash", void 0);
KampungRow = __decorate([
	Entity("kampung"),
	Check("kampung_code", `code ~ '^[0-9]{2}(\\.[0-9]{2}){2}\\.[0-9]{4}$'`),
	Check("kampung_members", "\"workingGroupMembers\" >= 0")
], KampungRow);
// src/activity/activity.entity.ts
var ActivityRow = class ActivityRow {
	id;
	kampungId;
	title;
	heldOn;
	place;
	description;
	familyFunction;
	agencies;
	programmes;
	photos;
	sampleData;
};
__decorate([PrimaryGeneratedColumn("uuid")], ActivityRow.prototype, "id", void 0);
__decorate([
	ForeignKey(() => KampungRow),
	Index(),
	Column("uuid")
], ActivityRow.prototype, "kampungId", void 0);
__decorate([Column("text")], ActivityRow.prototype, "title", void 0);
__decorate([Column("date")], ActivityRow.prototype, "heldOn", void 0);
__decorate([Column("text")], ActivityRow.prototype, "place", void 0);
__decorate([Column("text")], ActivityRow.prototype, "description", void 0);
__decorate([Column("text")], ActivityRow.prototype, "familyFunction", void 0);
__decorate([Column("text", { array: true })], ActivityRow.prototype, "agencies", void 0);
__decorate([Column("text", { array: true })], ActivityRow.prototype, "programmes", void 0);
__decorate([Column("jsonb")], ActivityRow.prototype, "photos", void 0);
__decorate([Column("boolean", { default: false })], ActivityRow.prototype, "sampleData", void 0);
ActivityRow = __decorate([Entity("activity")], ActivityRow);
// src/programme/programme.entity.ts
var AgencyRow = class AgencyRow {
	code;
	name;
};
__decorate([PrimaryColumn("text")], AgencyRow.prototype, "code", void 0);
__decorate([Column("jsonb")], AgencyRow.prototype, "name", void 0);
AgencyRow = __decorate([Entity("agency")], AgencyRow);
var ProgrammeRow = class ProgrammeRow {
	code;
	ordinal;
	slug;
	name;
	shortName;
	purpose;
	nationalOwner;
	regencyOwner;
	agencyCode;
	legalBasis;
	/** MERIT ranks achievement, RISK ranks danger: the two never share a colour scale. */
	polarity;
	levels;
	indicators;
	familyFunctions;
	inpresGroups;
	requiredEvidence;
	neverPublic;
	sourceNote;
	/** Rubric indicators that an integration can move. */
	supports;
};
__decorate([PrimaryColumn("text")], ProgrammeRow.prototype, "code", void 0);
__decorate([Column("smallint")], ProgrammeRow.prototype, "ordinal", void 0);
__decorate([Column("text")], ProgrammeRow.prototype, "slug", void 0);
__decorate([Column("jsonb")], ProgrammeRow.prototype, "name", void 0);
__decorate([Column("jsonb")], ProgrammeRow.prototype, "shortName", void 0);
__decorate([Column("jsonb")], ProgrammeRow.prototype, "purpose", void 0);
__decorate([Column("text")], ProgrammeRow.prototype, "nationalOwner", void 0);
__decorate([Column("text")], ProgrammeRow.prototype, "regencyOwner", void 0);
__decorate([ForeignKey(() => AgencyRow), Column("text")], ProgrammeRow.prototype, "agencyCode", void 0);
__decorate([Column("text", { array: true })], ProgrammeRow.prototype, "legalBasis", void 0);
__decorate([Column("text", { nullable: true })], ProgrammeRow.prototype, "polarity", void 0);
__decorate([Column("jsonb")], ProgrammeRow.prototype, "levels", void 0);
__decorate([Column("text", { array: true })], ProgrammeRow.prototype, "indicators", void 0);
__decorate([Column("text", { array: true })], ProgrammeRow.prototype, "familyFunctions", void 0);
__decorate([Column("text", { array: true })], ProgrammeRow.prototype, "inpresGroups", void 0);
__decorate([Column("text", { array: true })], ProgrammeRow.prototype, "requiredEvidence", void 0);
__decorate([Column("text", { array: true })], ProgrammeRow.prototype, "neverPublic", void 0);
__decorate([Column("jsonb")], ProgrammeRow.prototype, "sourceNote", void 0);
__decorate([Column("text", { array: true })], ProgrammeRow.prototype, "supports", void 0);
ProgrammeRow = __decorate([Entity("programme")], ProgrammeRow);
var DesignationRow = class DesignationRow {
	id;
	kampungId;
	programmeCode;
	levelCode;
	decree;
	decreedOn;
	note;
	sampleData;
};
__decorate([PrimaryGeneratedColumn("uuid")], DesignationRow.prototype, "id", void 0);
__decorate([
	ForeignKey(() => KampungRow),
	Index(),
	Column("uuid")
], DesignationRow.prototype, "kampungId", void 0);
__decorate([ForeignKey(() => ProgrammeRow), Column("text")], DesignationRow.prototype, "programmeCode", void 0);
__decorate([Column("text", { nullable: true })], DesignationRow.prototype, "levelCode", void 0);
__decorate([Column("text", { nullable: true })], DesignationRow.prototype, "decree", void 0);
__decorate([Column("date", { nullable: true })], DesignationRow.prototype, "decreedOn", void 0);
__decorate([Column("jsonb", { nullable: true })], DesignationRow.prototype, "note", void 0);
__decorate([Column("boolean", { default: false })], DesignationRow.prototype, "sampleData", void 0);
DesignationRow = __decorate([Entity("designation")], DesignationRow);
// src/integration/integration.entity.ts
var IntegrationRow = class IntegrationRow {
	id;
	kampungId;
	programmeCode;
	state;
	reason;
	targetFunctions;
	proposedBySide;
	/** Office or role to turn to on each side; never a private number. */
	familyContact;
	agencyContact;
	suspendedFrom;
	version;
	sampleData;
	proposedAt;
	updatedAt;
};
__decorate([PrimaryGeneratedColumn("uuid")], IntegrationRow.prototype, "id", void 0);
__decorate([ForeignKey(() => KampungRow), Column("uuid")], IntegrationRow.prototype, "kampungId", void 0);
__decorate([ForeignKey(() => ProgrammeRow), Column("text")], IntegrationRow.prototype, "programmeCode", void 0);
__decorate([Column("text")], IntegrationRow.prototype, "state", void 0);
__decorate([Column("text")], IntegrationRow.prototype, "reason", void 0);
__decorate([Column("text", { array: true })], IntegrationRow.prototype, "targetFunctions", void 0);
__decorate([Column("text")], IntegrationRow.prototype, "proposedBySide", void 0);
__decorate([Column("text", { nullable: true })], IntegrationRow.prototype, "familyContact", void 0);
__decorate([Column("text", { nullable: true })], IntegrationRow.prototype, "agencyContact", void 0);
__decorate([Column("text", { nullable: true })], IntegrationRow.prototype, "suspendedFrom", void 0);
__decorate([Column("int", { default: 1 })], IntegrationRow.prototype, "version", void 0);
__decorate([Column("boolean", { default: false })], IntegrationRow.prototype, "sampleData", void 0);
__decorate([CreateDateColumn({ type: "timestamptz" })], IntegrationRow.prototype, "proposedAt", void 0);
__decorate([UpdateDateColumn({ type: "timestamptz" })], IntegrationRow.prototype, "updatedAt", void 0);
IntegrationRow = __decorate([
	Entity("integration"),
	Index("integration_open_once", ["kampungId", "programmeCode"], {
		unique: true,
		where: `state not in ('DITOLAK', 'DIHENTIKAN', 'DICABUT')`
	}),
	Index(["programmeCode", "state"])
], IntegrationRow);
var IntegrationBondRow = class IntegrationBondRow {
	integrationId;
	kind;
	status;
};
__decorate([ForeignKey(() => IntegrationRow), PrimaryColumn("uuid")], IntegrationBondRow.prototype, "integrationId", void 0);
__decorate([PrimaryColumn("text")], IntegrationBondRow.prototype, "kind", void 0);
__decorate([Column("smallint")], IntegrationBondRow.prototype, "status", void 0);
IntegrationBondRow = __decorate([Entity("integration_bond"), Check("bond_status", "status between 0 and 3")], IntegrationBondRow);
var IntegrationTransitionRow = class IntegrationTransitionRow {
	id;
	integrationId;
	at;
	command;
	fromState;
	toState;
	actorName;
	actorRole;
	reason;
	evidence;
};
__decorate([PrimaryGeneratedColumn("uuid")], IntegrationTransitionRow.prototype, "id", void 0);
__decorate([
	ForeignKey(() => IntegrationRow),
	Index(),
	Column("uuid")
], IntegrationTransitionRow.prototype, "integrationId", void 0);
__decorate([Column("timestamptz")], IntegrationTransitionRow.prototype, "at", void 0);
__decorate([Column("text")], IntegrationTransitionRow.prototype, "command", void 0);
__decorate([Column("text", { nullable: true })], IntegrationTransitionRow.prototype, "fromState", void 0);
__decorate([Column("text")], IntegrationTransitionRow.prototype, "toState", void 0);
__decorate([Column("text")], IntegrationTransitionRow.prototype, "actorName", void 0);
__decorate([Column("text")], IntegrationTransitionRow.prototype, "actorRole", void 0);
__decorate([Column("text", { nullable: true })], IntegrationTransitionRow.prototype, "reason", void 0);
__decorate([Column("jsonb")], IntegrationTransitionRow.prototype, "evidence", void 0);
IntegrationTransitionRow = __decorate([Entity("integration_transition")], IntegrationTransitionRow);
// src/report/report.entity.ts
var ReportRow = class ReportRow {
	id;
	kampungId;
	/** First day of the month it reports. */
	period;
	persons;
	families;
	fertileCouples;
	adolescents;
	toddlerFamilies;
	adolescentFamilies;
	elderlyFamilies;
	participants;
	methods;
	nonUse;
};
__decorate([PrimaryGeneratedColumn("uuid")], ReportRow.prototype, "id", void 0);
__decorate([ForeignKey(() => KampungRow), Column("uuid")], ReportRow.prototype, "kampungId", void 0);
__decorate([Column("date")], ReportRow.prototype, "period", void 0);
__decorate([Column("int", { nullable: true })], ReportRow.prototype, "persons", void 0);
__decorate([Column("int", { nullable: true })], ReportRow.prototype, "families", void 0);
__decorate([Column("int", { nullable: true })], ReportRow.prototype, "fertileCouples", void 0);
__decorate([Column("int", { nullable: true })], ReportRow.prototype, "adolescents", void 0);
__decorate([Column("int", { nullable: true })], ReportRow.prototype, "toddlerFamilies", void 0);
__decorate([Column("int", { nullable: true })], ReportRow.prototype, "adolescentFamilies", void 0);
__decorate([Column("int", { nullable: true })], ReportRow.prototype, "elderlyFamilies", void 0);
__decorate([Column("jsonb")], ReportRow.prototype, "participants", void 0);
__decorate([Column("jsonb")], ReportRow.prototype, "methods", void 0);
__decorate([Column("jsonb")], ReportRow.prototype, "nonUse", void 0);
ReportRow = __decorate([
	Entity("report"),
	Index("report_period_once", ["kampungId", "period"], { unique: true }),
	Check("report_period_month", "extract(day from period) = 1"),
	Check("report_counts", "persons >= 0 and families >= 0 and \"fertileCouples\" >= 0")
], ReportRow);
// src/kampung/kampung-source.ts
/** Reads many kampung in a fixed number of statements, in the order of their codes. */
async function readSources(db, codes) {
	const records = await db.find(KampungRow, {
		where: { code: In([...codes]) },
		order: { code: "ASC" }
	});
	const ids = In(records.map(({ id }) => id));
	const regionCodes = new Set(records.flatMap(({ code }) => [...ancestorCodes(code), code]));
	const regions = await db.find(Region, {
		where: { code: In([...regionCodes]) },
		select: {
			code: true,
			name: true,
			kind: true
		}
	});
	const reports = await db.find(ReportRow, {
		where: { kampungId: ids },
		order: { period: "DESC" }
	});
	const activities = await db.find(ActivityRow, {
		where: { kampungId: ids },
		order: {
			heldOn: "DESC",
			id: "ASC"
		}
	});
	const designations = await db.find(DesignationRow, {
		where: { kampungId: ids },
		order: { programmeCode: "ASC" }
	});
	const integrations = await readIntegrations$1(db, records.map(({ id }) => id));
	const regionOf = new Map(regions.map(({ code, name, kind }) => [code, {
		code,
		name,
		kind
	}]));
	const reportsOf = Map.groupBy(reports, ({ kampungId }) => kampungId);
	const activitiesOf = Map.groupBy(activities, ({ kampungId }) => kampungId);
	const designationsOf = Map.groupBy(designations, ({ kampungId }) => kampungId);
	const integrationsOf = Map.groupBy(integrations, ({ row }) => row.kampungId);
	return records.map((record) => ({
		record,
		path: [...ancestorCodes(record.code), record.code].flatMap((code) => regionOf.get(code) ?? []).filter(({ kind }) => kind !== "NATION"),
		reports: (reportsOf.get(record.id) ?? []).slice(0, 12),
		activities: activitiesOf.get(record.id) ?? [],
		designations: designationsOf.get(record.id) ?? [],
		integrations: integrationsOf.get(record.id) ?? []
	}));
}
async function readIntegrations$1(db, kampungIds) {
	const rows = await db.find(IntegrationRow, {
		where: { kampungId: In(kampungIds) },
		order: {
			programmeCode: "ASC",
			proposedAt: "ASC"
		}
	});
	const ids = In(rows.map(({ id }) => id));
	const bonds = await db.find(IntegrationBondRow, { where: { integrationId: ids } });
	const agreed = await db.find(IntegrationTransitionRow, { where: {
		integrationId: ids,
		command: "COUNTERSIGN"
	} });
	const bondsOf = Map.groupBy(bonds, ({ integrationId }) => integrationId);
	const agreedAt = new Map(agreed.map(({ integrationId, at }) => [integrationId, at]));
	return rows.map((row) => ({
		row,
		bonds: bondsOfRows(bondsOf.get(row.id) ?? []),
		since: (agreedAt.get(row.id) ?? row.proposedAt).toISOString().slice(0, 10)
	}));
}
function bondsOfRows(rows) {
	const bonds = { ...NO_BONDS };
	for (const { kind, status } of rows) bonds[kind] = status;
	return bonds;
}
/** The facts of a kampung as the rubric reads them, from its record, activities and one report. */
function factsOf({ record, activities }, report) {
	return {
		workingGroupExists: record.workingGroupExists,
		workingGroupMembers: record.workingGroupMembers,
		workingGroupTrained: record.workingGroupTrained,
		fundingSources: record.fundingSources,
		groups: {
			BKB: record.bkb,
			BKR: record.bkr,
			BKL: record.bkl,
			UPPKA: record.uppka,
			PIK_R: record.pikR
		},
		secretariat: record.secretariat,
		dataHouse: record.dataHouse,
		fieldOfficer: record.fieldOfficer,
		localRegulation: record.localRegulation,
		dataUses: record.dataUses,
		mechanisms: record.mechanisms,
		agencies: [...new Set(activities.flatMap((activity) => activity.agencies))].sort(),
		report: report ?? null
	};
}
// ../../packages/domain/src/access.ts
/**
* Who may do what, where. A right is always (role × region × programme): a person may act on an
* object when one of their assignments has a role with that right, covers the object's region and,
* for partner agencies, its programme. Nothing is granted by default.
*/
var ROLES = [
	"SYS_ADMIN",
	"BKKBN_PUSAT",
	"BKKBN_PROVINSI",
	"OPD_KB",
	"SKPD_PROGRAM",
	"KECAMATAN",
	"PKB",
	"PEMDES",
	"POKJA_OPERATOR",
	"PEMBACA"
];
var ROLE_NAMES = {
	SYS_ADMIN: text("Admin sistem", "System administrator"),
	BKKBN_PUSAT: text("Kemendukbangga/BKKBN pusat", "National BKKBN"),
	BKKBN_PROVINSI: text("Perwakilan BKKBN provinsi", "Provincial BKKBN"),
	OPD_KB: text("OPD-KB kabupaten/kota", "Regency family-planning agency"),
	SKPD_PROGRAM: text("Instansi mitra program", "Partner agency"),
	KECAMATAN: text("Kecamatan", "District office"),
	PKB: text("PKB/PLKB", "Field officer"),
	PEMDES: text("Pemerintah desa", "Village government"),
	POKJA_OPERATOR: text("Operator Pokja", "Working-group operator"),
	PEMBACA: text("Pembaca", "Reader")
};
var RIGHTS = {
	"kampung.read": [
		"BKKBN_PUSAT",
		"BKKBN_PROVINSI",
		"OPD_KB",
		"KECAMATAN",
		"PKB",
		"PEMDES",
		"POKJA_OPERATOR",
		"PEMBACA"
	],
	"kampung.publish": ["BKKBN_PROVINSI", "OPD_KB"],
	"integration.read": [
		"BKKBN_PUSAT",
		"BKKBN_PROVINSI",
		"OPD_KB",
		"SKPD_PROGRAM",
		"KECAMATAN",
		"PKB",
		"PEMDES",
		"POKJA_OPERATOR",
		"PEMBACA"
	],
	"integration.propose": [
		"OPD_KB",
		"SKPD_PROGRAM",
		"POKJA_OPERATOR"
	]
};
function covers(assignment, place) {
	if (!isInside(place.region, assignment.region)) return false;
	if (assignment.programmes === null) return true;
	return place.programme !== void 0 && assignment.programmes.includes(place.programme);
}
/** The roles with which this person may act on the object, in the order of their assignments. */
function rolesAt(actor, place) {
	if (!actor) return [];
	return actor.assignments.filter((assignment) => covers(assignment, place)).map(({ role }) => role);
}
function may(actor, permission, place) {
	return rolesAt(actor, place).some((role) => RIGHTS[permission].includes(role));
}
/** The assignments that give a right somewhere: what a list may contain. Empty means nothing. */
function scopesOf(actor, permission) {
	if (!actor) return [];
	return actor.assignments.filter(({ role }) => RIGHTS[permission].includes(role));
}
// ../../packages/domain/src/rubrics/kkb-2021.ts
var PROFILE = text("Profil kampung", "Kampung profile");
var ACTIVITIES = text("Catatan kegiatan", "Activity records");
var REPORT = text("Laporan kependudukan dan KB", "Population and family-planning report");
var PERCENT$1 = text("%", "%");
/**
* The rule that the national portal computed from 2021 to 2023. It was observed and gives the same
* scores as the portal on 17,731 kampung; it was not read from a signed regulation. Two defects of
* the portal are kept and named as flags.
*/
var KKB_2021 = {
	code: "KKB-2021",
	version: 1,
	title: text("Klasifikasi Kampung KB 2021", "Kampung KB classification 2021"),
	legalSource: text("Aturan yang dihitung portal nasional Kampung KB 2021–2023; bukan teks peraturan yang ditandatangani.", "The rule computed by the national Kampung KB portal 2021–2023; not the text of a signed regulation."),
	validFrom: "2021-01-01",
	validTo: null,
	status: "PUBLISHED",
	rounding: "HALF_EVEN",
	missingPolicy: "LOWEST_POSSIBLE",
	flags: {
		excludeOwnSector: false,
		requireCouples: false
	},
	indices: [
		{
			code: "INPUT",
			name: text("Masukan", "Input"),
			passSum: 15,
			indicators: [
				{
					code: "I1",
					name: text("Kelompok kerja (Pokja)", "Working group (Pokja)"),
					measure: [
						{
							value: 3,
							when: [
								"workingGroupExists",
								"workingGroupHasMembers",
								"workingGroupTrained"
							]
						},
						{
							value: 2,
							when: ["workingGroupExists", "workingGroupHasMembers"]
						},
						{
							value: 2,
							when: ["workingGroupExists", "workingGroupTrained"]
						},
						{
							value: 1,
							when: ["workingGroupExists"]
						},
						{
							value: 0,
							when: []
						}
					],
					unit: text("syarat terpenuhi", "conditions met"),
					source: PROFILE,
					direction: "MORE_IS_BETTER",
					bands: [
						{
							score: 1,
							min: 0,
							max: 0,
							label: text("belum ada Pokja", "no working group")
						},
						{
							score: 2,
							min: 1,
							max: 1,
							label: text("Pokja ada, tanpa anggota dan pelatihan", "a working group without members and training")
						},
						{
							score: 3,
							min: 2,
							max: 2,
							label: text("Pokja ada, dengan anggota atau pelatihan", "a working group with members or training")
						},
						{
							score: 4,
							min: 3,
							label: text("Pokja ada, dengan anggota dan pelatihan", "a working group with members and training")
						}
					]
				},
				{
					code: "I2",
					name: text("Sumber dana", "Funding sources"),
					measure: "fundingSources",
					unit: text("sumber dana", "funding sources"),
					source: PROFILE,
					direction: "MORE_IS_BETTER",
					bands: [
						{
							score: 1,
							min: 0,
							max: 0
						},
						{
							score: 2,
							min: 1,
							max: 1
						},
						{
							score: 3,
							min: 2,
							max: 4
						},
						{
							score: 4,
							min: 5
						}
					]
				},
				{
					code: "I3",
					name: text("Kelompok kegiatan (poktan)", "Activity groups (poktan)"),
					measure: "groups",
					unit: text("kelompok kegiatan", "activity groups"),
					source: PROFILE,
					direction: "MORE_IS_BETTER",
					bands: [
						{
							score: 1,
							min: 0,
							max: 0
						},
						{
							score: 2,
							min: 1,
							max: 2
						},
						{
							score: 3,
							min: 3,
							max: 4
						},
						{
							score: 4,
							min: 5,
							label: text("kelima kelompok kegiatan", "all five activity groups")
						}
					]
				},
				{
					code: "I4",
					name: text("Sekretariat dan Rumah DataKu", "Secretariat and data house"),
					measure: "facilities",
					unit: text("sarana", "facilities"),
					source: PROFILE,
					direction: "MORE_IS_BETTER",
					bands: [
						{
							score: 1,
							min: 0,
							max: 0,
							label: text("belum ada sekretariat dan Rumah DataKu", "neither secretariat nor data house")
						},
						{
							score: 2,
							min: 1,
							max: 1,
							label: text("salah satu dari sekretariat dan Rumah DataKu", "one of secretariat and data house")
						},
						{
							score: 3,
							min: 2,
							label: text("sekretariat dan Rumah DataKu", "secretariat and data house")
						}
					]
				},
				{
					code: "I5",
					name: text("PKB/PLKB pendamping dan regulasi daerah", "Field officer and local regulation"),
					measure: "officerAndRegulation",
					unit: text("dukungan", "kinds of support"),
					source: PROFILE,
					direction: "MORE_IS_BETTER",
					bands: [
						{
							score: 1,
							min: 0,
							max: 0,
							label: text("belum ada PKB/PLKB dan regulasi daerah", "neither field officer nor local regulation")
						},
						{
							score: 2,
							min: 1,
							max: 1,
							label: text("salah satu dari PKB/PLKB dan regulasi daerah", "one of field officer and local regulation")
						},
						{
							score: 3,
							min: 2,
							label: text("PKB/PLKB dan regulasi daerah", "field officer and local regulation")
						}
					]
				}
			]
		},
		{
			code: "PROSES",
			name: text("Proses", "Process"),
			passSum: 9,
			indicators: [
				{
					code: "P1",
					name: text("Penggunaan data", "Use of data"),
					measure: "dataUses",
					unit: text("jenis data", "kinds of data"),
					source: PROFILE,
					direction: "MORE_IS_BETTER",
					bands: [
						{
							score: 1,
							min: 0,
							max: 0
						},
						{
							score: 2,
							min: 1,
							max: 1
						},
						{
							score: 3,
							min: 2,
							max: 3
						},
						{
							score: 4,
							min: 4
						}
					]
				},
				{
					code: "P2",
					name: text("Mekanisme operasional", "Working mechanisms"),
					measure: "mechanisms",
					unit: text("mekanisme operasional", "working mechanisms"),
					source: PROFILE,
					direction: "MORE_IS_BETTER",
					bands: [
						{
							score: 1,
							min: 0,
							max: 0
						},
						{
							score: 2,
							min: 1,
							max: 2
						},
						{
							score: 3,
							min: 3,
							max: 4
						},
						{
							score: 4,
							min: 5,
							label: text("kelima mekanisme operasional", "all five working mechanisms")
						}
					]
				},
				{
					code: "P3",
					name: text("Keterlibatan lintas sektor", "Cross-sector involvement"),
					measure: "agencies",
					unit: text("instansi", "agencies"),
					source: ACTIVITIES,
					direction: "MORE_IS_BETTER",
					bands: [
						{
							score: 1,
							min: 0,
							max: 0
						},
						{
							score: 2,
							min: 1,
							max: 3
						},
						{
							score: 3,
							min: 4,
							max: 6
						},
						{
							score: 4,
							min: 7
						}
					]
				}
			]
		},
		{
			code: "OUTPUT",
			name: text("Keluaran", "Output"),
			passSum: 12,
			indicators: [
				{
					code: "O1",
					name: text("Partisipasi kelompok kegiatan", "Participation in activity groups"),
					measure: "participation",
					unit: PERCENT$1,
					source: REPORT,
					direction: "MORE_IS_BETTER",
					bands: [
						{
							score: 1,
							min: 0,
							max: 9
						},
						{
							score: 2,
							min: 10,
							max: 20
						},
						{
							score: 3,
							min: 21,
							max: 30
						},
						{
							score: 4,
							min: 31
						}
					]
				},
				{
					code: "O2",
					name: text("Kesertaan ber-KB (CPR)", "Contraceptive prevalence (CPR)"),
					measure: "prevalence",
					unit: PERCENT$1,
					source: REPORT,
					direction: "MORE_IS_BETTER",
					bands: [
						{
							score: 1,
							min: 0,
							max: 29
						},
						{
							score: 2,
							min: 30,
							max: 40
						},
						{
							score: 3,
							min: 41,
							max: 50
						},
						{
							score: 4,
							min: 51
						}
					]
				},
				{
					code: "O3",
					name: text("Pengguna metode jangka panjang (MKJP)", "Long-acting method users (MKJP)"),
					measure: "longActing",
					unit: PERCENT$1,
					source: REPORT,
					direction: "MORE_IS_BETTER",
					bands: [
						{
							score: 1,
							min: 0,
							max: 19
						},
						{
							score: 2,
							min: 20,
							max: 22
						},
						{
							score: 3,
							min: 23,
							max: 24
						},
						{
							score: 4,
							min: 25
						}
					]
				},
				{
					code: "O4",
					name: text("Kebutuhan KB tidak terpenuhi", "Unmet need for family planning"),
					measure: "unmetNeed",
					unit: PERCENT$1,
					source: REPORT,
					direction: "LESS_IS_BETTER",
					bands: [
						{
							score: 4,
							min: 0,
							max: 6
						},
						{
							score: 3,
							min: 7,
							max: 9
						},
						{
							score: 2,
							min: 10,
							max: 12
						},
						{
							score: 1,
							min: 13
						}
					]
				}
			]
		}
	],
	scheme: "KKB",
	levels: [
		{
			code: "DASAR",
			ordinal: 1,
			name: text("Dasar", "Basic"),
			aliases: [],
			patterns: [
				[],
				["INPUT"],
				["PROSES"],
				["OUTPUT"]
			]
		},
		{
			code: "BERKEMBANG",
			ordinal: 2,
			name: text("Berkembang", "Developing"),
			aliases: [],
			patterns: [["INPUT", "PROSES"]]
		},
		{
			code: "MANDIRI",
			ordinal: 3,
			name: text("Mandiri", "Independent"),
			aliases: [],
			patterns: [["INPUT", "OUTPUT"], ["PROSES", "OUTPUT"]]
		},
		{
			code: "PARIPURNA",
			ordinal: 4,
			name: text("Paripurna", "Complete"),
			aliases: ["BERKELANJUTAN"],
			patterns: [[
				"INPUT",
				"PROSES",
				"OUTPUT"
			]]
		}
	]
};
// ../../packages/domain/src/level.ts
/** The levels of a rubric, lowest first. Not a ladder: see the pass patterns. */
var levelsOf = ({ scheme, levels }) => levels.map(({ code, ordinal, name, aliases }) => ({
	scheme,
	code,
	ordinal,
	of: levels.length,
	name,
	aliases: [...aliases]
}));
/** The levels of Kampung KB. */
var LEVELS = levelsOf(KKB_2021);
/** @throws Error for a code of no level, also not by an alias. */
function levelOf(code) {
	const found = LEVELS.find((level) => level.code === code || level.aliases.includes(code));
	if (!found) throw new Error(`Unknown level ${code}`);
	return found;
}
// ../../packages/domain/src/search-text.ts
/** Short forms on maps, signs and in messages. */
var SHORT_FORMS = /* @__PURE__ */ new Map([
	["sei", "sungai"],
	["sungei", "sungai"],
	["s", "sungai"],
	["ma", "muara"],
	["tg", "tanjung"],
	["tj", "tanjung"],
	["gn", "gunung"],
	["kp", "kampung"]
]);
/** Words that say what kind of place is meant, not which one. */
var KINDS = [
	"desa",
	"ds",
	"kelurahan",
	"kel",
	"kecamatan",
	"kec",
	"kabupaten",
	"kab"
];
/**
* What somebody types, as it is compared: lower case, without accents, hyphens as blanks, short
* forms spelled out. A last word of one or two letters may be half typed, so it stays as it is:
* "ma" still finds "Martadah". The signs % _ \ stay too: they are letters to a person who searches.
*/
function foldSearch(typed) {
	const words = typed.normalize("NFD").replaceAll(/\p{Mark}/gu, "").toLowerCase().replaceAll(/[^a-z0-9%_\\]+/g, " ").trim().replace(/^(kampung kb|kkb) (?=.)/, "").split(" ");
	return words.filter((word, at) => at === words.length - 1 || !KINDS.includes(word)).map((word, at, kept) => at === kept.length - 1 && word.length <= 2 ? word : SHORT_FORMS.get(word) ?? word).join(" ");
}
/** What a place can be found by: its own name first, then those of the regions around it. */
var searchText = (names) => names.map(foldSearch).join(" ");
// src/identity/scope.sql.ts
/**
* The rows that a set of assignments may see, as a predicate. `region` and `programme` are the SQL
* expressions of the row's region code and programme code. No assignment gives `false`.
*/
function scopeSql(scopes, $, region, programme) {
	const parts = scopes.map((scope) => {
		const inside = insideSql(scope.region, $, region);
		if (scope.programmes === null) return inside;
		return programme ? `(${inside} and ${programme} = any(${$(scope.programmes)}))` : "false";
	});
	return parts.length === 0 ? "false" : `(${parts.join(" or ")})`;
}
/** Whether a region code lies inside another; segment borders count, so 63.0 does not contain 63.01. */
function insideSql(ancestor, $, region) {
	return ancestor === "ID" ? "true" : `(${region} = ${$(ancestor)} or starts_with(${region}, ${$(`${ancestor}.`)}))`;
}
// src/platform/context.ts
/** The actor where a policy has already made sure that there is one. */
function actorOf(ctx) {
	if (!ctx.actor) throw new Error("A verb that needs an actor was reached without one");
	return ctx.actor;
}
// src/platform/errors.ts
/** What a caller can act on. Anything else that is thrown is a bug: masked, and logged under a reference. */
var Refusal = class extends Error {
	code;
	text;
	/** The input field at fault, so that a form can place the message. */
	field;
	constructor(code, message, field) {
		super(message.en);
		this.code = code;
		this.text = message;
		this.field = field;
	}
};
var notFound = (what) => new Refusal("NOT_FOUND", text(`${what.id} tidak ditemukan.`, `${what.en} not found.`));
var forbidden = () => new Refusal("FORBIDDEN", text("Anda tidak berwenang melakukan ini.", "You may not do this."));
var badInput = (field, message) => new Refusal("BAD_USER_INPUT", message, field);
/** Constraints are the last guard; where a race reaches one, the caller still gets a sentence. */
var CONSTRAINTS = { integration_open_once: text("Kampung ini sudah punya integrasi terbuka dengan program tersebut.", "This kampung already has an open integration with that programme.") };
/** What a database error says about the caller's input; null when it says nothing. */
function refusalOfDatabase(error) {
	if (!(error instanceof Error)) return null;
	const { code, constraint } = "driverError" in error ? error.driverError : error;
	if (code === "23505") return new Refusal("CONFLICT", CONSTRAINTS[constraint ?? ""] ?? text("Data ini sudah ada.", "This already exists."));
	if (code === "22021") return new Refusal("BAD_USER_INPUT", text("Teks memuat huruf yang tidak dapat disimpan.", "The text holds a character that cannot be stored."));
	return null;
}
// src/platform/policy.ts
/** Declares who may read a field, or every field of a type. Enforcement is `enforcePolicies`, on the finished schema. */
var Policy = (policy) => Extensions({ policy });
/**
* Wraps every field that needs a session, and refuses to boot when a field declares no policy.
* It works on the finished schema because decorators alone can be bypassed by simple resolvers
* and by fields declared again in a subclass.
* @throws Error naming each field without a policy.
*/
function enforcePolicies(schema) {
	const missing = [];
	for (const type of Object.values(schema.getTypeMap())) {
		if (!isObjectType(type) || type.name.startsWith("__")) continue;
		for (const field of Object.values(type.getFields())) {
			const policy = policyOf(type, field.extensions);
			if (!policy) missing.push(`${type.name}.${field.name}`);
			if (policy !== "signedIn") continue;
			const resolve = field.resolve ?? defaultFieldResolver;
			field.resolve = (source, args, context, info) => {
				if (!context.actor) throw new Refusal("UNAUTHENTICATED", text("Silakan masuk terlebih dahulu.", "Please sign in first."));
				return resolve(source, args, context, info);
			};
		}
	}
	if (missing.length > 0) throw new Error(`These fields declare no policy: ${missing.join(", ")}`);
	return schema;
}
/** The field's own policy, else its type's. Query and Mutation have none: each of their fields decides. */
function policyOf(type, extensions) {
	const policy = extensions["policy"] ?? type.extensions["policy"];
	return policy === "public" || policy === "signedIn" ? policy : void 0;
}
var PageInfo = class PageInfo {
	hasNextPage;
	hasPreviousPage;
	startCursor;
	endCursor;
};
__decorate([Field(() => Boolean, { description: "Whether rows follow this page." })], PageInfo.prototype, "hasNextPage", void 0);
__decorate([Field(() => Boolean, { description: "Whether rows come before this page." })], PageInfo.prototype, "hasPreviousPage", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Cursor of the first row; give it as `before` for the previous page."
})], PageInfo.prototype, "startCursor", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Cursor of the last row; give it as `after` for the next page."
})], PageInfo.prototype, "endCursor", void 0);
PageInfo = __decorate([ObjectType({
	description: "Where a page stands in its list.",
	simpleResolvers: true
}), Policy("public")], PageInfo);
/** @throws Refusal for a size outside 1–100, both directions at once, or a cursor not made by this order. */
function readPage(input, order, keys, defaultSize = 20) {
	const backwards = input.last != null || input.before != null;
	if (backwards && (input.first != null || input.after != null)) throw badInput("last", text("Pakai first/after atau last/before, jangan keduanya.", "Use first/after or last/before, not both."));
	const field = backwards ? "last" : "first";
	const size = (backwards ? input.last : input.first) ?? defaultSize;
	if (size < 1 || size > 100) throw badInput(field, text(`${field} harus 1 sampai 100; diberikan ${size}.`, `${field} must be 1 to 100; got ${size}.`));
	const given = backwards ? input.before : input.after;
	return {
		limit: size,
		backwards,
		order,
		cursor: given == null ? null : decodeCursor(given, order, keys, backwards ? "before" : "after")
	};
}
var encodeCursor = (order, values) => Buffer.from(JSON.stringify([order, ...values])).toString("base64url");
var CASTS = {
	text: (value) => typeof value === "string",
	int: (value) => Number.isInteger(value),
	float8: (value) => typeof value === "number" && Number.isFinite(value),
	date: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value),
	timestamptz: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}[\d.+:-]*$/.test(value),
	uuid: (value) => typeof value === "string" && /^[0-9a-f-]{36}$/.test(value)
};
function decodeCursor(cursor, order, keys, field) {
	const refuse = () => badInput(field, text(`${field} bukan kursor dari daftar dengan urutan ini.`, `${field} is not a cursor of this list in this order.`));
	let decoded;
	try {
		decoded = JSON.parse(Buffer.from(cursor, "base64url").toString());
	} catch {
		throw refuse();
	}
	if (!Array.isArray(decoded) || decoded[0] !== order || decoded.length !== keys.length + 1) throw refuse();
	const values = decoded.slice(1);
	if (!keys.every((key, at) => CASTS[key.cast](values[at]))) throw refuse();
	return values;
}
/**
* The keyset parts of a statement: a predicate (or 'true'), and the order. Select each key as
* `key_0`, `key_1`, … and ask for one row more than the limit.
*/
function keyset(page, keys, $) {
	const direction = (key) => Boolean(key.desc) !== page.backwards ? "desc" : "asc";
	const alternatives = [];
	if (page.cursor) for (let at = 0; at < keys.length; at++) {
		const parts = keys.slice(0, at + 1).map((key, index) => {
			const operator = index < at ? "=" : direction(key) === "asc" ? ">" : "<";
			return `${key.sql} ${operator} ${$(page.cursor?.[index])}::${key.cast}`;
		});
		alternatives.push(`(${parts.join(" and ")})`);
	}
	return {
		where: alternatives.length > 0 ? `(${alternatives.join(" or ")})` : "true",
		orderBy: keys.map((key) => `${key.sql} ${direction(key)}`).join(", "),
		select: keys.map((key, at) => `${key.cast === "date" || key.cast === "timestamptz" ? `(${key.sql})::text` : key.sql} as key_${at}`).join(", "),
		limit: $(page.limit + 1)
	};
}
/** Cuts the extra row off, puts a backward page the right way round, and writes its cursors. */
function pageOf(page, keys, rows) {
	const more = rows.length > page.limit;
	const nodes = rows.slice(0, page.limit);
	if (page.backwards) nodes.reverse();
	const cursors = nodes.map((row) => encodeCursor(page.order, keys.map((_, at) => row[`key_${at}`])));
	return {
		nodes,
		cursors,
		pageInfo: {
			hasNextPage: page.backwards ? page.cursor !== null : more,
			hasPreviousPage: page.backwards ? more : page.cursor !== null,
			startCursor: cursors[0] ?? null,
			endCursor: cursors.at(-1) ?? null
		}
	};
}
// src/platform/sql.ts
/** Collects parameters while a statement is written: `$(value)` gives its placeholder. Values never enter the text. */
function params() {
	const values = [];
	return {
		values,
		$: (value) => `$${values.push(value)}`
	};
}
// src/kampung/kampung.service.ts
var ITEM_COLUMNS = `k.id, k.code, k.name, k."levelCode", k.persons, k."dataPeriod"::text, k."integrationCount", k."updatedAt", k."sampleData",
  d.code as "districtCode", d.name as "districtName", v."publishedAt", v.version, coalesce(v."pageHash" <> k."pageHash", true) as changed`;
var ITEM_TABLES = `work.kampung k
  join pub.region r on r.code = k.code
  join pub.region d on d.code = r."parentCode"
  left join pub.kampung_version v on v.code = k.code and v."supersededAt" is null`;
var toItem = ({ levelCode, publishedAt, version, changed, ...row }) => ({
	...row,
	level: levelOf(levelCode),
	publication: {
		published: publishedAt !== null,
		publishedAt,
		version,
		hasUnpublishedChanges: changed
	}
});
var ORDERS = {
	NAME: {
		sql: "k.name",
		cast: "text"
	},
	DISTRICT: {
		sql: "d.name",
		cast: "text"
	},
	LEVEL: {
		sql: "k.\"levelOrdinal\"",
		cast: "int"
	},
	PERSONS: {
		sql: "coalesce(k.persons, -1)",
		cast: "int"
	},
	UPDATED: {
		sql: "k.\"updatedAt\"",
		cast: "timestamptz"
	},
	INTEGRATIONS: {
		sql: "k.\"integrationCount\"",
		cast: "int"
	}
};
/** @throws Refusal FORBIDDEN when the actor may read no record anywhere; BAD_USER_INPUT for a wrong page or search. */
async function listKampungRecords(ctx, filter, order, page) {
	const scopes = scopesOf(actorOf(ctx), "kampung.read");
	if (scopes.length === 0) throw forbidden();
	const { $, values } = params();
	const where = [scopeSql(scopes, $, "k.code")];
	if (filter.region) where.push(insideSql(filter.region, $, "k.code"));
	if (filter.levels?.length) where.push(`k."levelCode" = any(${$(filter.levels)})`);
	if (filter.programme) where.push(`exists (select from work.integration i where i."kampungId" = k.id and i."programmeCode" = ${$(filter.programme)} and i.state not in ('DITOLAK', 'DIHENTIKAN', 'DICABUT'))`);
	if (filter.publication === "NEVER") where.push("v.code is null");
	if (filter.publication === "CURRENT") where.push("v.\"pageHash\" = k.\"pageHash\"");
	if (filter.publication === "CHANGED") where.push("v.\"pageHash\" <> k.\"pageHash\"");
	if (filter.search) {
		const search = searchTerm(filter.search);
		where.push(`(k.code = ${$(filter.search.trim())} or lower(k.name) like ${$(`%${likeSafe(search)}%`)} or ${$(search)} <% lower(k.name))`);
	}
	const counted = ctx.db.query(`select count(*)::int as count from ${ITEM_TABLES} where ${where.join(" and ")}`, [...values]);
	const at = order.lastIndexOf("_");
	const sort = ORDERS[order.slice(0, at)];
	if (!sort) throw badInput("orderBy", text(`Urutan ${order} tidak dikenal.`, `Unknown order ${order}.`));
	const keys = [{
		...sort,
		desc: order.endsWith("_DESC")
	}, {
		sql: "k.code",
		cast: "text"
	}];
	const asked = readPage(page, order, keys);
	const set = keyset(asked, keys, $);
	const { nodes, pageInfo } = pageOf(asked, keys, await ctx.db.query(`select ${ITEM_COLUMNS}, ${set.select} from ${ITEM_TABLES} where ${where.join(" and ")} and ${set.where} order by ${set.orderBy} limit ${set.limit}`, values));
	const [total] = await counted;
	return {
		nodes: nodes.map(toItem),
		pageInfo,
		totalCount: total?.count ?? 0
	};
}
/** @throws Refusal for a search longer than a name can be. */
function searchTerm(search) {
	if (search.length > 100) throw badInput("search", text(`Kata cari paling panjang 100 huruf; diberikan ${search.length}.`, `Search for 100 characters at most; got ${search.length}.`));
	return foldSearch(search);
}
/** % and _ are letters to a person who searches. */
var likeSafe = (term) => term.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
/** The record of a village, or null when there is none in the actor's scope: the two look alike. */
async function findKampungRecord(ctx, code) {
	if (!may(ctx.actor, "kampung.read", { region: code })) return null;
	return ctx.db.findOneBy(KampungRow, { code });
}
/** Batched list rows by record id, for relations that were already checked. */
async function readRecordItems(ctx, ids) {
	const rows = await ctx.db.query(`select ${ITEM_COLUMNS} from ${ITEM_TABLES} where k.id = any($1)`, [ids]);
	const byId = new Map(rows.map((row) => [row.id, toItem(row)]));
	return ids.map((id) => byId.get(id) ?? /* @__PURE__ */ new Error(`Unknown kampung ${id}`));
}
// src/public/programme.reader.ts
async function readProgrammes({ pub }) {
	const { rows } = await pub.query({
		name: "programmes",
		text: "select data from pub.programme order by ordinal"
	});
	return rows.map(({ data }) => data);
}
/** Published integrations per state for each programme code. */
async function countIntegrations(pub, codes) {
	const { rows } = await pub.query({
		name: "integration-counts",
		text: "select \"programmeCode\", state, count(*)::int as count from pub.integration where \"programmeCode\" = any($1) group by 1, 2",
		values: [codes]
	});
	return codes.map((code) => rows.filter(({ programmeCode }) => programmeCode === code));
}
/** Deepest first, then by kampung. @throws Refusal for a size outside 1–100. */
async function readIntegrations({ pub }, programme, region, first) {
	const { limit } = readPage({ first }, "", []);
	const { rows } = await pub.query({
		name: "integrations-of-programme",
		text: `select data from pub.integration
           where "programmeCode" = $1 and ($2 = 'ID' or "kampungCode" = $2 or starts_with("kampungCode", $2 || '.'))
           order by depth desc, "kampungCode" limit $3`,
		values: [
			programme,
			region ?? "ID",
			limit
		]
	});
	return rows.map(({ data }) => data);
}
// ../../packages/domain/src/lists.ts
var coded$1 = (code, id, en) => ({
	code,
	name: text(id, en)
});
var FAMILY_FUNCTIONS = [
	coded$1("AGAMA", "Keagamaan", "Religion"),
	coded$1("SOSIAL_BUDAYA", "Sosial budaya", "Social and cultural life"),
	coded$1("CINTA_KASIH", "Cinta kasih", "Love and care"),
	coded$1("PERLINDUNGAN", "Perlindungan", "Protection"),
	coded$1("REPRODUKSI", "Reproduksi", "Reproduction"),
	coded$1("SOSIALISASI_PENDIDIKAN", "Sosialisasi dan pendidikan", "Socialisation and education"),
	coded$1("EKONOMI", "Ekonomi", "Economy"),
	coded$1("PEMBINAAN_LINGKUNGAN", "Pembinaan lingkungan", "Care for the environment")
];
var GROUPS = [
	coded$1("BKB", "Bina Keluarga Balita (BKB)", "Families with under-fives (BKB)"),
	coded$1("BKR", "Bina Keluarga Remaja (BKR)", "Families with teenagers (BKR)"),
	coded$1("BKL", "Bina Keluarga Lansia (BKL)", "Families with elderly (BKL)"),
	coded$1("UPPKA", "Usaha Peningkatan Pendapatan Keluarga Akseptor (UPPKA)", "Family income group (UPPKA)"),
	coded$1("PIK_R", "Pusat Informasi dan Konseling Remaja (PIK-R)", "Youth information and counselling (PIK-R)")
];
var FACILITIES = [coded$1("SEKRETARIAT", "Sekretariat Kampung KB", "Kampung KB secretariat"), coded$1("RUMAH_DATAKU", "Rumah DataKu", "Village data house (Rumah DataKu)")];
var FUNDING_SOURCES = [
	coded$1("APBN", "APBN", "State budget"),
	coded$1("APBD", "APBD", "Regional budget"),
	coded$1("DANA_DESA", "Dana Desa", "Village funds"),
	coded$1("HIBAH_MASYARAKAT", "Hibah masyarakat", "Community grants"),
	coded$1("CSR", "CSR perusahaan", "Corporate responsibility funds"),
	coded$1("SWADAYA", "Swadaya", "Self-help")
];
var DATA_USES = [
	coded$1("PENDATAAN_KELUARGA", "Pendataan Keluarga dan pemutakhirannya", "Family census and its updates"),
	coded$1("DATA_RUTIN_BKKBN", "Data rutin BKKBN", "Routine BKKBN data"),
	coded$1("POTENSI_DESA", "Potensi Desa", "Village potential statistics"),
	coded$1("DATA_SEKTORAL", "Data sektoral", "Data of other sectors"),
	coded$1("LAINNYA", "Data lainnya", "Other data")
];
var MECHANISMS = [
	coded$1("RAPAT_PERENCANAAN", "Rapat perencanaan", "Planning meetings"),
	coded$1("RAPAT_KOORDINASI", "Rapat koordinasi dengan dinas", "Coordination meetings with agencies"),
	coded$1("SOSIALISASI", "Sosialisasi kegiatan", "Outreach"),
	coded$1("MONEV", "Monitoring dan evaluasi", "Monitoring and evaluation"),
	coded$1("PENYUSUNAN_LAPORAN", "Penyusunan laporan", "Reporting")
];
coded$1("SELURUH_PENDUDUK", "Seluruh penduduk", "Everybody"), coded$1("PUS", "Pasangan usia subur", "Couples of fertile age"), coded$1("REMAJA", "Remaja", "Adolescents"), coded$1("LANSIA", "Lansia", "Elderly people"), coded$1("BALITA", "Balita", "Children under five"), coded$1("KELUARGA_BALITA", "Keluarga dengan balita", "Families with a child under five"), coded$1("KELUARGA_REMAJA", "Keluarga dengan remaja", "Families with an adolescent"), coded$1("KELUARGA_LANSIA", "Keluarga dengan lansia", "Families with an elderly member"), coded$1("LAINNYA", "Sasaran lainnya", "Others");
/** The eight programme groups of Inpres 3/2022, after a draft of its annex: open to correction. */
var INPRES_GROUPS = [
	coded$1("P1", "Data dan administrasi kependudukan", "Data and civil registration"),
	coded$1("P2", "Hidup sehat dan perubahan perilaku", "Healthy living and behaviour change"),
	coded$1("P3", "Akses layanan kesehatan dan KB", "Access to health and family-planning services"),
	coded$1("P4", "Pendampingan keluarga berisiko stunting", "Support for families at risk of stunting"),
	coded$1("P5", "Akses pendidikan", "Access to education"),
	coded$1("P6", "Jaminan dan perlindungan sosial", "Social security and protection"),
	coded$1("P7", "Ekonomi keluarga", "Family economy"),
	coded$1("P8", "Lingkungan, air minum dan sanitasi", "Environment, drinking water and sanitation")
];
/** Who takes part in activities; each code counts once in the cross-sector indicator. */
var AGENCIES = [
	coded$1("OPD_KB", "OPD-KB", "Family-planning agency"),
	coded$1("PERWAKILAN_BKKBN", "Perwakilan BKKBN", "BKKBN representation"),
	coded$1("DINKES", "Dinas Kesehatan", "Health agency"),
	coded$1("PUSKESMAS", "Puskesmas", "Community health centre"),
	coded$1("RS_KLINIK", "Rumah sakit atau klinik", "Hospital or clinic"),
	coded$1("DINSOS", "Dinas Sosial", "Social affairs agency"),
	coded$1("DPPPA", "Dinas PPPA", "Agency for women and children"),
	coded$1("DISDIK", "Dinas Pendidikan", "Education agency"),
	coded$1("LEMBAGA_PENDIDIKAN", "Sekolah atau perguruan tinggi", "School or university"),
	coded$1("DISPORA", "Dinas Pemuda dan Olahraga", "Youth and sports agency"),
	coded$1("DISPAR", "Dinas Pariwisata", "Tourism agency"),
	coded$1("DPMD", "Dinas PMD", "Village empowerment agency"),
	coded$1("PEMDES", "Pemerintah desa", "Village government"),
	coded$1("PEMDA", "Pemerintah daerah", "Local government"),
	coded$1("DUKCAPIL", "Dinas Dukcapil", "Civil registry"),
	coded$1("KEMENAG", "Kantor Kementerian Agama", "Religious affairs office"),
	coded$1("BPS", "BPS", "Statistics office"),
	coded$1("KOMINFO", "Dinas Kominfo", "Communication agency"),
	coded$1("BNNK", "BNN kabupaten", "Narcotics agency"),
	coded$1("TNI_POLRI", "TNI/Polri", "Armed forces or police"),
	coded$1("POLRES", "Polres", "Regency police"),
	coded$1("KESBANGPOL", "Badan Kesbangpol", "National unity and politics agency"),
	coded$1("FKUB", "FKUB", "Interfaith harmony forum"),
	coded$1("BPBD", "BPBD", "Disaster management agency"),
	coded$1("KANWIL_HUKUM_HAM", "Kanwil Hukum", "Law office"),
	coded$1("BAGIAN_HUKUM", "Bagian Hukum Setda", "Legal section of the secretariat"),
	coded$1("INSPEKTORAT", "Inspektorat", "Inspectorate"),
	coded$1("DISTAN", "Dinas Pertanian", "Agriculture agency"),
	coded$1("PETERNAKAN", "Dinas Peternakan", "Livestock agency"),
	coded$1("KETAHANAN_PANGAN", "Dinas Ketahanan Pangan", "Food security agency"),
	coded$1("DKP", "Dinas Kelautan dan Perikanan", "Fisheries agency"),
	coded$1("DLHK", "Dinas Lingkungan Hidup", "Environment agency"),
	coded$1("PUPR", "Dinas PUPR", "Public works agency"),
	coded$1("BINAMARGA_TR", "Dinas Bina Marga dan Tata Ruang", "Roads and spatial planning agency"),
	coded$1("DISHUB", "Dinas Perhubungan", "Transport agency"),
	coded$1("ESDM", "Dinas ESDM", "Energy agency"),
	coded$1("DISKOP", "Dinas Koperasi dan UKM", "Cooperatives agency"),
	coded$1("DISPERIN", "Dinas Perindustrian", "Industry agency"),
	coded$1("DISDAG", "Dinas Perdagangan", "Trade agency"),
	coded$1("DISNAKER", "Dinas Tenaga Kerja", "Manpower agency"),
	coded$1("BUMN_BUMD", "BUMN/BUMD", "State-owned enterprise"),
	coded$1("SWASTA", "Perusahaan swasta", "Private company"),
	coded$1("KOMUNITAS_KAMPUNG", "Komunitas kampung", "Village community"),
	coded$1("LAINNYA", "Lainnya", "Other")
];
/** The name of a code. @throws Error for a code that is not on the list. */
function nameOf(list, code) {
	const found = list.find((item) => item.code === code);
	if (!found) throw new Error(`Unknown code ${code}`);
	return found.name;
}
// src/integration/integration.reads.ts
var KEYS$1 = [{
	sql: "i.\"updatedAt\"",
	cast: "timestamptz",
	desc: true
}, {
	sql: "i.id",
	cast: "uuid"
}];
function readableScopes(ctx) {
	const scopes = scopesOf(actorOf(ctx), "integration.read");
	if (scopes.length === 0) throw forbidden();
	return scopes;
}
/** Integrations in the actor's scope, latest change first. */
async function listIntegrations(ctx, filter, page) {
	const { $, values } = params();
	const where = [scopeSql(readableScopes(ctx), $, "k.code", "i.\"programmeCode\"")];
	if (filter.region) where.push(insideSql(filter.region, $, "k.code"));
	if (filter.kampung) where.push(`k.code = ${$(filter.kampung)}`);
	if (filter.programme) where.push(`i."programmeCode" = ${$(filter.programme)}`);
	if (filter.states?.length) where.push(`i.state = any(${$(filter.states)})`);
	const from = `from work.integration i join work.kampung k on k.id = i."kampungId" where ${where.join(" and ")}`;
	const [total] = await ctx.db.query(`select count(*)::int as count ${from}`, [...values]);
	const asked = readPage(page, "UPDATED", KEYS$1);
	const set = keyset(asked, KEYS$1, $);
	const { nodes, pageInfo } = pageOf(asked, KEYS$1, await ctx.db.query(`select i.*, ${set.select} ${from} and ${set.where} order by ${set.orderBy} limit ${set.limit}`, values));
	return {
		nodes,
		pageInfo,
		totalCount: total?.count ?? 0
	};
}
var MATRIX_ROWS = 300;
/** Kampung × programme: what the actor may see, rows by district and name. */
async function readMatrix(ctx, filter) {
	const actor = actorOf(ctx);
	const scopes = readableScopes(ctx);
	const columns = await readColumns(ctx, scopes, filter.programmes ?? null);
	const { $, values } = params();
	const shown = $(columns.map(({ code }) => code));
	const where = [scopeSql(scopes.map((scope) => ({
		...scope,
		programmes: null
	})), $, "k.code")];
	if (filter.region) where.push(insideSql(filter.region, $, "k.code"));
	if (filter.levels?.length) where.push(`k."levelCode" = any(${$(filter.levels)})`);
	const rows = await ctx.db.query(`select k.code, k.name, d.name as "districtName", k."levelCode",
       coalesce((select jsonb_agg(jsonb_build_object('programmeCode', i."programmeCode", 'integrationId', i.id, 'state', i.state,
            'depth', (select sum(b.status)::int from work.integration_bond b where b."integrationId" = i.id)))
          from (select distinct on ("programmeCode") * from work.integration
                where "kampungId" = k.id and "programmeCode" = any(${shown})
                order by "programmeCode", state = any(${$(CLOSED_STATES)}), "updatedAt" desc) i), '[]') as cells,
       coalesce((select jsonb_agg(distinct g."programmeCode") from work.designation g where g."kampungId" = k.id and g."programmeCode" = any(${shown})), '[]') as designations
     from work.kampung k join pub.region r on r.code = k.code join pub.region d on d.code = r."parentCode"
     where ${where.join(" and ")}
     order by d.name, k.name, k.code limit ${$(301)}`, values);
	const totals = /* @__PURE__ */ new Map();
	for (const cell of rows.flatMap(({ cells }) => cells)) if (!CLOSED_STATES.includes(cell.state)) totals.set(cell.programmeCode, (totals.get(cell.programmeCode) ?? 0) + 1);
	return {
		truncated: rows.length > MATRIX_ROWS,
		columns: columns.map(({ code, agencyName }) => ({
			programmeCode: code,
			agencyName,
			total: totals.get(code) ?? 0,
			viewerCanPropose: scopes.some((scope) => may(actor, "integration.propose", {
				region: scope.region,
				programme: code
			}))
		})),
		rows: rows.slice(0, MATRIX_ROWS).map(({ code, name, districtName, levelCode, cells, designations }) => ({
			kampungCode: code,
			kampungName: name,
			districtName,
			level: levelOf(levelCode),
			cells,
			designations,
			viewerCanPropose: columns.some((column) => may(actor, "integration.propose", {
				region: code,
				programme: column.code
			}))
		}))
	};
}
async function readColumns(ctx, scopes, asked) {
	const all = scopes.some(({ programmes }) => programmes === null);
	const own = scopes.flatMap(({ programmes }) => programmes ?? []);
	return (await ctx.db.query("select p.code, a.name as \"agencyName\" from work.programme p join work.agency a on a.code = p.\"agencyCode\" order by p.ordinal")).filter(({ code }) => (all || own.includes(code)) && (!asked?.length || asked.includes(code)));
}
/** Number of integrations per state in the actor's scope. */
async function countStates(ctx) {
	const scopes = scopesOf(actorOf(ctx), "integration.read");
	const { $, values } = params();
	return ctx.db.query(`select i.state, count(*)::int as count from work.integration i join work.kampung k on k.id = i."kampungId"
     where ${scopeSql(scopes, $, "k.code", "i.\"programmeCode\"")} group by i.state`, values);
}
// src/platform/text.type.ts
var BilingualTextType = class BilingualTextType {
	id;
	en;
};
__decorate([Field(() => String, { description: "Indonesian, the source language." })], BilingualTextType.prototype, "id", void 0);
__decorate([Field(() => String, { description: "English." })], BilingualTextType.prototype, "en", void 0);
BilingualTextType = __decorate([ObjectType("BilingualText", {
	description: "A text in the product's two languages.",
	simpleResolvers: true
}), Policy("public")], BilingualTextType);
var CodedName = class CodedName {
	code;
	name;
};
__decorate([Field(() => String, { description: "Stable code." })], CodedName.prototype, "code", void 0);
__decorate([Field(() => BilingualTextType, { description: "Name for people." })], CodedName.prototype, "name", void 0);
CodedName = __decorate([ObjectType({
	description: "A coded value of a closed list with its name.",
	simpleResolvers: true
}), Policy("public")], CodedName);
var isDay = (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && (/* @__PURE__ */ new Date(`${value}T00:00:00Z`)).toISOString().startsWith(value);
function parseDay(value) {
	try {
		if (isDay(value)) return value;
	} catch {}
	throw new TypeError(`Date must be a real day written YYYY-MM-DD; got ${JSON.stringify(value)}.`);
}
/** A day without a time, as a string in and out: no time zone can move it. */
var DateScalar = new GraphQLScalarType({
	name: "Date",
	description: "A day, written YYYY-MM-DD.",
	serialize: parseDay,
	parseValue: parseDay,
	parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : void 0)
});
/** Registers a closed list of codes as a GraphQL enum and returns the object type-graphql wants. */
function enumOf(name, codes, description, values = {}) {
	const record = Object.fromEntries(codes.map((code) => [code, code]));
	const valuesConfig = Object.fromEntries(codes.map((code) => [code, { description: values[code] ?? code }]));
	registerEnumType(record, {
		name,
		description,
		valuesConfig
	});
	return record;
}
// src/rubric/assessment.types.ts
var Level = class Level {
	scheme;
	code;
	ordinal;
	of;
	name;
	aliases;
};
__decorate([Field(() => String, { description: "Scheme; KKB for Kampung KB." })], Level.prototype, "scheme", void 0);
__decorate([Field(() => String, { description: "Stable code inside the scheme." })], Level.prototype, "code", void 0);
__decorate([Field(() => Int, { description: "Place in the scheme, 1 is the lowest. The scheme is not a ladder: levels can be jumped." })], Level.prototype, "ordinal", void 0);
__decorate([Field(() => Int, { description: "Number of levels of the scheme." })], Level.prototype, "of", void 0);
__decorate([Field(() => BilingualTextType, { description: "Name for people." })], Level.prototype, "name", void 0);
__decorate([Field(() => [String], { description: "Other codes of the same level in older sources." })], Level.prototype, "aliases", void 0);
Level = __decorate([ObjectType({
	description: "A level of a classification scheme. Words collide between schemes, so a level is always (scheme, code).",
	simpleResolvers: true
}), Policy("public")], Level);
var RubricRef = class RubricRef {
	code;
	version;
	title;
	legalSource;
};
__decorate([Field(() => String, { description: "Code such as KKB-2021." })], RubricRef.prototype, "code", void 0);
__decorate([Field(() => Int, { description: "Version of that rule." })], RubricRef.prototype, "version", void 0);
__decorate([Field(() => BilingualTextType, { description: "Title." })], RubricRef.prototype, "title", void 0);
__decorate([Field(() => BilingualTextType, { description: "Where the rule comes from." })], RubricRef.prototype, "legalSource", void 0);
RubricRef = __decorate([ObjectType({
	description: "The rule that gave a level.",
	simpleResolvers: true
}), Policy("public")], RubricRef);
var AssessedIndicator = class AssessedIndicator {
	code;
	indexCode;
	name;
	value;
	unit;
	score;
	maxScore;
	missing;
	band;
	distanceToNext;
	nextBand;
	reason;
	source;
};
__decorate([Field(() => String, { description: "Code such as P3." })], AssessedIndicator.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Index it belongs to." })], AssessedIndicator.prototype, "indexCode", void 0);
__decorate([Field(() => BilingualTextType, { description: "Name." })], AssessedIndicator.prototype, "name", void 0);
__decorate([Field(() => Float, {
	nullable: true,
	description: "Measured value; null when missing or hidden to protect people."
})], AssessedIndicator.prototype, "value", void 0);
__decorate([Field(() => BilingualTextType, { description: "Unit of the value." })], AssessedIndicator.prototype, "unit", void 0);
__decorate([Field(() => Int, { description: "Score given." })], AssessedIndicator.prototype, "score", void 0);
__decorate([Field(() => Int, { description: "Highest score possible." })], AssessedIndicator.prototype, "maxScore", void 0);
__decorate([Field(() => Boolean, { description: "True when the value is not filled in; it then scores as the rule says, never as zero or best." })], AssessedIndicator.prototype, "missing", void 0);
__decorate([Field(() => BilingualTextType, { description: "Band the value fell into." })], AssessedIndicator.prototype, "band", void 0);
__decorate([Field(() => Float, {
	nullable: true,
	description: "How far the value is from the next score; null at the top or when missing."
})], AssessedIndicator.prototype, "distanceToNext", void 0);
__decorate([Field(() => BilingualTextType, {
	nullable: true,
	description: "Band of the next score; null at the top."
})], AssessedIndicator.prototype, "nextBand", void 0);
__decorate([Field(() => BilingualTextType, { description: "Why this score, in a sentence." })], AssessedIndicator.prototype, "reason", void 0);
__decorate([Field(() => BilingualTextType, { description: "Where the value comes from." })], AssessedIndicator.prototype, "source", void 0);
AssessedIndicator = __decorate([ObjectType({
	description: "One indicator of the rule, measured and scored.",
	simpleResolvers: true
}), Policy("public")], AssessedIndicator);
var AssessedIndex = class AssessedIndex {
	code;
	name;
	sum;
	passSum;
	maxSum;
	mean;
	passAt;
	passed;
	indicators;
};
__decorate([Field(() => String, { description: "INPUT, PROSES or OUTPUT in KKB-2021." })], AssessedIndex.prototype, "code", void 0);
__decorate([Field(() => BilingualTextType, { description: "Name." })], AssessedIndex.prototype, "name", void 0);
__decorate([Field(() => Int, { description: "Sum of the scores." })], AssessedIndex.prototype, "sum", void 0);
__decorate([Field(() => Int, { description: "Sum from which the index passes." })], AssessedIndex.prototype, "passSum", void 0);
__decorate([Field(() => Int, { description: "Highest sum possible." })], AssessedIndex.prototype, "maxSum", void 0);
__decorate([Field(() => Float, { description: "Mean of the scores, two decimals." })], AssessedIndex.prototype, "mean", void 0);
__decorate([Field(() => Float, { description: "Mean from which the index passes." })], AssessedIndex.prototype, "passAt", void 0);
__decorate([Field(() => Boolean, { description: "Whether it passes." })], AssessedIndex.prototype, "passed", void 0);
__decorate([Field(() => [AssessedIndicator], { description: "Its indicators in the order of the rule." })], AssessedIndex.prototype, "indicators", void 0);
AssessedIndex = __decorate([ObjectType({
	description: "An index of the rule against its pass mark.",
	simpleResolvers: true
}), Policy("public")], AssessedIndex);
var Lever = class Lever {
	indicatorCode;
	level;
	step;
};
__decorate([Field(() => String, { description: "Indicator to change." })], Lever.prototype, "indicatorCode", void 0);
__decorate([Field(() => Level, { description: "Level it would lead to." })], Lever.prototype, "level", void 0);
__decorate([Field(() => BilingualTextType, { description: "The step in words." })], Lever.prototype, "step", void 0);
Lever = __decorate([ObjectType({
	description: "A single change that alone would change the level.",
	simpleResolvers: true
}), Policy("public")], Lever);
var VerificationEnum = enumOf("Verification", ["COMPUTED", "VERIFIED"], "How sure a level is.", {
	COMPUTED: "Computed from what the kampung reported; nobody has verified it yet.",
	VERIFIED: "Verified and decided."
});
var Assessment = class Assessment {
	rubric;
	level;
	lowestPossible;
	highestPossible;
	verification;
	summary;
	indices;
	levers;
};
__decorate([Field(() => RubricRef, { description: "The rule." })], Assessment.prototype, "rubric", void 0);
__decorate([Field(() => Level, { description: "The level the rule gives." })], Assessment.prototype, "level", void 0);
__decorate([Field(() => Level, { description: "Lowest level possible once every missing value is known." })], Assessment.prototype, "lowestPossible", void 0);
__decorate([Field(() => Level, { description: "Highest level possible once every missing value is known." })], Assessment.prototype, "highestPossible", void 0);
__decorate([Field(() => VerificationEnum, { description: "Whether somebody has verified it." })], Assessment.prototype, "verification", void 0);
__decorate([Field(() => BilingualTextType, { description: "The reason in one sentence." })], Assessment.prototype, "summary", void 0);
__decorate([Field(() => [AssessedIndex], { description: "All indices." })], Assessment.prototype, "indices", void 0);
__decorate([Field(() => [Lever], { description: "Single changes that alone would change the level." })], Assessment.prototype, "levers", void 0);
Assessment = __decorate([ObjectType({
	description: "Why a kampung has its level: every index and indicator against its pass mark.",
	simpleResolvers: true
}), Policy("public")], Assessment);
// src/integration/integration.inputs.ts
var english = (codes, nameOf) => Object.fromEntries(codes.map((code) => [code, nameOf(code)]));
var IntegrationStateEnum = enumOf("IntegrationState", INTEGRATION_STATES, "Where an integration stands.", english(INTEGRATION_STATES, (code) => STATE_NAMES[code].en));
var IntegrationCommandEnum = enumOf("IntegrationCommand", COMMANDS, "A step that moves an integration.", english(COMMANDS, (code) => COMMAND_RULES[code].effect.en));
var EvidenceKindEnum = enumOf("EvidenceKind", EVIDENCE_KINDS, "Kind of document.", english(EVIDENCE_KINDS, (code) => EVIDENCE_NAMES[code].en));
var EvidenceInput = class EvidenceInput {
	kind;
	number;
	issuedOn;
	note;
};
__decorate([Field(() => EvidenceKindEnum, { description: "Kind of document." })], EvidenceInput.prototype, "kind", void 0);
__decorate([Field(() => String, { description: "Its number, 3–120 characters." })], EvidenceInput.prototype, "number", void 0);
__decorate([Field(() => DateScalar, { description: "Day it was issued; not in the future." })], EvidenceInput.prototype, "issuedOn", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Remark, 500 characters at most."
})], EvidenceInput.prototype, "note", void 0);
EvidenceInput = __decorate([InputType({ description: "A document that proves a step." })], EvidenceInput);
var ProposeIntegrationInput = class ProposeIntegrationInput {
	kampungCode;
	programmeCode;
	reason;
	targetFunctions;
	contact;
	idempotencyKey;
};
__decorate([Field(() => ID, { description: "Code of the kampung." })], ProposeIntegrationInput.prototype, "kampungCode", void 0);
__decorate([Field(() => ID, { description: "Code of the programme." })], ProposeIntegrationInput.prototype, "programmeCode", void 0);
__decorate([Field(() => String, { description: "Why the two belong together, 10–1000 characters." })], ProposeIntegrationInput.prototype, "reason", void 0);
__decorate([Field(() => [String], { description: "Family functions it serves; at least one code." })], ProposeIntegrationInput.prototype, "targetFunctions", void 0);
__decorate([Field(() => String, { description: "Office or role to turn to on the proposing side, 3–120 characters, no phone numbers." })], ProposeIntegrationInput.prototype, "contact", void 0);
__decorate([Field(() => ID, {
	nullable: true,
	description: "The same key sent twice has one effect."
})], ProposeIntegrationInput.prototype, "idempotencyKey", void 0);
ProposeIntegrationInput = __decorate([InputType({ description: "A proposal to bind a kampung and a programme." })], ProposeIntegrationInput);
var AdvanceIntegrationInput = class AdvanceIntegrationInput {
	id;
	command;
	version;
	reason;
	contact;
	evidence;
	idempotencyKey;
};
__decorate([Field(() => ID, { description: "Id of the integration." })], AdvanceIntegrationInput.prototype, "id", void 0);
__decorate([Field(() => IntegrationCommandEnum, { description: "The step." })], AdvanceIntegrationInput.prototype, "command", void 0);
__decorate([Field(() => Int, { description: "Version the step was decided on; a newer one refuses the step." })], AdvanceIntegrationInput.prototype, "version", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Reason, 10–1000 characters, where the step needs one."
})], AdvanceIntegrationInput.prototype, "reason", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Office or role to turn to, where the step needs one."
})], AdvanceIntegrationInput.prototype, "contact", void 0);
__decorate([Field(() => [EvidenceInput], {
	nullable: true,
	description: "Documents; every kind that the step needs."
})], AdvanceIntegrationInput.prototype, "evidence", void 0);
__decorate([Field(() => ID, {
	nullable: true,
	description: "The same key sent twice has one effect."
})], AdvanceIntegrationInput.prototype, "idempotencyKey", void 0);
AdvanceIntegrationInput = __decorate([InputType({ description: "A step of an integration with what it needs." })], AdvanceIntegrationInput);
var IntegrationFilter = class IntegrationFilter {
	region;
	programme;
	states;
	kampung;
};
__decorate([Field(() => ID, {
	nullable: true,
	description: "Region code; everything inside it."
})], IntegrationFilter.prototype, "region", void 0);
__decorate([Field(() => ID, {
	nullable: true,
	description: "Programme code."
})], IntegrationFilter.prototype, "programme", void 0);
__decorate([Field(() => [IntegrationStateEnum], {
	nullable: true,
	description: "States; empty or absent means all."
})], IntegrationFilter.prototype, "states", void 0);
__decorate([Field(() => ID, {
	nullable: true,
	description: "Code of a kampung."
})], IntegrationFilter.prototype, "kampung", void 0);
IntegrationFilter = __decorate([InputType({ description: "Which integrations to list. Every condition must hold." })], IntegrationFilter);
// src/integration/integration.types.ts
var Bond = class Bond {
	kind;
	name;
	status;
	statusName;
};
__decorate([Field(() => String, { description: "KELEMBAGAAN, PERENCANAAN, PEMBIAYAAN, DATA_INDIKATOR or PELAKSANAAN." })], Bond.prototype, "kind", void 0);
__decorate([Field(() => BilingualTextType, { description: "Name." })], Bond.prototype, "name", void 0);
__decorate([Field(() => Int, { description: "0 none, 1 planned, 2 documented, 3 verified this year." })], Bond.prototype, "status", void 0);
__decorate([Field(() => BilingualTextType, { description: "The status in words." })], Bond.prototype, "statusName", void 0);
Bond = __decorate([ObjectType({
	description: "One of the five bonds.",
	simpleResolvers: true
}), Policy("public")], Bond);
var IntegrationStateName = class IntegrationStateName {
	code;
	name;
};
__decorate([Field(() => IntegrationStateEnum, { description: "Code." })], IntegrationStateName.prototype, "code", void 0);
__decorate([Field(() => BilingualTextType, { description: "Name." })], IntegrationStateName.prototype, "name", void 0);
IntegrationStateName = __decorate([ObjectType({
	description: "A state with its name.",
	simpleResolvers: true
}), Policy("public")], IntegrationStateName);
var IntegrationStateCount = class IntegrationStateCount {
	state;
	count;
};
__decorate([Field(() => IntegrationStateName, { description: "The state." })], IntegrationStateCount.prototype, "state", void 0);
__decorate([Field(() => Int, { description: "How many." })], IntegrationStateCount.prototype, "count", void 0);
IntegrationStateCount = __decorate([ObjectType({
	description: "Integrations in a state.",
	simpleResolvers: true
}), Policy("public")], IntegrationStateCount);
var Evidence = class Evidence {
	kind;
	number;
	issuedOn;
	note;
};
__decorate([Field(() => EvidenceKindEnum, { description: "Kind." })], Evidence.prototype, "kind", void 0);
__decorate([Field(() => String, { description: "Number." })], Evidence.prototype, "number", void 0);
__decorate([Field(() => DateScalar, { description: "Day it was issued." })], Evidence.prototype, "issuedOn", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Remark."
})], Evidence.prototype, "note", void 0);
Evidence = __decorate([ObjectType({
	description: "A document behind a step.",
	simpleResolvers: true
}), Policy("signedIn")], Evidence);
var Transition = class Transition {
	id;
	at;
	command;
	fromState;
	toState;
	actorName;
	actorRole;
	reason;
	evidence;
};
__decorate([Field(() => ID, { description: "Id of the step." })], Transition.prototype, "id", void 0);
__decorate([Field(() => Date, { description: "When." })], Transition.prototype, "at", void 0);
__decorate([Field(() => String, { description: "PROPOSE or a command." })], Transition.prototype, "command", void 0);
__decorate([Field(() => IntegrationStateEnum, {
	nullable: true,
	description: "State before; null for the proposal."
})], Transition.prototype, "fromState", void 0);
__decorate([Field(() => IntegrationStateEnum, { description: "State after." })], Transition.prototype, "toState", void 0);
__decorate([Field(() => String, { description: "Who." })], Transition.prototype, "actorName", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Reason, where one was given."
})], Transition.prototype, "reason", void 0);
__decorate([Field(() => [Evidence], { description: "Documents handed in with the step." })], Transition.prototype, "evidence", void 0);
Transition = __decorate([ObjectType({ description: "One step in the life of an integration." }), Policy("signedIn")], Transition);
var AllowedCommand = class AllowedCommand {
	command;
	name;
	effect;
	needsReason;
	needsEvidence;
	needsContact;
	blockedBy;
};
__decorate([Field(() => IntegrationCommandEnum, { description: "The step." })], AllowedCommand.prototype, "command", void 0);
__decorate([Field(() => BilingualTextType, { description: "Its name." })], AllowedCommand.prototype, "name", void 0);
__decorate([Field(() => BilingualTextType, { description: "What it means." })], AllowedCommand.prototype, "effect", void 0);
__decorate([Field(() => Boolean, { description: "Whether a reason is asked for." })], AllowedCommand.prototype, "needsReason", void 0);
__decorate([Field(() => [EvidenceKindEnum], { description: "Documents asked for." })], AllowedCommand.prototype, "needsEvidence", void 0);
__decorate([Field(() => Boolean, { description: "Whether a contact is asked for." })], AllowedCommand.prototype, "needsContact", void 0);
__decorate([Field(() => [BilingualTextType], { description: "Why it cannot be done now although the role may; empty when it can." })], AllowedCommand.prototype, "blockedBy", void 0);
AllowedCommand = __decorate([ObjectType({
	description: "A step that the signed-in person may take.",
	simpleResolvers: true
}), Policy("signedIn")], AllowedCommand);
var OverlapRow = class OverlapRow {
	name;
	kampungHas;
	note;
};
__decorate([Field(() => BilingualTextType, { description: "What is shared." })], OverlapRow.prototype, "name", void 0);
__decorate([Field(() => Boolean, { description: "Whether the kampung already has it." })], OverlapRow.prototype, "kampungHas", void 0);
__decorate([Field(() => BilingualTextType, { description: "What that means for the integration." })], OverlapRow.prototype, "note", void 0);
OverlapRow = __decorate([ObjectType({
	description: "Something the programme asks for, and whether the kampung already has it.",
	simpleResolvers: true
}), Policy("signedIn")], OverlapRow);
var IntegrationEffect = class IntegrationEffect {
	indicatorCode;
	name;
	score;
	maxScore;
	note;
};
__decorate([Field(() => String, { description: "Indicator code." })], IntegrationEffect.prototype, "indicatorCode", void 0);
__decorate([Field(() => BilingualTextType, { description: "Indicator." })], IntegrationEffect.prototype, "name", void 0);
__decorate([Field(() => Int, { description: "Its score today." })], IntegrationEffect.prototype, "score", void 0);
__decorate([Field(() => Int, { description: "Highest score possible." })], IntegrationEffect.prototype, "maxScore", void 0);
__decorate([Field(() => BilingualTextType, { description: "Where it stands today, in words." })], IntegrationEffect.prototype, "note", void 0);
IntegrationEffect = __decorate([ObjectType({
	description: "A rubric indicator that this integration supports.",
	simpleResolvers: true
}), Policy("signedIn")], IntegrationEffect);
var Integration = class Integration {
	row;
	id;
	state;
	reason;
	familyContact;
	agencyContact;
	version;
	proposedAt;
	updatedAt;
	sampleData;
};
__decorate([Field(() => ID, { description: "Id of the record." })], Integration.prototype, "id", void 0);
__decorate([Field(() => IntegrationStateEnum, { description: "Where it stands." })], Integration.prototype, "state", void 0);
__decorate([Field(() => String, { description: "Why it was proposed." })], Integration.prototype, "reason", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Office to turn to on the family-planning side."
})], Integration.prototype, "familyContact", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Office to turn to on the programme's side."
})], Integration.prototype, "agencyContact", void 0);
__decorate([Field(() => Int, { description: "Raised by every step; name it when you take the next one." })], Integration.prototype, "version", void 0);
__decorate([Field(() => Date, { description: "When it was proposed." })], Integration.prototype, "proposedAt", void 0);
__decorate([Field(() => Date, { description: "Last step." })], Integration.prototype, "updatedAt", void 0);
__decorate([Field(() => Boolean, { description: "True for generated demonstration data." })], Integration.prototype, "sampleData", void 0);
Integration = __decorate([ObjectType({ description: "The working record of a bond between a kampung and a thematic programme." }), Policy("signedIn")], Integration);
var IntegrationConnection = class IntegrationConnection {
	nodes;
	pageInfo;
	totalCount;
};
__decorate([Field(() => [Integration], { description: "The rows of this page." })], IntegrationConnection.prototype, "nodes", void 0);
__decorate([Field(() => PageInfo, { description: "Where the page stands." })], IntegrationConnection.prototype, "pageInfo", void 0);
__decorate([Field(() => Int, { description: "Rows in scope under this filter." })], IntegrationConnection.prototype, "totalCount", void 0);
IntegrationConnection = __decorate([ObjectType({
	description: "A page of integrations.",
	simpleResolvers: true
}), Policy("signedIn")], IntegrationConnection);
var MatrixCell = class MatrixCell {
	programmeCode;
	integrationId;
	state;
	depth;
};
__decorate([Field(() => ID, { description: "Programme." })], MatrixCell.prototype, "programmeCode", void 0);
__decorate([Field(() => ID, { description: "Integration." })], MatrixCell.prototype, "integrationId", void 0);
__decorate([Field(() => IntegrationStateEnum, { description: "Where it stands." })], MatrixCell.prototype, "state", void 0);
__decorate([Field(() => Int, { description: "Depth 0–15." })], MatrixCell.prototype, "depth", void 0);
MatrixCell = __decorate([ObjectType({
	description: "The latest integration of a kampung with a programme.",
	simpleResolvers: true
}), Policy("signedIn")], MatrixCell);
var MatrixRow = class MatrixRow {
	kampungCode;
	kampungName;
	districtName;
	level;
	cells;
	designations;
	viewerCanPropose;
};
__decorate([Field(() => ID, { description: "Code of the kampung." })], MatrixRow.prototype, "kampungCode", void 0);
__decorate([Field(() => String, { description: "Its name." })], MatrixRow.prototype, "kampungName", void 0);
__decorate([Field(() => String, { description: "Its district." })], MatrixRow.prototype, "districtName", void 0);
__decorate([Field(() => Level, { description: "Its estimated level." })], MatrixRow.prototype, "level", void 0);
__decorate([Field(() => [MatrixCell], { description: "Its integrations; a programme without one is absent." })], MatrixRow.prototype, "cells", void 0);
__decorate([Field(() => [ID], { description: "Programmes in which the village has a designation of its own." })], MatrixRow.prototype, "designations", void 0);
__decorate([Field(() => Boolean, { description: "Whether the signed-in person may propose for this kampung." })], MatrixRow.prototype, "viewerCanPropose", void 0);
MatrixRow = __decorate([ObjectType({
	description: "A kampung of the matrix.",
	simpleResolvers: true
}), Policy("signedIn")], MatrixRow);
var MatrixColumn = class MatrixColumn {
	programmeCode;
	agencyName;
	total;
	viewerCanPropose;
};
__decorate([Field(() => BilingualTextType, { description: "Its agency in the regency." })], MatrixColumn.prototype, "agencyName", void 0);
__decorate([Field(() => Int, { description: "Integrations of the shown kampung that have not ended." })], MatrixColumn.prototype, "total", void 0);
__decorate([Field(() => Boolean, { description: "Whether the signed-in person may propose this programme somewhere." })], MatrixColumn.prototype, "viewerCanPropose", void 0);
MatrixColumn = __decorate([ObjectType({ description: "A programme of the matrix." }), Policy("signedIn")], MatrixColumn);
var IntegrationMatrix = class IntegrationMatrix {
	columns;
	rows;
	truncated;
};
__decorate([Field(() => [MatrixColumn], { description: "Programmes in the order of the catalogue." })], IntegrationMatrix.prototype, "columns", void 0);
__decorate([Field(() => [MatrixRow], { description: "Kampung by district and name." })], IntegrationMatrix.prototype, "rows", void 0);
__decorate([Field(() => Boolean, { description: "True when more than 300 kampung fit; narrow the region then." })], IntegrationMatrix.prototype, "truncated", void 0);
IntegrationMatrix = __decorate([ObjectType({ description: "Kampung × programme." }), Policy("signedIn")], IntegrationMatrix);
// src/programme/programme.types.ts
var ProgrammeRef = class ProgrammeRef {
	code;
	slug;
	name;
	shortName;
};
__decorate([Field(() => ID, { description: "Stable code such as DESA_BERSINAR." })], ProgrammeRef.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Its part of a web address." })], ProgrammeRef.prototype, "slug", void 0);
__decorate([Field(() => BilingualTextType, { description: "Full name." })], ProgrammeRef.prototype, "name", void 0);
__decorate([Field(() => BilingualTextType, { description: "Name for narrow places." })], ProgrammeRef.prototype, "shortName", void 0);
ProgrammeRef = __decorate([ObjectType({
	description: "A thematic programme by code and name.",
	simpleResolvers: true
}), Policy("public")], ProgrammeRef);
// src/public/region.reader.ts
var COLUMNS = "code, name, kind, \"villageCount\", \"kampungCount\", \"levelCounts\" as counts";
async function readRegion({ pub }, code) {
	const { rows } = await pub.query({
		name: "region",
		text: `select ${COLUMNS} from pub.region where code = $1`,
		values: [code]
	});
	return rows[0] ?? null;
}
/** One step below, by name; a district has at most a few dozen villages, a province a few dozen regencies. */
async function readChildren({ pub }, code) {
	const { rows } = await pub.query({
		name: "region-children",
		text: `select ${COLUMNS} from pub.region where "parentCode" = $1 order by name, code`,
		values: [code]
	});
	return rows;
}
async function readLevelHistory({ pub }, region) {
	const { rows } = await pub.query({
		name: "level-history",
		text: "select \"asOf\"::text, counts, source from pub.level_history where \"regionCode\" = $1 order by \"asOf\"",
		values: [region]
	});
	return rows;
}
// src/region/region.types.ts
var RegionKindEnum = enumOf("RegionKind", REGION_KINDS, "Level of the administrative tree.", {
	NATION: "Indonesia.",
	PROVINSI: "Province.",
	KABUPATEN: "Regency.",
	KOTA: "City, on the level of a regency.",
	KECAMATAN: "District.",
	DESA: "Village with its own government.",
	KELURAHAN: "Urban village under a city or district."
});
var RegionRef = class RegionRef {
	code;
	name;
	kind;
};
__decorate([Field(() => ID, { description: "Kemendagri code such as 63.01.03; 'ID' for the nation." })], RegionRef.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Name without its kind." })], RegionRef.prototype, "name", void 0);
__decorate([Field(() => RegionKindEnum, { description: "What kind of region it is." })], RegionRef.prototype, "kind", void 0);
RegionRef = __decorate([ObjectType({
	description: "A region by code and name.",
	simpleResolvers: true
}), Policy("public")], RegionRef);
// \0@oxc-project+runtime@0.156.0/helpers/esm/decorateParam.js
function __decorateParam(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
// src/public/region.resolver.ts
var LevelCount = class LevelCount {
	level;
	count;
};
__decorate([Field(() => Level, { description: "The level." })], LevelCount.prototype, "level", void 0);
__decorate([Field(() => Int, { description: "How many." })], LevelCount.prototype, "count", void 0);
LevelCount = __decorate([ObjectType({
	description: "How many kampung have a level.",
	simpleResolvers: true
}), Policy("public")], LevelCount);
/** All levels, lowest first, from a record of counts. */
var levelCountsOf = (counts) => LEVELS.map(({ code }) => ({
	level: levelOf(code),
	count: counts[code] ?? 0
}));
var RegionType = class RegionType {
	counts;
	code;
	name;
	kind;
	villageCount;
	kampungCount;
};
__decorate([Field(() => ID, { description: "Kemendagri code; 'ID' for the nation." })], RegionType.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Name without its kind." })], RegionType.prototype, "name", void 0);
__decorate([Field(() => RegionKindEnum, { description: "What kind of region it is." })], RegionType.prototype, "kind", void 0);
__decorate([Field(() => Int, { description: "Villages inside it." })], RegionType.prototype, "villageCount", void 0);
__decorate([Field(() => Int, { description: "Kampung KB with a publication inside it." })], RegionType.prototype, "kampungCount", void 0);
RegionType = __decorate([ObjectType("Region", { description: "A region of Indonesia with what is published inside it." }), Policy("public")], RegionType);
var HistoryPoint = class HistoryPoint {
	counts;
	asOf;
	source;
};
__decorate([Field(() => DateScalar, { description: "The day." })], HistoryPoint.prototype, "asOf", void 0);
__decorate([Field(() => String, { description: "Who reported it." })], HistoryPoint.prototype, "source", void 0);
HistoryPoint = __decorate([ObjectType({ description: "Totals of a region on a day in the past, as they were reported then." }), Policy("public")], HistoryPoint);
var RegionResolver = class RegionResolver {
	region(code, ctx) {
		return readRegion(ctx, code === "ID" ? "ID" : parseRegionCode(code) ?? code);
	}
	levelHistory(region, ctx) {
		return readLevelHistory(ctx, region);
	}
	path({ code }, ctx) {
		return Promise.all(ancestorCodes(code).filter((above) => above !== "ID").map((above) => ctx.load.region.load(above)));
	}
	levelCounts(region) {
		return levelCountsOf(region.counts);
	}
	children({ code }, ctx) {
		return readChildren(ctx, code);
	}
};
__decorate([
	Policy("public"),
	Query(() => RegionType, {
		nullable: true,
		description: "A region; null for an unknown code."
	}),
	__decorateParam(0, Arg("code", () => ID, { description: "Kemendagri code, with or without dots; 'ID' for the nation." })),
	__decorateParam(1, Ctx())
], RegionResolver.prototype, "region", null);
__decorate([
	Policy("public"),
	Query(() => [HistoryPoint], { description: "Totals per level before publication began here, oldest first." }),
	__decorateParam(0, Arg("region", () => ID, { description: "Region code." })),
	__decorateParam(1, Ctx())
], RegionResolver.prototype, "levelHistory", null);
__decorate([
	FieldResolver(() => [RegionRef], { description: "The regions above it from the province down; empty for a province and the nation." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], RegionResolver.prototype, "path", null);
__decorate([FieldResolver(() => [LevelCount], { description: "Published kampung per level, always all levels, lowest first." }), __decorateParam(0, Root())], RegionResolver.prototype, "levelCounts", null);
__decorate([
	FieldResolver(() => [RegionType], { description: "The regions one step below, by name." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], RegionResolver.prototype, "children", null);
RegionResolver = __decorate([Resolver(() => RegionType)], RegionResolver);
var HistoryPointResolver = class HistoryPointResolver {
	counts(point) {
		return levelCountsOf(point.counts);
	}
	total(point) {
		return Object.values(point.counts).reduce((sum, count) => sum + count, 0);
	}
};
__decorate([FieldResolver(() => [LevelCount], { description: "Kampung per level." }), __decorateParam(0, Root())], HistoryPointResolver.prototype, "counts", null);
__decorate([FieldResolver(() => Int, { description: "All kampung." }), __decorateParam(0, Root())], HistoryPointResolver.prototype, "total", null);
HistoryPointResolver = __decorate([Resolver(() => HistoryPoint)], HistoryPointResolver);
// src/publication/published.entity.ts
var KampungVersion = class KampungVersion {
	code;
	version;
	publishedAt;
	supersededAt;
	pageHash;
	page;
};
__decorate([PrimaryColumn("text")], KampungVersion.prototype, "code", void 0);
__decorate([PrimaryColumn("int")], KampungVersion.prototype, "version", void 0);
__decorate([Column("timestamptz")], KampungVersion.prototype, "publishedAt", void 0);
__decorate([Column("timestamptz", { nullable: true })], KampungVersion.prototype, "supersededAt", void 0);
__decorate([Column("text")], KampungVersion.prototype, "pageHash", void 0);
__decorate([Column("jsonb")], KampungVersion.prototype, "page", void 0);
KampungVersion = __decorate([Entity("kampung_version", { schema: "pub" }), Index("kampung_version_current", ["code"], {
	unique: true,
	where: "\"supersededAt\" is null"
})], KampungVersion);
var KampungEntry = class KampungEntry {
	code;
	name;
	slug;
	/** Folded name, district and aliases, for search that forgives typing errors. */
	searchText;
	districtCode;
	districtName;
	regencyCode;
	regencyName;
	provinceCode;
	levelCode;
	levelOrdinal;
	persons;
	families;
	dataPeriod;
	publishedAt;
	programmeCodes;
	sampleData;
};
__decorate([PrimaryColumn("text")], KampungEntry.prototype, "code", void 0);
__decorate([Column("text")], KampungEntry.prototype, "name", void 0);
__decorate([Column("text")], KampungEntry.prototype, "slug", void 0);
__decorate([Index("pub_kampung_search", { synchronize: false }), Column("text")], KampungEntry.prototype, "searchText", void 0);
__decorate([Column("text")], KampungEntry.prototype, "districtCode", void 0);
__decorate([Column("text")], KampungEntry.prototype, "districtName", void 0);
__decorate([Column("text")], KampungEntry.prototype, "regencyCode", void 0);
__decorate([Column("text")], KampungEntry.prototype, "regencyName", void 0);
__decorate([Column("text")], KampungEntry.prototype, "provinceCode", void 0);
__decorate([Column("text")], KampungEntry.prototype, "levelCode", void 0);
__decorate([Column("smallint")], KampungEntry.prototype, "levelOrdinal", void 0);
__decorate([Column("int", { nullable: true })], KampungEntry.prototype, "persons", void 0);
__decorate([Column("int", { nullable: true })], KampungEntry.prototype, "families", void 0);
__decorate([Column("date", { nullable: true })], KampungEntry.prototype, "dataPeriod", void 0);
__decorate([Column("timestamptz")], KampungEntry.prototype, "publishedAt", void 0);
__decorate([Index("pub_kampung_programmes", { synchronize: false }), Column("text", { array: true })], KampungEntry.prototype, "programmeCodes", void 0);
__decorate([Column("boolean")], KampungEntry.prototype, "sampleData", void 0);
KampungEntry = __decorate([
	Entity("kampung", { schema: "pub" }),
	Index(["regencyCode", "levelOrdinal"]),
	Index(["districtCode"]),
	Index(["provinceCode", "levelOrdinal"]),
	Index(["name", "code"])
], KampungEntry);
var IntegrationEntry = class IntegrationEntry {
	kampungCode;
	programmeCode;
	depth;
	state;
	data;
};
__decorate([PrimaryColumn("text")], IntegrationEntry.prototype, "kampungCode", void 0);
__decorate([PrimaryColumn("text")], IntegrationEntry.prototype, "programmeCode", void 0);
__decorate([Column("smallint")], IntegrationEntry.prototype, "depth", void 0);
__decorate([Column("text")], IntegrationEntry.prototype, "state", void 0);
__decorate([Column("jsonb")], IntegrationEntry.prototype, "data", void 0);
IntegrationEntry = __decorate([Entity("integration", { schema: "pub" }), Index(["programmeCode", "depth"])], IntegrationEntry);
var ActivityEntry = class ActivityEntry {
	id;
	kampungCode;
	districtCode;
	regencyCode;
	provinceCode;
	heldOn;
	programmeCodes;
	data;
};
__decorate([PrimaryColumn("uuid")], ActivityEntry.prototype, "id", void 0);
__decorate([Column("text")], ActivityEntry.prototype, "kampungCode", void 0);
__decorate([Column("text")], ActivityEntry.prototype, "districtCode", void 0);
__decorate([Column("text")], ActivityEntry.prototype, "regencyCode", void 0);
__decorate([Column("text")], ActivityEntry.prototype, "provinceCode", void 0);
__decorate([Column("date")], ActivityEntry.prototype, "heldOn", void 0);
__decorate([Index("pub_activity_programmes", { synchronize: false }), Column("text", { array: true })], ActivityEntry.prototype, "programmeCodes", void 0);
__decorate([Column("jsonb")], ActivityEntry.prototype, "data", void 0);
ActivityEntry = __decorate([
	Entity("activity", { schema: "pub" }),
	Index(["kampungCode", "heldOn"]),
	Index(["regencyCode", "heldOn"]),
	Index(["heldOn", "id"])
], ActivityEntry);
var ProgrammeEntry = class ProgrammeEntry {
	code;
	ordinal;
	data;
};
__decorate([PrimaryColumn("text")], ProgrammeEntry.prototype, "code", void 0);
__decorate([Column("smallint")], ProgrammeEntry.prototype, "ordinal", void 0);
__decorate([Column("jsonb")], ProgrammeEntry.prototype, "data", void 0);
ProgrammeEntry = __decorate([Entity("programme", { schema: "pub" })], ProgrammeEntry);
var LevelHistoryEntry = class LevelHistoryEntry {
	regionCode;
	asOf;
	counts;
	source;
};
__decorate([PrimaryColumn("text")], LevelHistoryEntry.prototype, "regionCode", void 0);
__decorate([PrimaryColumn("date")], LevelHistoryEntry.prototype, "asOf", void 0);
__decorate([Column("jsonb")], LevelHistoryEntry.prototype, "counts", void 0);
__decorate([Column("text")], LevelHistoryEntry.prototype, "source", void 0);
LevelHistoryEntry = __decorate([Entity("level_history", { schema: "pub" })], LevelHistoryEntry);
// src/rubric/rubric.entity.ts
var RubricRow = class RubricRow {
	id;
	code;
	version;
	inForce;
	data;
};
__decorate([PrimaryGeneratedColumn("uuid")], RubricRow.prototype, "id", void 0);
__decorate([Column("text")], RubricRow.prototype, "code", void 0);
__decorate([Column("int")], RubricRow.prototype, "version", void 0);
__decorate([Column("boolean")], RubricRow.prototype, "inForce", void 0);
__decorate([Column("jsonb")], RubricRow.prototype, "data", void 0);
RubricRow = __decorate([
	Entity("rubric"),
	Index("rubric_version_once", ["code", "version"], { unique: true }),
	Index("rubric_in_force_once", ["inForce"], {
		unique: true,
		where: "\"inForce\""
	})
], RubricRow);
// src/programme/catalogue.ts
async function readCatalogue(db) {
	const programmes = await db.find(ProgrammeRow, { order: { ordinal: "ASC" } });
	const agencies = await db.find(AgencyRow);
	const rubric = await db.findOneByOrFail(RubricRow, { inForce: true });
	return {
		programmes: new Map(programmes.map((row) => [row.code, row])),
		agencies: new Map(agencies.map((row) => [row.code, row])),
		rubric: rubric.data
	};
}
/** @throws Error for a code that is not in the catalogue: foreign keys make that impossible. */
function programmeOf({ programmes }, code) {
	const programme = programmes.get(code);
	if (!programme) throw new Error(`Unknown programme ${code}`);
	return programme;
}
// ../../packages/domain/src/kampung-facts.ts
/**
* What is known about one kampung, as the rubric reads it. `null` always means "not filled in";
* it is never the same as zero, "no" or an empty list.
*/
var GROUP_KINDS = [
	"BKB",
	"BKR",
	"BKL",
	"UPPKA",
	"PIK_R"
];
var CONTRACEPTIVE_METHODS = [
	"IUD",
	"MOW",
	"MOP",
	"KONDOM",
	"IMPLAN",
	"SUNTIK",
	"PIL"
];
var LONG_ACTING_METHODS = [
	"IUD",
	"MOW",
	"MOP",
	"IMPLAN"
];
var NON_USE_REASONS = [
	"HAMIL",
	"IAS",
	"IAT",
	"TIAL"
];
// ../../packages/domain/src/rounding.ts
/** n / d as a whole number, a half to its even neighbour. Whole numbers in, so nothing is lost on the way. */
function roundHalfEven(numerator, denominator) {
	const down = Math.floor(numerator / denominator);
	const twiceTheRest = 2 * (numerator - down * denominator);
	if (twiceTheRest !== denominator) return twiceTheRest < denominator ? down : down + 1;
	return down % 2 === 0 ? down : down + 1;
}
/** n / d with two decimals, a half away from zero. For n ≥ 0. */
var twoDecimals = (numerator, denominator) => Math.floor((200 * numerator + denominator) / (2 * denominator)) / 100;
// ../../packages/domain/src/measures.ts
var known$1 = (value) => ({
	low: value,
	high: value
});
/** Open upwards, also for shares: reports in the field exceed 100 %. */
var atLeast = (low) => ({
	low,
	high: Infinity
});
var UNKNOWN = atLeast(0);
var isKnown = ({ low, high }) => low === high;
/** The numbers a rubric may score, by name. Shares are whole percentages. */
var MEASURES = {
	fundingSources: ({ fundingSources }) => countOf(fundingSources),
	groups: ({ groups }) => countYes(GROUP_KINDS.map((kind) => groups[kind])),
	facilities: ({ secretariat, dataHouse }) => countYes([secretariat, dataHouse]),
	officerAndRegulation: ({ fieldOfficer, localRegulation }) => countYes([fieldOfficer, localRegulation]),
	dataUses: ({ dataUses }) => countOf(dataUses),
	mechanisms: ({ mechanisms }) => countOf(mechanisms),
	agencies: ({ agencies }, { excludeOwnSector }) => countOf(agencies.filter((code) => !excludeOwnSector || !OWN_SECTOR.includes(code))),
	participation: ({ report }) => report ? participation(report) : UNKNOWN,
	prevalence: ({ report }) => report ? shareOf(contraceptiveUsers(report), report.fertileCouples) : UNKNOWN,
	longActing: ({ report }) => report ? longActing(report) : UNKNOWN,
	unmetNeed: ({ report }, { requireCouples }) => report && !(requireCouples && report.fertileCouples === 0) ? shareOf(unmetNeed(report), report.fertileCouples) : UNKNOWN
};
/** The yes-or-no questions a decision table may ask; null is "not filled in". */
var CONDITIONS = {
	workingGroupExists: ({ workingGroupExists }) => workingGroupExists,
	workingGroupHasMembers: ({ workingGroupMembers }) => workingGroupMembers === null ? null : workingGroupMembers > 0,
	workingGroupTrained: ({ workingGroupTrained }) => workingGroupTrained
};
/** Reads a measure or a decision table from the facts. */
function measure(source, facts, flags) {
	if (typeof source === "string") return MEASURES[source](facts, flags);
	const valueIf = (unanswered) => source.find(({ when }) => when.every((name) => CONDITIONS[name](facts) ?? unanswered))?.value ?? 0;
	return {
		low: valueIf(false),
		high: valueIf(true)
	};
}
var OWN_SECTOR = ["OPD_KB", "PERWAKILAN_BKKBN"];
var countOf = (codes) => codes ? known$1(new Set(codes).size) : UNKNOWN;
function countYes(answers) {
	const yes = answers.filter((answer) => answer === true).length;
	return {
		low: yes,
		high: yes + answers.filter((answer) => answer === null).length
	};
}
/** Mean of the five participation shares, each rounded first. A group that is not filled in adds nothing yet. */
function participation(report) {
	const shares = GROUP_KINDS.map((kind) => shareOf(sumOf$1([report.participants[kind]]), couldTakePart(kind, report)));
	const mean = roundHalfEven(shares.reduce((sum, { low }) => sum + low, 0), shares.length);
	return shares.every(isKnown) ? known$1(mean) : atLeast(mean);
}
/** Users of a long-acting method among all users: unknown ones pull it up, unknown others pull it down. */
function longActing(report) {
	const lasting = longActingUsers(report);
	const others = sumOf$1(CONTRACEPTIVE_METHODS.filter((method) => !LONG_ACTING_METHODS.includes(method)).map((method) => report.methods[method]));
	const filledIn = percent(lasting.sum, lasting.sum + others.sum);
	return {
		low: others.complete ? filledIn : 0,
		high: lasting.complete ? filledIn : 100
	};
}
var sumOf$1 = (counts) => ({
	sum: counts.reduce((sum, count) => sum + (count ?? 0), 0),
	complete: !counts.includes(null)
});
var contraceptiveUsers = ({ methods }) => sumOf$1(CONTRACEPTIVE_METHODS.map((method) => methods[method]));
var longActingUsers = ({ methods }) => sumOf$1(LONG_ACTING_METHODS.map((method) => methods[method]));
/** Couples who want a child later or no more, and use no method. */
var unmetNeed = ({ nonUse }) => sumOf$1([nonUse.IAT, nonUse.TIAL]);
/** The families, or for PIK-R the adolescents, that a group is for. */
function couldTakePart(kind, report) {
	switch (kind) {
		case "BKB": return report.toddlerFamilies;
		case "BKR": return report.adolescentFamilies;
		case "BKL": return report.elderlyFamilies;
		case "UPPKA": return report.families;
		case "PIK_R": return report.adolescents;
	}
}
function shareOf(part, whole) {
	if (whole === null) return UNKNOWN;
	const share = percent(part.sum, whole);
	return part.complete || whole === 0 ? known$1(share) : atLeast(share);
}
/** A whole percentage. Nothing out of nothing is 0 %, as the national portal computes it. */
var percent = (part, whole) => whole === 0 ? 0 : roundHalfEven(100 * part, whole);
var MISSING = {
	state: "MISSING",
	value: null,
	numerator: null,
	denominator: null
};
var HIDDEN = {
	state: "SUPPRESSED",
	value: null,
	numerator: null,
	denominator: null
};
/** A group as a count. */
function showCount(group) {
	if (group.size === null) return MISSING;
	return givesAwayFew(group) ? HIDDEN : {
		state: "KNOWN",
		value: group.size,
		numerator: group.size,
		denominator: 1
	};
}
/** A group as a whole percentage of the group it is within. */
function showShare(group) {
	const { size, within } = group;
	if (size === null || within === null) return MISSING;
	if (within < 20 || givesAwayFew(group)) return HIDDEN;
	if (within < 30) return {
		...MISSING,
		state: "KNOWN",
		value: 5 * roundHalfEven(20 * size, within)
	};
	return {
		state: "KNOWN",
		value: roundHalfEven(100 * size, within),
		numerator: size,
		denominator: within
	};
}
var isFew = (size) => size > 0 && size < 5;
function givesAwayFew({ size, within, reveals = [] }) {
	if (size === null) return false;
	return [
		size,
		(within ?? size) - size,
		...reveals
	].some(isFew);
}
// ../../packages/domain/src/figures.ts
var SOURCE = text("Laporan kependudukan dan KB", "Population and family-planning report");
var PEOPLE = text("jiwa", "people");
var FAMILIES = text("keluarga", "families");
var PERCENT = text("%", "%");
/** The numbers that are public, in their order. Each one goes through the suppression. */
var FIGURES = [
	{
		code: "PERSONS",
		name: text("Penduduk", "Population"),
		unit: PEOPLE,
		show: ({ persons }) => showCount({ size: persons })
	},
	{
		code: "FAMILIES",
		name: text("Keluarga", "Families"),
		unit: FAMILIES,
		show: ({ families }) => showCount({ size: families })
	},
	{
		code: "FERTILE_COUPLES",
		name: text("Pasangan usia subur (PUS)", "Couples of fertile age"),
		unit: text("pasangan", "couples"),
		show: ({ fertileCouples }) => showCount({ size: fertileCouples })
	},
	{
		code: "ADOLESCENTS",
		name: text("Remaja", "Adolescents"),
		unit: PEOPLE,
		show: ({ adolescents, persons }) => showCount({
			size: adolescents,
			within: persons
		})
	},
	{
		code: "TODDLER_FAMILIES",
		name: text("Keluarga dengan balita", "Families with a child under five"),
		unit: FAMILIES,
		show: ({ toddlerFamilies, families }) => showCount({
			size: toddlerFamilies,
			within: families
		})
	},
	{
		code: "ADOLESCENT_FAMILIES",
		name: text("Keluarga dengan remaja", "Families with an adolescent"),
		unit: FAMILIES,
		show: ({ adolescentFamilies, families }) => showCount({
			size: adolescentFamilies,
			within: families
		})
	},
	{
		code: "ELDERLY_FAMILIES",
		name: text("Keluarga dengan lansia", "Families with an elderly member"),
		unit: FAMILIES,
		show: ({ elderlyFamilies, families }) => showCount({
			size: elderlyFamilies,
			within: families
		})
	},
	{
		code: "CPR",
		name: text("Kesertaan ber-KB (CPR)", "Contraceptive prevalence (CPR)"),
		unit: PERCENT,
		show: (report) => showShare({
			size: total(contraceptiveUsers(report)),
			within: report.fertileCouples
		})
	},
	{
		code: "MKJP",
		name: text("Pengguna metode jangka panjang (MKJP)", "Long-acting method users (MKJP)"),
		unit: PERCENT,
		show: showLongActing
	},
	{
		code: "UNMET_NEED",
		name: text("Kebutuhan KB tidak terpenuhi", "Unmet need for family planning"),
		unit: PERCENT,
		show: showUnmetNeed
	},
	{
		code: "GROUP_PARTICIPATION",
		name: text("Partisipasi kelompok kegiatan, rata-rata", "Participation in activity groups, mean"),
		unit: PERCENT,
		show: showMeanParticipation
	},
	...GROUP_KINDS.map((kind) => {
		const group = nameOf(GROUPS, kind);
		return {
			code: `GROUP_${kind}`,
			name: text(`Peserta ${group.id}`, `Participants: ${group.en}`),
			unit: PERCENT,
			show: (report) => showParticipation(kind, report)
		};
	})
];
var total = ({ sum, complete }) => complete ? sum : null;
/** Its whole, the users, also gives away the couples who use nothing. */
function showLongActing(report) {
	const users = total(contraceptiveUsers(report));
	return showShare({
		size: total(longActingUsers(report)),
		within: users,
		reveals: remainders(report.fertileCouples, users)
	});
}
/** Beside the CPR, it also gives away the couples who are pregnant or want a child soon. */
function showUnmetNeed(report) {
	const size = total(unmetNeed(report));
	return showShare({
		size,
		within: report.fertileCouples,
		reveals: remainders(report.fertileCouples, total(contraceptiveUsers(report)), size)
	});
}
/** What is left of a whole, when all of it is known. */
var remainders = (whole, first, second = 0) => whole === null || first === null || second === null ? [] : [whole - first - second];
var showParticipation = (kind, report) => showShare({
	size: report.participants[kind],
	within: couldTakePart(kind, report)
});
/** With four of five shares and their mean, the fifth is no secret: the mean is shown only beside five exact shares. */
function showMeanParticipation(report) {
	const shares = GROUP_KINDS.map((kind) => showParticipation(kind, report));
	if (shares.some(({ state }) => state === "MISSING")) return MISSING;
	if (shares.some(({ numerator }) => numerator === null)) return HIDDEN;
	const sum = shares.reduce((before, share) => before + (share.value ?? 0), 0);
	return {
		state: "KNOWN",
		value: roundHalfEven(sum, shares.length),
		numerator: sum / 100,
		denominator: shares.length
	};
}
/** The public numbers of one report, each already past the suppression. */
var publicFigures = ({ report }) => FIGURES.map(({ code, name, unit, show }) => ({
	code,
	name,
	unit,
	source: SOURCE,
	...report ? show(report) : MISSING
}));
/**
* What a kampung adds to the figures of its regions, as [numerator, denominator]: the sum of the
* first over the sum of the second is the mean of a count, or a share in percent. Only numbers
* that are public exactly take part, so a regional figure cannot give a hidden one away.
*/
function figureSums(facts) {
	return Object.fromEntries(publicFigures(facts).flatMap(({ code, unit, numerator, denominator }) => {
		if (numerator === null || denominator === null) return [];
		return [[code, unit === PERCENT ? [100 * numerator, denominator] : [numerator, denominator]]];
	}));
}
/** The indicators that are public figures at the same time. */
var FIGURE_OF_INDICATOR = {
	O1: "GROUP_PARTICIPATION",
	O2: "CPR",
	O3: "MKJP",
	O4: "UNMET_NEED"
};
/** The assessment as the public may see it: an indicator says no more than the figure made of the same counts. */
function publicAssessment(assessment, facts) {
	const figures = new Map(publicFigures(facts).map((figure) => [figure.code, figure]));
	const inPublic = (indicator) => {
		const figure = figures.get(FIGURE_OF_INDICATOR[indicator.code] ?? "");
		return figure === void 0 || indicator.missing || figure.value === indicator.value ? indicator : blurred(indicator, figure.value);
	};
	return {
		...assessment,
		indices: assessment.indices.map((index) => ({
			...index,
			indicators: index.indicators.map(inPublic)
		}))
	};
}
function blurred(indicator, value) {
	const state = value === null ? text("disembunyikan (angka kecil)", "hidden (small number)") : text(`sekitar ${value}%`, `about ${value}%`);
	const reason = text(`Nilainya ${state.id} demi melindungi warga; skor ${indicator.score} dihitung dari angka sebenarnya.`, `The value is ${state.en} to protect residents; score ${indicator.score} comes from the true number.`);
	return {
		...indicator,
		value,
		band: state,
		distanceToNext: null,
		reason
	};
}
// ../../packages/domain/src/explain.ts
/** The values of a band: "2–4 sumber dana", "5 sumber dana atau lebih", or its own label. */
function bandText({ min, max, label }, { unit }) {
	if (label) return label;
	if (max === void 0) return orMore(min, unit);
	return quantity(min === max ? `${min}` : `${min}–${max}`, unit);
}
/** Where a value must come to reach a band: its near end, seen from below or, when less is better, from above. */
function goalText(band, { direction }, unit) {
	if (band.label) return band.label;
	if (direction === "MORE_IS_BETTER" || band.max === void 0) return orMore(band.min, unit);
	const goal = quantity(band.max, unit);
	return text(`${goal.id} atau kurang`, `${goal.en} or less`);
}
function orMore(min, unit) {
	const start = quantity(min, unit);
	return text(`${start.id} atau lebih`, `${start.en} or more`);
}
/** A single value: "43%", "ada 2 sumber dana", or the label where every band of the indicator has one. */
function valueText(value, { bands, unit }) {
	const band = bands.find(({ min, max = Infinity }) => min <= value && value <= max);
	if (band?.label && bands.every(({ label }) => label)) return band.label;
	const amount = quantity(value, unit);
	if (unit.id === "%") return amount;
	return value === 0 ? text(`belum ada ${unit.id}`, `no ${unit.en} yet`) : text(`ada ${amount.id}`, amount.en);
}
function quantity(amount, { id, en }) {
	return id === "%" ? text(`${amount}%`, `${amount}%`) : text(`${amount} ${id}`.trim(), `${amount} ${en}`.trim());
}
/** The band of a known value; of one that is not all filled in, what is there so far. A share of people is not told by halves. */
function explainBand(rule, measured) {
	const { low } = measured;
	if (isKnown(measured)) {
		const band = rule.bands.find(({ min, max = Infinity }) => min <= low && low <= max);
		return band ? bandText(band, rule) : valueText(low, rule);
	}
	if (low === 0) return text("belum diisi", "not filled in");
	if (rule.unit.id === "%") return text("belum lengkap", "incomplete");
	const soFar = valueText(low, rule);
	return text(`belum lengkap; sejauh ini ${soFar.id}`, `incomplete; so far ${soFar.en}`);
}
/** Why an indicator has its score, and what the next one needs or what would settle it. */
function explainIndicator(rule, measured, score, next) {
	if (!isKnown(measured)) {
		const state = explainBand(rule, measured);
		return text(`${sentence(state.id)}, sementara dihitung skor ${score}. Lengkapi ${lowerFirst(rule.source.id)} untuk memastikannya.`, `${sentence(state.en)}, scored ${score} for now. Complete the ${lowerFirst(rule.source.en)} to settle it.`);
	}
	const value = valueText(measured.low, rule);
	if (!next) return text(`${sentence(value.id)}: skor tertinggi, ${score}.`, `${sentence(value.en)}: the highest score, ${score}.`);
	const goal = goalText(next, rule, rule.unit.id === "%" ? rule.unit : text("", ""));
	return text(`${sentence(value.id)}; ${goal.id} diperlukan untuk skor ${next.score}.`, `${sentence(value.en)}; score ${next.score} needs ${goal.en}.`);
}
/** The step of a lever. It names the goal alone, never the present value, which may be hidden from the public. */
function explainLever(rule, measured, band) {
	const goal = goalText(band, rule, rule.unit);
	if (isKnown(measured)) return text(`Capai ${goal.id}.`, `Reach ${goal.en}.`);
	return text(`Lengkapi ${lowerFirst(rule.source.id)}; cukup bila hasilnya ${goal.id}.`, `Complete the ${lowerFirst(rule.source.en)}; a result of ${goal.en} is enough.`);
}
/** The level in a sentence: which indices passed, which did not, and how far missing values leave it open. */
function explainLevel({ level, highestPossible, passed, failed, missingCount }) {
	const reason = passReason(passed, failed);
	const open = openReason(level, highestPossible, missingCount);
	return text(`${level.name.id}: ${reason.id}.${open.id}`, `${level.name.en}: ${reason.en}.${open.en}`);
}
function passReason(passed, failed) {
	if (failed.length === 0) return text("semua indeks mencapai batas lulus", "every index reaches its pass mark");
	if (passed.length === 0) return text("belum ada indeks yang mencapai batas lulus", "no index reaches its pass mark yet");
	return text(`indeks ${names(passed, "id")} mencapai batas lulus, indeks ${names(failed, "id")} belum`, `the pass mark is reached in ${names(passed, "en")}, not yet in ${names(failed, "en")}`);
}
function openReason(level, highestPossible, missingCount) {
	if (missingCount === 0) return text("", "");
	const start = text(` ${missingCount} indikator belum lengkap datanya`, ` Data are incomplete for ${missingCount} of the indicators`);
	if (highestPossible.code === level.code) return text(`${start.id}, tetapi tingkatnya tidak akan berubah.`, `${start.en}, but the level will not change.`);
	return text(`${start.id}; setelah dilengkapi, tingkatnya bisa sampai ${highestPossible.name.id}.`, `${start.en}; once complete, the level can be up to ${highestPossible.name.en}.`);
}
function names(indices, language) {
	const words = indices.map((name) => name[language].toLowerCase());
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} ${language === "id" ? "dan" : "and"} ${words.at(-1)}`;
}
var sentence = (words) => words.charAt(0).toUpperCase() + words.slice(1);
var lowerFirst = (words) => words.charAt(0).toLowerCase() + words.slice(1);
// ../../packages/domain/src/rubric.ts
var subsetsOf = (codes) => codes.reduce((sets, code) => sets.flatMap((set) => [set, [...set, code]]), [[]]);
var isSameSet = (a, b) => a.length === b.length && a.every((code) => b.includes(code));
// ../../packages/domain/src/rubric-engine.ts
/** Applies a rubric to the facts of one kampung: its level, the reasons, what is open, and what would change it. */
function assess(facts, rubric) {
	const indices = rubric.indices.map((rule) => {
		const scored = rule.indicators.map((indicator) => scoreOf(indicator, facts, rubric));
		return {
			rule,
			scored,
			sum: sumOf(scored, ({ score }) => score),
			best: sumOf(scored, ({ best }) => best)
		};
	});
	const passed = indices.filter(hasPassed).map(({ rule }) => rule.code);
	const level = levelFor(rubric, passed);
	const possible = possibleLevels(rubric, indices, passed);
	const highestPossible = possible.at(-1) ?? level;
	return {
		rubric: {
			code: rubric.code,
			version: rubric.version,
			title: rubric.title,
			legalSource: rubric.legalSource
		},
		level,
		lowestPossible: possible[0] ?? level,
		highestPossible,
		verification: "COMPUTED",
		summary: explainLevel({
			level,
			highestPossible,
			passed: indices.filter(hasPassed).map(({ rule }) => rule.name),
			failed: indices.filter((index) => !hasPassed(index)).map(({ rule }) => rule.name),
			missingCount: sumOf(indices, ({ scored }) => scored.filter(({ measured }) => !isKnown(measured)).length)
		}),
		indices: indices.map(toAssessedIndex),
		levers: indices.filter((index) => !hasPassed(index)).flatMap((index) => leversOf(index, levelFor(rubric, [...passed, index.rule.code]), level))
	};
}
/** The lowest and the best score over every value that the measure can still turn out to have. */
function scoreOf(rule, facts, { flags }) {
	const measured = measure(rule.measure, facts, flags);
	const scores = rule.bands.filter(({ min, max = Infinity }) => min <= measured.high && max >= measured.low).map(({ score }) => score);
	return {
		rule,
		measured,
		score: Math.min(...scores),
		best: Math.max(...scores)
	};
}
var hasPassed = ({ rule, sum }) => sum >= rule.passSum;
/** @throws Error when no level has this pattern: such a rubric does not pass its check. */
function levelFor(rubric, passed) {
	const level = levelsOf(rubric)[rubric.levels.findIndex(({ patterns }) => patterns.some((pattern) => isSameSet(pattern, passed)))];
	if (!level) throw new Error(`${rubric.code} has no level for passing [${passed.join(", ")}]`);
	return level;
}
/** The levels that some way of filling in what is missing leads to, lowest first. */
function possibleLevels(rubric, indices, passed) {
	return subsetsOf(indices.filter((index) => !hasPassed(index) && index.best >= index.rule.passSum).map(({ rule }) => rule.code)).map((extra) => levelFor(rubric, [...passed, ...extra])).sort((a, b) => a.ordinal - b.ordinal);
}
/** For each indicator of an index that has not passed, the smallest improvement that lets it pass by itself. */
function leversOf({ rule: { passSum }, scored, sum }, reached, level) {
	if (reached.code === level.code) return [];
	return scored.flatMap(({ rule, measured, score }) => {
		const band = betterBands(rule, score).find((better) => sum - score + better.score >= passSum);
		return band ? [{
			indicatorCode: rule.code,
			level: reached,
			step: explainLever(rule, measured, band)
		}] : [];
	});
}
function toAssessedIndex(index) {
	const { code, name, passSum, indicators } = index.rule;
	return {
		code,
		name,
		sum: index.sum,
		passSum,
		maxSum: sumOf(indicators, maxScore),
		mean: twoDecimals(index.sum, indicators.length),
		passAt: twoDecimals(passSum, indicators.length),
		passed: hasPassed(index),
		indicators: index.scored.map((indicator) => toAssessedIndicator(indicator, code))
	};
}
function toAssessedIndicator({ rule, measured, score }, indexCode) {
	const next = betterBands(rule, score)[0];
	const value = isKnown(measured) ? measured.low : null;
	return {
		code: rule.code,
		indexCode,
		name: rule.name,
		value,
		unit: rule.unit,
		score,
		maxScore: maxScore(rule),
		missing: value === null,
		band: explainBand(rule, measured),
		distanceToNext: next && value !== null ? distance(next, value) : null,
		nextBand: next ? bandText(next, rule) : null,
		reason: explainIndicator(rule, measured, score, next),
		source: rule.source
	};
}
var maxScore = ({ bands }) => Math.max(...bands.map(({ score }) => score));
/** The bands above a score, the nearest first. */
var betterBands = ({ bands }, score) => bands.filter((band) => band.score > score).sort((a, b) => a.score - b.score);
/** From a value outside a band to its nearer end. */
var distance = ({ min, max = Infinity }, value) => value < min ? min - value : value - max;
var sumOf = (rows, value) => rows.reduce((sum, row) => sum + value(row), 0);
// ../../packages/domain/src/slug.ts
/** The readable part of a web address: "Simpang Empat (Sungai Baru)" → "simpang-empat-sungai-baru". */
var slugOf = (name) => name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
var TriStateEnum = enumOf("TriState", [
	"YES",
	"NO",
	"UNKNOWN"
], "Yes, no, or not filled in.", {
	YES: "It is there.",
	NO: "It is not there.",
	UNKNOWN: "Not filled in; not the same as no."
});
var triState = (value) => value === null ? "UNKNOWN" : value ? "YES" : "NO";
var Facility = class Facility {
	code;
	name;
	state;
};
__decorate([Field(() => String, { description: "Code such as BKB or RUMAH_DATAKU." })], Facility.prototype, "code", void 0);
__decorate([Field(() => BilingualTextType, { description: "Name." })], Facility.prototype, "name", void 0);
__decorate([Field(() => TriStateEnum, { description: "Whether it is there." })], Facility.prototype, "state", void 0);
Facility = __decorate([ObjectType({
	description: "A group or facility that a kampung may have.",
	simpleResolvers: true
}), Policy("public")], Facility);
var PublicationStatus = class PublicationStatus {
	published;
	publishedAt;
	version;
	hasUnpublishedChanges;
};
__decorate([Field(() => Boolean, { description: "Whether a publication stands now." })], PublicationStatus.prototype, "published", void 0);
__decorate([Field(() => Date, {
	nullable: true,
	description: "When it was made."
})], PublicationStatus.prototype, "publishedAt", void 0);
__decorate([Field(() => Int, {
	nullable: true,
	description: "Its number."
})], PublicationStatus.prototype, "version", void 0);
__decorate([Field(() => Boolean, { description: "Whether publishing now would change the public page." })], PublicationStatus.prototype, "hasUnpublishedChanges", void 0);
PublicationStatus = __decorate([ObjectType({
	description: "What the public sees of a record.",
	simpleResolvers: true
}), Policy("signedIn")], PublicationStatus);
var ReportFigures = class ReportFigures {
	period;
	persons;
	families;
	fertileCouples;
	adolescents;
	toddlerFamilies;
	adolescentFamilies;
	elderlyFamilies;
	contraceptiveUsers;
};
__decorate([Field(() => DateScalar, { description: "First day of the reported month." })], ReportFigures.prototype, "period", void 0);
__decorate([Field(() => Int, {
	nullable: true,
	description: "People."
})], ReportFigures.prototype, "persons", void 0);
__decorate([Field(() => Int, {
	nullable: true,
	description: "Families."
})], ReportFigures.prototype, "families", void 0);
__decorate([Field(() => Int, {
	nullable: true,
	description: "Couples of fertile age (PUS)."
})], ReportFigures.prototype, "fertileCouples", void 0);
__decorate([Field(() => Int, {
	nullable: true,
	description: "Adolescents 10–24, unmarried."
})], ReportFigures.prototype, "adolescents", void 0);
__decorate([Field(() => Int, {
	nullable: true,
	description: "Families with a child under five."
})], ReportFigures.prototype, "toddlerFamilies", void 0);
__decorate([Field(() => Int, {
	nullable: true,
	description: "Families with an adolescent."
})], ReportFigures.prototype, "adolescentFamilies", void 0);
__decorate([Field(() => Int, {
	nullable: true,
	description: "Families with an elderly member."
})], ReportFigures.prototype, "elderlyFamilies", void 0);
__decorate([Field(() => Int, {
	nullable: true,
	description: "Current users of any contraceptive method."
})], ReportFigures.prototype, "contraceptiveUsers", void 0);
ReportFigures = __decorate([ObjectType({
	description: "Main counts of the latest report.",
	simpleResolvers: true
}), Policy("signedIn")], ReportFigures);
var KampungRecordItem = class KampungRecordItem {
	id;
	code;
	name;
	districtCode;
	districtName;
	level;
	persons;
	dataPeriod;
	integrationCount;
	publication;
	updatedAt;
	sampleData;
};
__decorate([Field(() => ID, { description: "Id of the record." })], KampungRecordItem.prototype, "id", void 0);
__decorate([Field(() => ID, { description: "Code of its village." })], KampungRecordItem.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Name." })], KampungRecordItem.prototype, "name", void 0);
__decorate([Field(() => ID, { description: "Code of its district." })], KampungRecordItem.prototype, "districtCode", void 0);
__decorate([Field(() => String, { description: "Name of its district." })], KampungRecordItem.prototype, "districtName", void 0);
__decorate([Field(() => Level, { description: "Level that the rule gives on the working data: an estimate." })], KampungRecordItem.prototype, "level", void 0);
__decorate([Field(() => Int, {
	nullable: true,
	description: "People in the latest report."
})], KampungRecordItem.prototype, "persons", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Month of the latest report; null when none was filed."
})], KampungRecordItem.prototype, "dataPeriod", void 0);
__decorate([Field(() => Int, { description: "Integrations that have not ended." })], KampungRecordItem.prototype, "integrationCount", void 0);
__decorate([Field(() => PublicationStatus, { description: "What the public sees." })], KampungRecordItem.prototype, "publication", void 0);
__decorate([Field(() => Date, { description: "Last change of the record." })], KampungRecordItem.prototype, "updatedAt", void 0);
__decorate([Field(() => Boolean, { description: "True for generated demonstration data." })], KampungRecordItem.prototype, "sampleData", void 0);
KampungRecordItem = __decorate([ObjectType({
	description: "A working record as it stands in lists.",
	simpleResolvers: true
}), Policy("signedIn")], KampungRecordItem);
var KampungRecordConnection = class KampungRecordConnection {
	nodes;
	pageInfo;
	totalCount;
};
__decorate([Field(() => [KampungRecordItem], { description: "The rows of this page." })], KampungRecordConnection.prototype, "nodes", void 0);
__decorate([Field(() => PageInfo, { description: "Where the page stands." })], KampungRecordConnection.prototype, "pageInfo", void 0);
__decorate([Field(() => Int, { description: "Rows in scope under this filter." })], KampungRecordConnection.prototype, "totalCount", void 0);
KampungRecordConnection = __decorate([ObjectType({
	description: "A page of working records.",
	simpleResolvers: true
}), Policy("signedIn")], KampungRecordConnection);
var PublicationFilterEnum = enumOf("PublicationFilter", [
	"CURRENT",
	"CHANGED",
	"NEVER"
], "State of the public page.", {
	CURRENT: "Published and unchanged since.",
	CHANGED: "Published, with changes that are not public yet.",
	NEVER: "Not published."
});
var KampungRecordFilter = class KampungRecordFilter {
	region;
	levels;
	programme;
	search;
	publication;
};
__decorate([Field(() => ID, {
	nullable: true,
	description: "Region code; everything inside it."
})], KampungRecordFilter.prototype, "region", void 0);
__decorate([Field(() => [String], {
	nullable: true,
	description: "Level codes; empty or absent means all."
})], KampungRecordFilter.prototype, "levels", void 0);
__decorate([Field(() => ID, {
	nullable: true,
	description: "Programme with an integration that has not ended."
})], KampungRecordFilter.prototype, "programme", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Name or code; forgives typing errors. At most 100 characters."
})], KampungRecordFilter.prototype, "search", void 0);
__decorate([Field(() => PublicationFilterEnum, {
	nullable: true,
	description: "State of the public page."
})], KampungRecordFilter.prototype, "publication", void 0);
KampungRecordFilter = __decorate([InputType({ description: "Which working records to list. Every condition must hold." })], KampungRecordFilter);
var KampungRecordOrderEnum = enumOf("KampungRecordOrder", [
	"NAME",
	"DISTRICT",
	"LEVEL",
	"PERSONS",
	"UPDATED",
	"INTEGRATIONS"
].flatMap((key) => [`${key}_ASC`, `${key}_DESC`]), "Order of the list; ties by code.");
var AuditEntry = class AuditEntry {
	id;
	at;
	action;
	actorName;
	actorRole;
	summary;
};
__decorate([Field(() => ID, { description: "Number of the entry." })], AuditEntry.prototype, "id", void 0);
__decorate([Field(() => Date, { description: "When." })], AuditEntry.prototype, "at", void 0);
__decorate([Field(() => String, { description: "What was done, as a code." })], AuditEntry.prototype, "action", void 0);
__decorate([Field(() => String, { description: "Who did it." })], AuditEntry.prototype, "actorName", void 0);
__decorate([Field(() => BilingualTextType, { description: "In which role." })], AuditEntry.prototype, "actorRole", void 0);
__decorate([Field(() => BilingualTextType, { description: "What was done, in words." })], AuditEntry.prototype, "summary", void 0);
AuditEntry = __decorate([ObjectType({
	description: "An entry of the audit trail.",
	simpleResolvers: true
}), Policy("signedIn")], AuditEntry);
// src/kampung/facilities.ts
/** The five groups and two facilities in their usual order. */
function facilitiesOf(record) {
	const group = (code, value) => ({
		code,
		name: nameOf(GROUPS, code),
		state: triState(value)
	});
	const facility = (code, value) => ({
		code,
		name: nameOf(FACILITIES, code),
		state: triState(value)
	});
	return [
		group("BKB", record.bkb),
		group("BKR", record.bkr),
		group("BKL", record.bkl),
		group("UPPKA", record.uppka),
		group("PIK_R", record.pikR),
		facility("SEKRETARIAT", record.secretariat),
		facility("RUMAH_DATAKU", record.dataHouse)
	];
}
// src/publication/page.ts
/**
* The page that publishing would write now. Pure: the same working data gives the same page, so
* its hash tells whether anything has changed since the last publication.
*/
function buildPage(source, catalogue) {
	const { record, path, reports } = source;
	const facts = factsOf(source, reports[0]);
	const assessment = publicAssessment(assess(facts, catalogue.rubric), facts);
	const kampung = {
		code: record.code,
		name: record.name,
		slug: slugOf(record.name),
		districtName: path.find(({ kind }) => kind === "KECAMATAN")?.name ?? "",
		level: assessment.level
	};
	return {
		code: record.code,
		name: record.name,
		slug: kampung.slug,
		path,
		inauguratedOn: record.inauguratedOn,
		overview: record.overview,
		sampleData: record.sampleData,
		dataPeriod: reports[0]?.period ?? null,
		level: assessment.level,
		assessment,
		figures: figuresWithTrend(source),
		facilities: facilitiesOf(record),
		fundingSources: codedList(FUNDING_SOURCES, record.fundingSources),
		dataUses: codedList(DATA_USES, record.dataUses),
		mechanisms: codedList(MECHANISMS, record.mechanisms),
		integrations: source.integrations.filter(({ row }) => PUBLIC_STATES.includes(row.state)).map((integration) => publishedIntegration(integration, kampung, catalogue)),
		designations: source.designations.map((row) => publishedDesignation(row, programmeOf(catalogue, row.programmeCode))),
		activities: source.activities.map((row) => publishedActivity(row, kampung, catalogue))
	};
}
var hashOfPage = (page) => createHash("sha256").update(JSON.stringify(page)).digest("base64url");
var programmeRef = ({ code, slug, name, shortName }) => ({
	code,
	slug,
	name,
	shortName
});
var codedList = (list, codes) => codes && codes.map((code) => ({
	code,
	name: nameOf(list, code)
}));
/** The figures of the latest report, each with its own last twelve months. */
function figuresWithTrend(source) {
	const months = source.reports.map((report) => ({
		period: report.period,
		figures: publicFigures(factsOf(source, report))
	}));
	return (months[0]?.figures ?? publicFigures(factsOf(source, void 0))).map(({ code, name, unit, state, value, source: origin }) => ({
		code,
		name,
		unit,
		state,
		value,
		period: months[0]?.period ?? null,
		source: origin,
		trend: months.map(({ period, figures }) => {
			const figure = figures.find((candidate) => candidate.code === code);
			return {
				period,
				value: figure?.value ?? null,
				state: figure?.state ?? "MISSING"
			};
		}).reverse()
	}));
}
function publishedIntegration({ row, bonds, since }, kampung, catalogue) {
	const programme = programmeOf(catalogue, row.programmeCode);
	const depth = depthOf(bonds);
	return {
		kampung,
		programme: programmeRef(programme),
		agencyName: catalogue.agencies.get(programme.agencyCode)?.name ?? programme.name,
		state: row.state,
		stateName: STATE_NAMES[row.state],
		depth,
		depthName: depthName(depth),
		bonds: describeBonds(bonds),
		since,
		sampleData: row.sampleData
	};
}
function publishedDesignation(row, programme) {
	return {
		programme: programmeRef(programme),
		levelName: programme.levels.find(({ code }) => code === row.levelCode)?.name ?? null,
		decree: row.decree,
		decreedOn: row.decreedOn,
		note: row.note,
		sampleData: row.sampleData
	};
}
function publishedActivity(row, kampung, catalogue) {
	return {
		id: row.id,
		title: row.title,
		heldOn: row.heldOn,
		place: row.place,
		description: row.description,
		familyFunction: {
			code: row.familyFunction,
			name: nameOf(FAMILY_FUNCTIONS, row.familyFunction)
		},
		agencies: row.agencies.map((code) => ({
			code,
			name: nameOf(AGENCIES, code)
		})),
		programmes: row.programmes.map((code) => programmeRef(programmeOf(catalogue, code))),
		kampung,
		photos: row.photos,
		sampleData: row.sampleData
	};
}
// src/publication/summary.ts
/**
* Brings the derived columns of working records up to date: the estimated level, the latest
* counts, and the hash of the page that publishing would write. Every verb that changes what a
* kampung's page is made of calls it in its own transaction.
*/
async function refreshSummaries(db, codes) {
	const sources = await readSources(db, codes);
	const catalogue = await readCatalogue(db);
	const rows = sources.map((source) => {
		const page = buildPage(source, catalogue);
		return {
			id: source.record.id,
			levelCode: page.level.code,
			levelOrdinal: page.level.ordinal,
			persons: source.reports[0]?.persons ?? null,
			dataPeriod: page.dataPeriod,
			integrationCount: source.integrations.filter(({ row }) => !CLOSED_STATES.includes(row.state)).length,
			pageHash: hashOfPage(page)
		};
	});
	await db.query(`update work.kampung k set "levelCode" = n."levelCode", "levelOrdinal" = n."levelOrdinal", persons = n.persons,
       "dataPeriod" = n."dataPeriod", "integrationCount" = n."integrationCount", "pageHash" = n."pageHash"
     from jsonb_to_recordset($1::jsonb) as n(id uuid, "levelCode" text, "levelOrdinal" smallint, persons int, "dataPeriod" date, "integrationCount" int, "pageHash" text)
     where k.id = n.id`, [JSON.stringify(rows)]);
}
// src/platform/audit.ts
var AuditRow = class AuditRow {
	id;
	at;
	actorId;
	actorName;
	/** The role the actor acted in. */
	actorRole;
	action;
	entity;
	entityId;
	summary;
	before;
	after;
	requestId;
	address;
};
__decorate([PrimaryGeneratedColumn("identity", { type: "bigint" })], AuditRow.prototype, "id", void 0);
__decorate([CreateDateColumn({ type: "timestamptz" })], AuditRow.prototype, "at", void 0);
__decorate([Column("uuid")], AuditRow.prototype, "actorId", void 0);
__decorate([Column("text")], AuditRow.prototype, "actorName", void 0);
__decorate([Column("text")], AuditRow.prototype, "actorRole", void 0);
__decorate([Column("text")], AuditRow.prototype, "action", void 0);
__decorate([Column("text")], AuditRow.prototype, "entity", void 0);
__decorate([Column("text")], AuditRow.prototype, "entityId", void 0);
__decorate([Column("jsonb")], AuditRow.prototype, "summary", void 0);
__decorate([Column("jsonb", { nullable: true })], AuditRow.prototype, "before", void 0);
__decorate([Column("jsonb", { nullable: true })], AuditRow.prototype, "after", void 0);
__decorate([Column("text")], AuditRow.prototype, "requestId", void 0);
__decorate([Column("text")], AuditRow.prototype, "address", void 0);
AuditRow = __decorate([Entity("audit"), Index([
	"entity",
	"entityId",
	"at"
])], AuditRow);
async function audit(tx, change) {
	const actor = actorOf(tx);
	await tx.db.insert(AuditRow, {
		actorId: actor.userId,
		actorName: actor.name,
		actorRole: change.role,
		action: change.action,
		entity: change.entity,
		entityId: change.entityId,
		summary: change.summary,
		before: change.before ?? null,
		after: change.after ?? null,
		requestId: tx.requestId,
		address: tx.address
	});
}
// src/platform/idempotency.ts
var IdempotencyRow = class IdempotencyRow {
	actorId;
	key;
	requestHash;
	entityId;
	createdAt;
};
__decorate([PrimaryColumn("uuid")], IdempotencyRow.prototype, "actorId", void 0);
__decorate([PrimaryColumn("text")], IdempotencyRow.prototype, "key", void 0);
__decorate([Column("text")], IdempotencyRow.prototype, "requestHash", void 0);
__decorate([Column("text")], IdempotencyRow.prototype, "entityId", void 0);
__decorate([CreateDateColumn({ type: "timestamptz" })], IdempotencyRow.prototype, "createdAt", void 0);
IdempotencyRow = __decorate([Entity("idempotency")], IdempotencyRow);
/**
* Runs `work` once per (actor, key): the same key again returns the first result's id without a
* second effect, also when two arrive at once. Call it first inside the verb's transaction.
* @throws Refusal CONFLICT when the key was used for another request.
*/
async function once(tx, key, request, work) {
	if (!key) return work();
	const { userId } = actorOf(tx);
	const requestHash = createHash("sha256").update(JSON.stringify(request)).digest("hex");
	await tx.db.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`${userId} ${key}`]);
	const earlier = await tx.db.findOneBy(IdempotencyRow, {
		actorId: userId,
		key
	});
	if (earlier && earlier.requestHash !== requestHash) throw new Refusal("CONFLICT", text("Kunci idempotensi ini sudah dipakai untuk permintaan lain.", "This idempotency key was used for another request."), "idempotencyKey");
	if (earlier) return earlier.entityId;
	const entityId = await work();
	await tx.db.insert(IdempotencyRow, {
		actorId: userId,
		key,
		requestHash,
		entityId
	});
	return entityId;
}
// src/platform/transact.ts
/**
* Runs a verb's writes in one transaction and hands it a context bound to it. Inside another
* `transact` it becomes a savepoint, so verbs compose.
*/
async function transact(ctx, work) {
	try {
		return await ctx.db.transaction((db) => work({
			...ctx,
			db
		}));
	} catch (error) {
		throw refusalOfDatabase(error) ?? error;
	}
}
// ../../packages/domain/src/integration-input.ts
/**
* What may be typed into the forms of an integration. Each check gives the problem in words, or
* null; browser and API call the same ones.
*/
var REASON_LENGTH = {
	min: 10,
	max: 1e3
};
var CONTACT_LENGTH = {
	min: 3,
	max: 120
};
var NUMBER_LENGTH = {
	min: 3,
	max: 120
};
function problemOfReason(reason) {
	return outside(reason, REASON_LENGTH, text("Alasan", "The reason"));
}
/** A contact is an office or a role: a phone or staff number would become public sooner or later. */
function problemOfContact(contact) {
	const length = outside(contact, CONTACT_LENGTH, text("Penanggung jawab", "The contact"));
	if (length) return length;
	if (/(?:\d[\s.-]?){8,}/.test(contact)) return text("Tulis jabatan atau unit, tanpa nomor telepon atau NIP.", "Name an office or role, without a phone or staff number.");
	return null;
}
function problemOfFunctions(codes, known) {
	if (codes.length === 0) return text("Pilih sedikitnya satu fungsi keluarga.", "Choose at least one family function.");
	const unknown = codes.find((code) => !known.includes(code));
	return unknown === void 0 ? null : text(`Fungsi keluarga ${unknown} tidak dikenal.`, `Unknown family function ${unknown}.`);
}
/** @param today day at the place of work, YYYY-MM-DD */
function problemOfEvidence(evidence, today) {
	const name = EVIDENCE_NAMES[evidence.kind];
	const number = outside(evidence.number, NUMBER_LENGTH, text(`Nomor ${name.id}`, `The number of the ${name.en.toLowerCase()}`));
	if (number) return {
		part: "number",
		problem: number
	};
	if (evidence.issuedOn > today) return {
		part: "issuedOn",
		problem: text(`Tanggal ${name.id} (${evidence.issuedOn}) belum terjadi.`, `The date of the ${name.en.toLowerCase()} (${evidence.issuedOn}) lies in the future.`)
	};
	if ((evidence.note ?? "").length > 500) return {
		part: "note",
		problem: text(`Catatan paling panjang 500 huruf.`, `The note may have 500 characters at most.`)
	};
	return null;
}
/** The first kind of document a step needs that was not given. */
function missingEvidence(given, needed) {
	const missing = needed.find((kind) => !given.some((evidence) => evidence.kind === kind));
	if (!missing) return null;
	const name = EVIDENCE_NAMES[missing];
	return text(`Lengkapi ${name.id}: nomor dan tanggal.`, `Add the ${name.en.toLowerCase()}: number and date.`);
}
function outside(value, { min, max }, what) {
	const length = value.trim().length;
	if (length >= min && length <= max) return null;
	return text(`${what.id} harus ${min}–${max} huruf; diisi ${length}.`, `${what.en} must have ${min}–${max} characters; it has ${length}.`);
}
// src/integration/integration.checks.ts
var refuse = (field, problem) => {
	if (problem) throw badInput(field, problem);
};
function checkReason(reason) {
	refuse("reason", problemOfReason(reason));
	return reason.trim();
}
function checkContact(contact) {
	refuse("contact", problemOfContact(contact));
	return contact.trim();
}
function checkFunctions(codes) {
	refuse("targetFunctions", problemOfFunctions(codes, FAMILY_FUNCTIONS.map(({ code }) => code)));
	return [...new Set(codes)];
}
/** @returns the documents as they are kept; @throws Refusal at `evidence.KIND.part` or `evidence`. */
function checkEvidence(given, needed) {
	if (given.length > 20) refuse("evidence", text("Paling banyak 20 dokumen dalam satu langkah.", "At most 20 documents in one step."));
	refuse("evidence", missingEvidence(given, needed));
	for (const evidence of given) {
		const wrong = problemOfEvidence(evidence, today());
		if (wrong) refuse(`evidence.${evidence.kind}.${wrong.part}`, wrong.problem);
	}
	return given.map(({ kind, number, issuedOn, note }) => ({
		kind,
		number: number.trim(),
		issuedOn,
		note: note?.trim() || null
	}));
}
/** The day in the easternmost zone of Indonesia: a document issued there this morning is not from the future. */
var today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jayapura" }).format(/* @__PURE__ */ new Date());
// src/integration/integration.service.ts
var INTEGRATION = text("Integrasi", "Integration");
/** Opens an integration in DIUSULKAN. @throws Refusal naming the field at fault. */
async function proposeIntegration(ctx, input) {
	const actor = actorOf(ctx);
	const place = {
		region: input.kampungCode,
		programme: input.programmeCode
	};
	if (!may(actor, "integration.propose", place)) throw forbidden();
	const role = roleThat(actor, place, [
		"OPD_KB",
		"SKPD_PROGRAM",
		"POKJA_OPERATOR"
	]);
	const [kampung, programme] = await Promise.all([ctx.db.findOneBy(KampungRow, { code: input.kampungCode }), ctx.db.findOneBy(ProgrammeRow, { code: input.programmeCode })]);
	if (!kampung) throw badInput("kampungCode", text(`Tidak ada kampung dengan kode ${input.kampungCode}.`, `There is no kampung with code ${input.kampungCode}.`));
	if (!programme) throw badInput("programmeCode", text(`Tidak ada program dengan kode ${input.programmeCode}.`, `There is no programme with code ${input.programmeCode}.`));
	const reason = checkReason(input.reason);
	const targetFunctions = checkFunctions(input.targetFunctions);
	const contact = checkContact(input.contact);
	const side = sideOf(role);
	const id = await transact(ctx, (tx) => once(tx, input.idempotencyKey, input, async () => {
		const row = tx.db.create(IntegrationRow, {
			kampungId: kampung.id,
			programmeCode: programme.code,
			state: "DIUSULKAN",
			reason,
			targetFunctions,
			proposedBySide: side,
			familyContact: side === "FAMILY" ? contact : null,
			agencyContact: side === "PROGRAMME" ? contact : null,
			suspendedFrom: null,
			sampleData: kampung.sampleData
		});
		await tx.db.insert(IntegrationRow, row);
		await tx.db.insert(IntegrationBondRow, BOND_KINDS.map((kind) => ({
			integrationId: row.id,
			kind,
			status: NO_BONDS[kind]
		})));
		await record(tx, {
			row,
			command: "PROPOSE",
			from: null,
			role,
			reason,
			evidence: []
		});
		await refreshSummaries(tx.db, [kampung.code]);
		return row.id;
	}));
	return ctx.db.findOneByOrFail(IntegrationRow, { id });
}
/** Moves an integration by a command whose guard and evidence are checked here. @throws Refusal. */
async function advanceIntegration(ctx, input) {
	const found = await findIntegration(ctx, input.id);
	if (!found) throw notFound(INTEGRATION);
	const rule = COMMAND_RULES[input.command];
	const id = await transact(ctx, (tx) => once(tx, input.idempotencyKey, input, async () => {
		const row = await tx.db.findOneOrFail(IntegrationRow, {
			where: { id: found.row.id },
			lock: { mode: "pessimistic_write" }
		});
		const facts = await readFacts(tx, row);
		const role = roleFor(tx, input.command, facts, found.place);
		if (row.version !== input.version) throw await conflict(tx, row);
		const evidence = checkEvidence(input.evidence ?? [], rule.needsEvidence);
		const reason = rule.needsReason || input.reason ? checkReason(input.reason ?? "") : null;
		const contact = rule.needsContact ? checkContact(input.contact ?? "") : null;
		const [blocker] = blockers(input.command, facts, evidence);
		if (blocker) throw badInput("command", blocker);
		const changed = {
			state: targetState(input.command, facts),
			version: row.version + 1,
			suspendedFrom: input.command === "SUSPEND" ? row.state : row.suspendedFrom,
			...contact && (sideOf(role) === "FAMILY" ? { familyContact: contact } : { agencyContact: contact })
		};
		await tx.db.update(IntegrationRow, { id: row.id }, changed);
		await writeBonds(tx, row.id, facts.bonds, bondsAfter(facts.bonds, evidence));
		await record(tx, {
			row: {
				...row,
				...changed
			},
			command: input.command,
			from: row.state,
			role,
			reason,
			evidence
		});
		await refreshSummaries(tx.db, [found.place.region]);
		return row.id;
	}));
	return ctx.db.findOneByOrFail(IntegrationRow, { id });
}
/** An integration in the actor's scope, or null: foreign and missing look alike. */
async function findIntegration(ctx, id) {
	if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return null;
	const row = await ctx.db.findOneBy(IntegrationRow, { id });
	if (!row) return null;
	const place = {
		region: (await ctx.db.findOneByOrFail(KampungRow, { id: row.kampungId })).code,
		programme: row.programmeCode
	};
	return may(ctx.actor, "integration.read", place) ? {
		row,
		place
	} : null;
}
async function readFacts(ctx, row) {
	const bonds = await ctx.db.findBy(IntegrationBondRow, { integrationId: row.id });
	const [joint] = await ctx.db.query("select count(*)::int as count from work.activity where \"kampungId\" = $1 and $2 = any(programmes)", [row.kampungId, row.programmeCode]);
	return {
		state: row.state,
		proposedBySide: row.proposedBySide,
		bonds: bondsOfRows(bonds),
		jointActivityCount: joint?.count ?? 0,
		suspendedFrom: row.suspendedFrom
	};
}
function roleThat(actor, place, allowed) {
	const role = rolesAt(actor, place).find((candidate) => allowed.includes(candidate));
	if (!role) throw forbidden();
	return role;
}
function roleFor(ctx, command, facts, place) {
	const roles = rolesAt(ctx.actor, place);
	const [role] = rolesFor(command, facts, roles);
	if (role) return role;
	const rule = COMMAND_RULES[command];
	if (!roles.some((candidate) => rule.roles.includes(candidate))) throw forbidden();
	if (rule.from.includes(facts.state)) throw new Refusal("FORBIDDEN", text("Pihak yang mengusulkan tidak dapat mengkaji usulannya sendiri.", "The side that proposed cannot review its own proposal."));
	const state = STATE_NAMES[facts.state];
	throw new Refusal("CONFLICT", text(`«${rule.name.id}» tidak dapat dilakukan saat integrasi ${state.id.toLowerCase()}.`, `"${rule.name.en}" cannot be done while the integration is ${state.en.toLowerCase()}.`), "command");
}
async function conflict(tx, row) {
	const last = await tx.db.findOneOrFail(IntegrationTransitionRow, {
		where: { integrationId: row.id },
		order: { at: "DESC" }
	});
	const state = STATE_NAMES[row.state];
	return new Refusal("CONFLICT", text(`Integrasi ini sudah diubah oleh ${last.actorName} (${ROLE_NAMES[last.actorRole].id}) menjadi ${state.id.toLowerCase()}.`, `${last.actorName} (${ROLE_NAMES[last.actorRole].en}) has changed this integration meanwhile; it is now ${state.en.toLowerCase()}.`), "version");
}
async function writeBonds(tx, integrationId, before, after) {
	for (const kind of BOND_KINDS.filter((bond) => after[bond] !== before[bond])) await tx.db.upsert(IntegrationBondRow, {
		integrationId,
		kind,
		status: after[kind]
	}, ["integrationId", "kind"]);
}
/** The timeline row and the audit row of one step. */
async function record(tx, { row, command, from, role, reason, evidence }) {
	const to = STATE_NAMES[row.state];
	await tx.db.insert(IntegrationTransitionRow, {
		integrationId: row.id,
		at: () => "clock_timestamp()",
		command,
		fromState: from,
		toState: row.state,
		actorName: actorOf(tx).name,
		actorRole: role,
		reason,
		evidence
	});
	await audit(tx, {
		action: `integration.${command.toLowerCase()}`,
		entity: "integration",
		entityId: row.id,
		role,
		summary: text(`Integrasi ${row.programmeCode}: ${to.id.toLowerCase()}`, `Integration ${row.programmeCode}: ${to.en.toLowerCase()}`),
		before: from && { state: from },
		after: {
			state: row.state,
			reason,
			evidence
		}
	});
}
/** The steps the actor's role may take from here, with what each needs and what still blocks it. */
async function allowedCommands(ctx, row) {
	const kampung = await ctx.load.recordItem.load(row.kampungId);
	const roles = rolesAt(ctx.actor, {
		region: kampung.code,
		programme: row.programmeCode
	});
	const facts = await readFacts(ctx, row);
	return COMMANDS.filter((command) => rolesFor(command, facts, roles).length > 0).map((command) => {
		const rule = COMMAND_RULES[command];
		const promised = rule.needsEvidence.map((kind) => ({ kind }));
		return {
			command,
			name: rule.name,
			effect: rule.effect,
			needsReason: rule.needsReason,
			needsContact: rule.needsContact,
			needsEvidence: [...rule.needsEvidence],
			blockedBy: blockers(command, facts, promised)
		};
	});
}
/** What the public sees of an integration: published is this bond, changed is anything about it. */
async function publicationOf(ctx, row) {
	const { publication, code } = await ctx.load.recordItem.load(row.kampungId);
	const entry = await ctx.db.findOneBy(IntegrationEntry, {
		kampungCode: code,
		programmeCode: row.programmeCode
	});
	const bonds = await ctx.load.bonds.load(row.id);
	const shouldShow = PUBLIC_STATES.includes(row.state);
	const shown = entry !== null && entry.state === row.state && entry.depth === depthOf(bonds);
	return {
		...publication,
		published: entry !== null,
		hasUnpublishedChanges: shouldShow ? !shown : entry !== null
	};
}
// src/home/home.service.ts
/** The steps of the usual way; pausing and ending an integration waits for nobody. */
var NEXT_STEPS = [
	"REVIEW",
	"COUNTERSIGN",
	"RATIFY",
	"START",
	"CONFIRM"
];
/** What waits for the signed-in person, oldest first: steps only their role can take, and changes to publish. */
async function listTasks(ctx, first) {
	const { limit } = readPage({ first }, "", []);
	const tasks = [...await integrationTasks(ctx), ...await publicationTasks(ctx)].sort((a, b) => a.since.getTime() - b.since.getTime());
	return {
		nodes: tasks.slice(0, limit),
		totalCount: tasks.length
	};
}
async function integrationTasks(ctx) {
	const actor = actorOf(ctx);
	const { $, values } = params();
	const states = $(NEXT_STEPS.flatMap((command) => COMMAND_RULES[command].from));
	const rows = await ctx.db.query(`select i.*, k.code, k.name, p."shortName" as programme
     from work.integration i join work.kampung k on k.id = i."kampungId" join work.programme p on p.code = i."programmeCode"
     where i.state = any(${states}) and ${scopeSql(scopesOf(actor, "integration.read"), $, "k.code", "i.\"programmeCode\"")}
     order by i."updatedAt" limit ${$(300)}`, values);
	const tasks = [];
	for (const row of rows) {
		const roles = rolesAt(actor, {
			region: row.code,
			programme: row.programmeCode
		});
		const possible = NEXT_STEPS.filter((command) => COMMAND_RULES[command].from.includes(row.state) && COMMAND_RULES[command].roles.some((role) => roles.includes(role)));
		if (possible.length === 0) continue;
		const facts = await readFacts(ctx, row);
		for (const command of possible) {
			const rule = COMMAND_RULES[command];
			if (!(rolesFor(command, facts, roles).length > 0 && blockers(command, facts, rule.needsEvidence.map((kind) => ({ kind }))).length === 0)) continue;
			tasks.push({
				id: `${row.id}:${command}`,
				kind: command,
				title: text(`${rule.name.id}: ${row.programme.id} di ${row.name}`, `${rule.name.en}: ${row.programme.en} in ${row.name}`),
				detail: text(`${STATE_NAMES[row.state].id}. ${rule.effect.id}`, `${STATE_NAMES[row.state].en}. ${rule.effect.en}`),
				since: row.updatedAt,
				kampungCode: row.code,
				integrationId: row.id
			});
		}
	}
	return tasks;
}
async function publicationTasks(ctx) {
	const scopes = scopesOf(ctx.actor, "kampung.publish");
	const { $, values } = params();
	return (await ctx.db.query(`select k.code, k.name, k."updatedAt", v."publishedAt" from work.kampung k
     left join pub.kampung_version v on v.code = k.code and v."supersededAt" is null
     where (v.code is null or v."pageHash" <> k."pageHash") and ${scopeSql(scopes, $, "k.code")}
     order by k."updatedAt" limit ${$(100)}`, values)).map(({ code, name, updatedAt, publishedAt }) => ({
		id: `${code}:PUBLISH`,
		kind: "PUBLISH",
		title: text(`Publikasikan ${name}`, `Publish ${name}`),
		detail: publishedAt ? text("Data kerja sudah berubah sejak publikasi terakhir.", "The working data has changed since the last publication.") : text("Belum pernah dipublikasikan.", "Never published yet."),
		since: updatedAt,
		kampungCode: code,
		integrationId: null
	}));
}
/** The state of the working records in the actor's widest scope. */
async function readOverview(ctx) {
	const actor = actorOf(ctx);
	const regionCode = [...actor.assignments].sort((a, b) => a.region.length - b.region.length)[0]?.region ?? "ID";
	const scopes = scopesOf(actor, "integration.read").map((scope) => ({
		...scope,
		programmes: null
	}));
	const { $, values } = params();
	const [row] = await ctx.db.query(`select count(*)::int as "kampungCount", count(v.code)::int as "publishedCount",
       count(*) filter (where v.code is null or v."pageHash" <> k."pageHash")::int as "unpublishedCount",
       jsonb_build_object('DASAR', count(*) filter (where k."levelCode" = 'DASAR'), 'BERKEMBANG', count(*) filter (where k."levelCode" = 'BERKEMBANG'),
         'MANDIRI', count(*) filter (where k."levelCode" = 'MANDIRI'), 'PARIPURNA', count(*) filter (where k."levelCode" = 'PARIPURNA')) as counts
     from work.kampung k left join pub.kampung_version v on v.code = k.code and v."supersededAt" is null
     where ${scopeSql(scopes, $, "k.code")}`, values);
	if (!row) throw new Error("A count without a row");
	return {
		regionCode,
		...row
	};
}
var TaskKindEnum = enumOf("TaskKind", [
	"REVIEW",
	"COUNTERSIGN",
	"RATIFY",
	"START",
	"CONFIRM",
	"PUBLISH"
], "What is to be done.", {
	REVIEW: "Review a proposal of the other owner.",
	COUNTERSIGN: "Counter-sign an integration.",
	RATIFY: "Issue the decree.",
	START: "Start the joint work.",
	CONFIRM: "Confirm that all five bonds are proven.",
	PUBLISH: "Publish changed working data."
});
var StaffTask = class StaffTask {
	id;
	kind;
	title;
	detail;
	since;
	kampungCode;
	integrationId;
};
__decorate([Field(() => ID, { description: "Stable as long as the task waits." })], StaffTask.prototype, "id", void 0);
__decorate([Field(() => TaskKindEnum, { description: "What is to be done." })], StaffTask.prototype, "kind", void 0);
__decorate([Field(() => BilingualTextType, { description: "The task in a line." })], StaffTask.prototype, "title", void 0);
__decorate([Field(() => BilingualTextType, { description: "Why it waits." })], StaffTask.prototype, "detail", void 0);
__decorate([Field(() => Date, { description: "Since when." })], StaffTask.prototype, "since", void 0);
__decorate([Field(() => ID, { description: "Kampung it is about." })], StaffTask.prototype, "kampungCode", void 0);
__decorate([Field(() => ID, {
	nullable: true,
	description: "Integration it is about; null for a publication."
})], StaffTask.prototype, "integrationId", void 0);
StaffTask = __decorate([ObjectType("Task", {
	description: "Something that waits for the signed-in person.",
	simpleResolvers: true
}), Policy("signedIn")], StaffTask);
var TaskList = class TaskList {
	nodes;
	totalCount;
};
__decorate([Field(() => [StaffTask], { description: "The first of them." })], TaskList.prototype, "nodes", void 0);
__decorate([Field(() => Int, { description: "How many wait in all." })], TaskList.prototype, "totalCount", void 0);
TaskList = __decorate([ObjectType({
	description: "What waits, oldest first.",
	simpleResolvers: true
}), Policy("signedIn")], TaskList);
var StaffOverview = class StaffOverview {
	regionCode;
	counts;
	kampungCount;
	publishedCount;
	unpublishedCount;
};
__decorate([Field(() => Int, { description: "Kampung in scope." })], StaffOverview.prototype, "kampungCount", void 0);
__decorate([Field(() => Int, { description: "Of them published." })], StaffOverview.prototype, "publishedCount", void 0);
__decorate([Field(() => Int, { description: "Of them with changes that are not public yet, or never published." })], StaffOverview.prototype, "unpublishedCount", void 0);
StaffOverview = __decorate([ObjectType({ description: "The state of the working records in the signed-in person's scope." }), Policy("signedIn")], StaffOverview);
// src/home/home.resolver.ts
var Reference = class Reference {
	familyFunctions;
	levels;
};
__decorate([Field(() => [CodedName], { description: "The eight family functions." })], Reference.prototype, "familyFunctions", void 0);
__decorate([Field(() => [Level], { description: "The levels, lowest first." })], Reference.prototype, "levels", void 0);
Reference = __decorate([ObjectType({ description: "Closed lists that forms and filters choose from." }), Policy("public")], Reference);
var HomeResolver = class HomeResolver {
	tasks(first, ctx) {
		return listTasks(ctx, first);
	}
	staffOverview(ctx) {
		return readOverview(ctx);
	}
	region({ regionCode }, ctx) {
		return ctx.load.region.load(regionCode);
	}
	levelCounts(overview) {
		return levelCountsOf(overview.counts);
	}
	async integrationCounts(ctx) {
		const counts = await countStates(ctx);
		return INTEGRATION_STATES.flatMap((state) => {
			const found = counts.find((row) => row.state === state);
			return found ? [{
				state: {
					code: state,
					name: STATE_NAMES[state]
				},
				count: found.count
			}] : [];
		});
	}
};
__decorate([
	Policy("signedIn"),
	Query(() => TaskList, { description: "What waits for the signed-in person." }),
	__decorateParam(0, Arg("first", () => Int, {
		defaultValue: 20,
		description: "How many, 1–100."
	})),
	__decorateParam(1, Ctx())
], HomeResolver.prototype, "tasks", null);
__decorate([
	Policy("signedIn"),
	Query(() => StaffOverview, { description: "The state of the working records in the signed-in person's scope." }),
	__decorateParam(0, Ctx())
], HomeResolver.prototype, "staffOverview", null);
__decorate([
	FieldResolver(() => RegionRef, { description: "The widest region of their roles." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], HomeResolver.prototype, "region", null);
__decorate([FieldResolver(() => [LevelCount], { description: "Estimated levels of the working records." }), __decorateParam(0, Root())], HomeResolver.prototype, "levelCounts", null);
__decorate([FieldResolver(() => [IntegrationStateCount], { description: "Integrations per state, only states that occur." }), __decorateParam(0, Ctx())], HomeResolver.prototype, "integrationCounts", null);
HomeResolver = __decorate([Resolver(() => StaffOverview)], HomeResolver);
var ReferenceResolver = class ReferenceResolver {
	reference() {
		return {
			familyFunctions: FAMILY_FUNCTIONS.map(({ code, name }) => ({
				code,
				name
			})),
			levels: LEVELS.map((level) => ({ ...level }))
		};
	}
	programmes(ctx) {
		return readProgrammes(ctx);
	}
	districts(regency, ctx) {
		return readChildren(ctx, regency);
	}
};
__decorate([Policy("public"), Query(() => Reference, { description: "Closed lists that forms and filters choose from." })], ReferenceResolver.prototype, "reference", null);
__decorate([FieldResolver(() => [ProgrammeRef], { description: "The catalogue in its order." }), __decorateParam(0, Ctx())], ReferenceResolver.prototype, "programmes", null);
__decorate([
	FieldResolver(() => [RegionRef], { description: "Districts of a regency, by name." }),
	__decorateParam(0, Arg("regency", () => ID, { description: "Code of the regency." })),
	__decorateParam(1, Ctx())
], ReferenceResolver.prototype, "districts", null);
ReferenceResolver = __decorate([Resolver(() => Reference)], ReferenceResolver);
// seeds/regions.ts
var NATION = {
	code: "ID",
	name: "Indonesia",
	kind: "NATION",
	parentCode: null
};
/**
* The nation and all its provinces, regencies and cities, districts and villages, parents first.
* Codes and names come from the npm package idn-area-data, which follows the Kemendagri decree.
*/
function readRegions() {
	return [
		NATION,
		...readTable("provinces").map(([code = "", name = ""]) => ({
			code,
			name: properCase(name),
			kind: "PROVINSI",
			parentCode: NATION.code
		})),
		...readTable("regencies").map(([code = "", parentCode = "", name = ""]) => ({
			code,
			...regency(name),
			parentCode
		})),
		...readTable("districts").map(([code = "", parentCode = "", name = ""]) => ({
			code,
			name: tidyName(name),
			kind: "KECAMATAN",
			parentCode
		})),
		...readTable("villages").map(([code = "", parentCode = "", name = ""]) => ({
			code,
			name: tidyName(name),
			kind: code.split(".")[3]?.startsWith("1") ? "KELURAHAN" : "DESA",
			parentCode
		}))
	];
}
/** The rows of one file without its heading. No field holds a comma, and quotes are part of names. */
function readTable(name) {
	const library = createRequire(import.meta.url).resolve("idn-area-data");
	const [, ...lines] = readFileSync(join(dirname(library), "../data", `${name}.csv`), "utf8").trim().split(/\r?\n/);
	return lines.map((line) => line.split(","));
}
/** 'KABUPATEN TANAH LAUT' is the regency Tanah Laut, 'KOTA ADMINISTRASI JAKARTA BARAT' the city Jakarta Barat. */
function regency(name) {
	const [, kind, rest = name] = /^(KABUPATEN|KOTA) (?:ADMINISTRASI )?(.+)$/.exec(name) ?? [];
	return {
		name: properCase(rest),
		kind: kind === "KOTA" ? "KOTA" : "KABUPATEN"
	};
}
function properCase(name) {
	return name.toLowerCase().replace(/^daerah istimewa /, "di ").replaceAll(/(?<=^|[\s\-/(])\p{Letter}/gu, (letter) => letter.toUpperCase()).replaceAll(" Dan ", " dan ").replace(/^(Dki|Di) /, (prefix) => prefix.toUpperCase());
}
/** Names of districts and villages come in proper case already but for a second word here and there, and quotes for apostrophes. */
var tidyName = (name) => name.replaceAll("\"", "'").replaceAll(/(?<= )\p{Lowercase_Letter}{3,}/gu, (word) => word === "dan" ? word : word.charAt(0).toUpperCase() + word.slice(1));
// seeds/tanah-laut.ts
/** What is known about Kabupaten Tanah Laut. Facts only; what is made up lives in the other files. */
var TANAH_LAUT = "63.01";
/** Dukcapil, second semester 2024. */
var POPULATION = 369818;
/** The 130 desa and 5 kelurahan, in the order of their codes. */
function villagesOfTanahLaut(regions = readRegions()) {
	const districts = new Map(regions.filter(({ parentCode }) => parentCode === TANAH_LAUT).map(({ code, name }) => [code, name]));
	return regions.flatMap(({ code, name, kind, parentCode }) => {
		const districtName = districts.get(parentCode ?? "");
		if (!parentCode || !districtName || kind !== "DESA" && kind !== "KELURAHAN") return [];
		return [{
			code,
			name,
			kind,
			districtCode: parentCode,
			districtName
		}];
	});
}
var PORTAL = "Ekspor portal nasional Kampung KB";
/** Regency totals per level, as reported at the time. */
var LEVEL_HISTORY = [
	{
		asOf: "2022-06-13",
		counts: {
			DASAR: 8,
			BERKEMBANG: 13,
			MANDIRI: 0,
			PARIPURNA: 3
		},
		source: PORTAL
	},
	{
		asOf: "2022-12-26",
		counts: {
			DASAR: 9,
			BERKEMBANG: 12,
			MANDIRI: 0,
			PARIPURNA: 3
		},
		source: PORTAL
	},
	{
		asOf: "2023-05-16",
		counts: {
			DASAR: 24,
			BERKEMBANG: 13,
			MANDIRI: 0,
			PARIPURNA: 3
		},
		source: PORTAL
	},
	{
		asOf: "2023-08-28",
		counts: {
			DASAR: 25,
			BERKEMBANG: 13,
			MANDIRI: 0,
			PARIPURNA: 3
		},
		source: PORTAL
	},
	{
		asOf: "2025-07-31",
		counts: {
			DASAR: 93,
			BERKEMBANG: 25,
			MANDIRI: 3,
			PARIPURNA: 14
		},
		source: "Kalimantan Post dan Borneo Trend, Agustus 2025"
	}
];
var BERSINAR_NOTE = text("Dicanangkan sebagai Desa Bersinar pada 14 Juli 2021 menurut portal Pemerintah Kabupaten Tanah Laut; nomor SK belum diketahui.", "Opened as a drug-free village on 14 July 2021, says the portal of the Tanah Laut government; the decree number is not known.");
var POLICE_NOTE = text("Ditetapkan sebagai Kampung Bebas Narkoba pada Agustus 2023 menurut berita Polres Tanah Laut; nomor SK belum diketahui.", "Named a village free from drugs in August 2023, says the news page of the Tanah Laut police; the decree number is not known.");
var known = (kampungCode, programmeCode, note) => ({
	kampungCode,
	programmeCode,
	levelCode: null,
	decree: null,
	decreedOn: null,
	note,
	sampleData: false
});
/** Real designations. Their decrees were not found, so none is given. */
var DESIGNATIONS = [
	known("63.01.05.2010", "DESA_BERSINAR", BERSINAR_NOTE),
	known("63.01.03.2006", "DESA_BERSINAR", BERSINAR_NOTE),
	known("63.01.10.2004", "DESA_BERSINAR", BERSINAR_NOTE),
	known("63.01.03.1001", "KAMPUNG_BEBAS_NARKOBA", POLICE_NOTE)
];
// seeds/accounts.ts
/** The same for every account. The accounts exist only where the demonstration was asked for. */
var DEMO_PASSWORD = "simpul-contoh-2026";
var PELAIHARI = "63.01.03";
var BUMI_JAYA = "63.01.03.2006";
function account(user, role, region, title, programmes = null) {
	return {
		email: `${user}@simpul.test`,
		name: title.id,
		title,
		role,
		region,
		programmes
	};
}
/** One for every role, and a neighbouring regency that shows where a scope ends. */
var DEMO_ACCOUNTS = [
	account("opdkb.tanahlaut", "OPD_KB", TANAH_LAUT, text("OPD KB Kabupaten Tanah Laut", "Family-planning agency of Tanah Laut")),
	account("bnnk.tanahlaut", "SKPD_PROGRAM", TANAH_LAUT, text("BNN Kabupaten Tanah Laut", "Narcotics agency of Tanah Laut"), ["DESA_BERSINAR", "KAMPUNG_BEBAS_NARKOBA"]),
	account("dispora.tanahlaut", "SKPD_PROGRAM", TANAH_LAUT, text("Dinas Pemuda dan Olahraga Tanah Laut", "Youth and sports agency of Tanah Laut"), ["KAMPUNG_PEMUDA"]),
	account("dpppa.tanahlaut", "SKPD_PROGRAM", TANAH_LAUT, text("Dinas PPPA Tanah Laut", "Agency for women and children of Tanah Laut"), ["DRPPA", "DEKELA_KLA"]),
	account("dlh.tanahlaut", "SKPD_PROGRAM", TANAH_LAUT, text("Dinas Lingkungan Hidup Tanah Laut", "Environment agency of Tanah Laut"), ["PROKLIM"]),
	account("pokja.bumijaya", "POKJA_OPERATOR", BUMI_JAYA, text("Operator Pokja Kampung KB Bumi Jaya", "Working-group operator of Bumi Jaya")),
	account("pemdes.bumijaya", "PEMDES", BUMI_JAYA, text("Pemerintah Desa Bumi Jaya", "Village government of Bumi Jaya")),
	account("pkb.pelaihari", "PKB", PELAIHARI, text("PKB Kecamatan Pelaihari", "Field officer of Pelaihari District")),
	account("kecamatan.pelaihari", "KECAMATAN", PELAIHARI, text("Kecamatan Pelaihari", "Pelaihari District office")),
	account("bkkbn.kalsel", "BKKBN_PROVINSI", "63", text("Perwakilan BKKBN Kalimantan Selatan", "BKKBN of South Kalimantan")),
	account("bkkbn.pusat", "BKKBN_PUSAT", "ID", text("Kemendukbangga/BKKBN pusat", "National BKKBN")),
	account("pembaca.tanahlaut", "PEMBACA", TANAH_LAUT, text("Pembaca data Tanah Laut", "Reader of Tanah Laut data")),
	account("opdkb.banjar", "OPD_KB", "63.03", text("OPD KB Kabupaten Banjar", "Family-planning agency of Banjar")),
	account("admin", "SYS_ADMIN", "ID", text("Admin sistem", "System administrator"))
];
// src/identity/identity.inputs.ts
var SignInInput = class SignInInput {
	email;
	password;
};
__decorate([Field(() => String, { description: "E-mail address of the account; case does not matter." })], SignInInput.prototype, "email", void 0);
__decorate([Field(() => String, { description: "Password, 128 characters at most." })], SignInInput.prototype, "password", void 0);
SignInInput = __decorate([InputType({ description: "What signing in asks for." })], SignInInput);
// src/identity/identity.service.ts
/** argon2id with the parameters OWASP names first: 19 MiB, two passes, one lane. */
var hashPassword = (password) => hash(password, {
	memoryCost: 19456,
	timeCost: 2,
	parallelism: 1
});
var nobodysHash = hashPassword("nobody has this password");
var guessesPerAccount = new RateLimiterMemory({
	points: 10,
	duration: 900
});
var guessesPerAddress = new RateLimiterMemory({
	points: 100,
	duration: 900
});
/** @throws Refusal with the field at fault; the same answer for a wrong address and a wrong password. */
async function signIn(ctx, input) {
	const email = input.email.trim().toLowerCase();
	if (!/^[^@\s]+@[^@\s]+$/.test(email) || email.length > 200) throw badInput("email", text("Tulis alamat surel seperti nama@instansi.go.id.", "Write an e-mail address such as name@agency.go.id."));
	if (input.password.length === 0 || input.password.length > 128) throw badInput("password", text("Isi kata sandi, paling panjang 128 huruf.", "Enter the password, 128 characters at most."));
	await countGuess(ctx, email);
	const person = await ctx.db.findOneBy(PersonRow, { email });
	const right = await verify(person?.passwordHash ?? await nobodysHash, input.password);
	if (!person || !right) throw badInput("password", text("Surel atau kata sandi tidak cocok.", "The e-mail address or the password is wrong."));
	await guessesPerAccount.delete(email);
	const secret = await transact(ctx, async (tx) => {
		if (ctx.sessionHash) await endSession(tx.db, ctx.sessionHash);
		return startSession(tx.db, person.id);
	});
	ctx.setCookie(secret, 43200);
	const actor = await actorOfSession(ctx.db, secret);
	if (!actor) throw new Error("A session was lost right after it started");
	ctx.actor = actor;
	return actor;
}
async function countGuess(ctx, email) {
	try {
		await guessesPerAddress.consume(ctx.address);
		await guessesPerAccount.consume(hashOf(email));
	} catch {
		throw new Refusal("RATE_LIMITED", text("Terlalu banyak percobaan. Coba lagi 15 menit lagi.", "Too many attempts. Try again in 15 minutes."), "password");
	}
}
async function signOut(ctx) {
	if (ctx.sessionHash) await endSession(ctx.db, ctx.sessionHash);
	ctx.setCookie("", 0);
	return true;
}
// src/identity/identity.resolver.ts
var RoleEnum = enumOf("Role", ROLES, "A role in the programme.", Object.fromEntries(ROLES.map((role) => [role, ROLE_NAMES[role].en])));
var AssignmentType = class AssignmentType {
	region;
	programmes;
	role;
};
__decorate([Field(() => RoleEnum, { description: "The role." })], AssignmentType.prototype, "role", void 0);
AssignmentType = __decorate([ObjectType("RoleAssignment", { description: "A role in a region, for partner agencies bound to programmes." }), Policy("signedIn")], AssignmentType);
var AssignmentResolver = class AssignmentResolver {
	roleName(assignment) {
		return ROLE_NAMES[assignment.role];
	}
	region(assignment, ctx) {
		return ctx.load.region.load(assignment.region);
	}
	programmes(assignment, ctx) {
		return Promise.all((assignment.programmes ?? []).map((code) => ctx.load.programme.load(code)));
	}
};
__decorate([FieldResolver(() => BilingualTextType, { description: "Name of the role." }), __decorateParam(0, Root())], AssignmentResolver.prototype, "roleName", null);
__decorate([
	FieldResolver(() => RegionRef, { description: "The region it covers, with everything inside." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], AssignmentResolver.prototype, "region", null);
__decorate([
	FieldResolver(() => [ProgrammeRef], { description: "Programmes it is bound to; empty when it is not bound to any." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], AssignmentResolver.prototype, "programmes", null);
AssignmentResolver = __decorate([Resolver(() => AssignmentType)], AssignmentResolver);
var Viewer = class Viewer {
	actor;
	id;
	name;
};
__decorate([Field(() => ID, { description: "Id of the account." })], Viewer.prototype, "id", void 0);
__decorate([Field(() => String, { description: "Name shown beside what this person does." })], Viewer.prototype, "name", void 0);
Viewer = __decorate([ObjectType({ description: "The signed-in person." }), Policy("signedIn")], Viewer);
var viewerOf = (actor) => ({
	actor,
	id: actor.userId,
	name: actor.name
});
var ViewerResolver = class ViewerResolver {
	async email(viewer, ctx) {
		return (await ctx.db.findOneByOrFail(PersonRow, { id: viewer.id })).email;
	}
	async sampleData(viewer, ctx) {
		return (await ctx.db.findOneByOrFail(PersonRow, { id: viewer.id })).sampleData;
	}
	assignments(viewer) {
		return viewer.actor.assignments;
	}
	canSeeKampungRecords(viewer) {
		return scopesOf(viewer.actor, "kampung.read").length > 0;
	}
	canProposeIntegrations(viewer) {
		return scopesOf(viewer.actor, "integration.propose").some((scope) => may(viewer.actor, "integration.propose", {
			region: scope.region,
			...scope.programmes?.[0] ? { programme: scope.programmes[0] } : {}
		}));
	}
};
__decorate([
	FieldResolver(() => String, { description: "E-mail address of the account." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], ViewerResolver.prototype, "email", null);
__decorate([
	FieldResolver(() => Boolean, { description: "True for a demonstration account." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], ViewerResolver.prototype, "sampleData", null);
__decorate([FieldResolver(() => [AssignmentType], { description: "The roles valid today." }), __decorateParam(0, Root())], ViewerResolver.prototype, "assignments", null);
__decorate([FieldResolver(() => Boolean, { description: "Whether kampung records exist that this person may read." }), __decorateParam(0, Root())], ViewerResolver.prototype, "canSeeKampungRecords", null);
__decorate([FieldResolver(() => Boolean, { description: "Whether this person may propose integrations somewhere." }), __decorateParam(0, Root())], ViewerResolver.prototype, "canProposeIntegrations", null);
ViewerResolver = __decorate([Resolver(() => Viewer)], ViewerResolver);
var DemoAccount = class DemoAccount {
	email;
	password;
	name;
	roleName;
	scope;
};
__decorate([Field(() => String, { description: "E-mail address to sign in with." })], DemoAccount.prototype, "email", void 0);
__decorate([Field(() => String, { description: "Password, the same for all of them." })], DemoAccount.prototype, "password", void 0);
__decorate([Field(() => String, { description: "Name of the account." })], DemoAccount.prototype, "name", void 0);
__decorate([Field(() => BilingualTextType, { description: "Its role." })], DemoAccount.prototype, "roleName", void 0);
__decorate([Field(() => String, { description: "Where the role is valid." })], DemoAccount.prototype, "scope", void 0);
DemoAccount = __decorate([ObjectType({
	description: "An account of the demonstration.",
	simpleResolvers: true
}), Policy("public")], DemoAccount);
var IdentityResolver = class IdentityResolver {
	viewer(ctx) {
		return ctx.actor && viewerOf(ctx.actor);
	}
	async demoAccounts(ctx) {
		if (!ctx.env.DEMO) return [];
		return Promise.all(DEMO_ACCOUNTS.map(async ({ email, title, role, region }) => ({
			email,
			password: DEMO_PASSWORD,
			name: title.id,
			roleName: ROLE_NAMES[role],
			scope: (await ctx.load.region.load(region)).name
		})));
	}
	async signIn(input, ctx) {
		return viewerOf(await signIn(ctx, input));
	}
	signOut(ctx) {
		return signOut(ctx);
	}
};
__decorate([
	Policy("public"),
	Query(() => Viewer, {
		nullable: true,
		description: "The signed-in person; null without a session."
	}),
	__decorateParam(0, Ctx())
], IdentityResolver.prototype, "viewer", null);
__decorate([
	Policy("public"),
	Query(() => [DemoAccount], { description: "Accounts of the demonstration; empty on a real installation." }),
	__decorateParam(0, Ctx())
], IdentityResolver.prototype, "demoAccounts", null);
__decorate([
	Policy("public"),
	Mutation(() => Viewer, { description: "Starts a session; the cookie comes with the answer." }),
	__decorateParam(0, Arg("input", () => SignInInput, { description: "Address and password." })),
	__decorateParam(1, Ctx())
], IdentityResolver.prototype, "signIn", null);
__decorate([
	Policy("public"),
	Mutation(() => Boolean, { description: "Ends the session. True also when there was none." }),
	__decorateParam(0, Ctx())
], IdentityResolver.prototype, "signOut", null);
IdentityResolver = __decorate([Resolver()], IdentityResolver);
// src/integration/integration.overlap.ts
/** What thematic programmes ask for and a Kampung KB keeps anyway: entered once, used in both. */
var SHARED = [
	{
		name: text("Kelompok kerja dengan SK", "Working group with a decree"),
		has: ({ record }) => record.workingGroupExists === true,
		yes: text("Tim tematik masuk ke Pokja lewat addendum.", "The thematic team joins the Pokja by an addendum."),
		no: text("Bentuk Pokja terlebih dahulu, atau bersamaan.", "Form the Pokja first, or together.")
	},
	{
		name: text("Kader atau anggota terlatih", "Trained members"),
		has: ({ record }) => record.workingGroupTrained === true,
		yes: text("Pelatihan program cukup menambah materi.", "The programme only adds its topics to the training."),
		no: text("Latih kader bersama kedua instansi.", "Train the cadres together with both agencies.")
	},
	{
		name: text("Dukungan Dana Desa", "Village funds"),
		has: ({ record }) => record.fundingSources?.includes("DANA_DESA") ?? false,
		yes: text("Tambahkan baris kegiatan bersama di APBDes.", "Add a line for the joint activities to the village budget."),
		no: text("Usulkan baris anggaran baru: sumber dana bertambah.", "Propose a new budget line: one more funding source.")
	},
	{
		name: text("Rumah DataKu", "Data house"),
		has: ({ record }) => record.dataHouse === true,
		yes: text("Indikator program dicatat di Rumah DataKu.", "The programme's indicators are kept in the data house."),
		no: text("Data program menjadi awal Rumah DataKu.", "The programme's data can start the data house.")
	},
	{
		name: text("Monitoring dan evaluasi berkala", "Regular monitoring"),
		has: ({ record }) => record.mechanisms?.includes("MONEV") ?? false,
		yes: text("Satu kunjungan monev untuk keduanya.", "One monitoring visit serves both."),
		no: text("Jadwalkan monev bersama tiap semester.", "Plan a joint monitoring visit each semester.")
	}
];
async function overlapOf(ctx, row) {
	const source = await sourceOf(ctx, row);
	return SHARED.map(({ name, has, yes, no }) => ({
		name,
		kampungHas: has(source),
		note: has(source) ? yes : no
	}));
}
/** The rubric indicators the programme supports, as the engine scores them today. */
async function effectsOf(ctx, row) {
	const [source, catalogue] = await Promise.all([sourceOf(ctx, row), readCatalogue(ctx.db)]);
	const { supports } = programmeOf(catalogue, row.programmeCode);
	return assess(factsOf(source, source.reports[0]), catalogue.rubric).indices.flatMap(({ indicators }) => indicators).filter(({ code }) => supports.includes(code)).map(({ code, name, score, maxScore, reason }) => ({
		indicatorCode: code,
		name,
		score,
		maxScore,
		note: reason
	}));
}
async function sourceOf(ctx, row) {
	const { code } = await ctx.load.recordItem.load(row.kampungId);
	const [source] = await readSources(ctx.db, [code]);
	if (!source) throw new Error(`Integration ${row.id} has no kampung`);
	return source;
}
// src/integration/integration.resolver.ts
var IntegrationResolver = class IntegrationResolver {
	async integration(id, ctx) {
		return (await findIntegration(ctx, id))?.row ?? null;
	}
	integrations(filter, first, after, last, before, ctx) {
		return listIntegrations(ctx, filter ?? {}, {
			first,
			after,
			last,
			before
		});
	}
	integrationMatrix(region, levels, programmes, ctx) {
		return readMatrix(ctx, {
			region,
			levels,
			programmes
		});
	}
	proposeIntegration(input, ctx) {
		return proposeIntegration(ctx, input);
	}
	advanceIntegration(input, ctx) {
		return advanceIntegration(ctx, input);
	}
	kampung(row, ctx) {
		return ctx.load.recordItem.load(row.kampungId);
	}
	programme(row, ctx) {
		return ctx.load.programme.load(row.programmeCode);
	}
	agencyName(row, ctx) {
		return ctx.load.agencyName.load(row.programmeCode);
	}
	stateName(row) {
		return STATE_NAMES[row.state];
	}
	async depth(row, ctx) {
		return depthOf(await ctx.load.bonds.load(row.id));
	}
	async depthName(row, ctx) {
		return depthName(depthOf(await ctx.load.bonds.load(row.id)));
	}
	async bonds(row, ctx) {
		return describeBonds(await ctx.load.bonds.load(row.id));
	}
	targetFunctions(row) {
		return row.targetFunctions.map((code) => ({
			code,
			name: nameOf(FAMILY_FUNCTIONS, code)
		}));
	}
	transitions(row, ctx) {
		return ctx.load.transitions.load(row.id);
	}
	overlap(row, ctx) {
		return overlapOf(ctx, row);
	}
	effects(row, ctx) {
		return effectsOf(ctx, row);
	}
	viewerCommands(row, ctx) {
		return allowedCommands(ctx, row);
	}
	publication(row, ctx) {
		return publicationOf(ctx, row);
	}
	async viewerCanPublish(row, ctx) {
		return may(ctx.actor, "kampung.publish", { region: (await ctx.load.recordItem.load(row.kampungId)).code });
	}
};
__decorate([
	Policy("signedIn"),
	Query(() => Integration, {
		nullable: true,
		description: "An integration in the signed-in person's scope; null when there is none."
	}),
	__decorateParam(0, Arg("id", () => ID, { description: "Id of the record." })),
	__decorateParam(1, Ctx())
], IntegrationResolver.prototype, "integration", null);
__decorate([
	Policy("signedIn"),
	Query(() => IntegrationConnection, { description: "Integrations in scope, latest change first." }),
	__decorateParam(0, Arg("filter", () => IntegrationFilter, {
		nullable: true,
		description: "Which ones."
	})),
	__decorateParam(1, Arg("first", () => Int, {
		nullable: true,
		description: "Page size, 1–100; default 20."
	})),
	__decorateParam(2, Arg("after", () => String, {
		nullable: true,
		description: "Cursor to go on from."
	})),
	__decorateParam(3, Arg("last", () => Int, {
		nullable: true,
		description: "Page size counted backwards from `before`."
	})),
	__decorateParam(4, Arg("before", () => String, {
		nullable: true,
		description: "Cursor to go back from."
	})),
	__decorateParam(5, Ctx())
], IntegrationResolver.prototype, "integrations", null);
__decorate([
	Policy("signedIn"),
	Query(() => IntegrationMatrix, { description: "Kampung × programme in the signed-in person's scope." }),
	__decorateParam(0, Arg("region", () => ID, {
		nullable: true,
		description: "Region code; everything inside it."
	})),
	__decorateParam(1, Arg("levels", () => [String], {
		nullable: true,
		description: "Level codes; empty or absent means all."
	})),
	__decorateParam(2, Arg("programmes", () => [ID], {
		nullable: true,
		description: "Programme codes; empty or absent means all."
	})),
	__decorateParam(3, Ctx())
], IntegrationResolver.prototype, "integrationMatrix", null);
__decorate([
	Policy("signedIn"),
	Mutation(() => Integration, { description: "Proposes to bind a kampung and a programme. Needs the right to propose there." }),
	__decorateParam(0, Arg("input", () => ProposeIntegrationInput, { description: "The proposal." })),
	__decorateParam(1, Ctx())
], IntegrationResolver.prototype, "proposeIntegration", null);
__decorate([
	Policy("signedIn"),
	Mutation(() => Integration, { description: "Takes the next step of an integration; its guard and evidence are checked." }),
	__decorateParam(0, Arg("input", () => AdvanceIntegrationInput, { description: "The step." })),
	__decorateParam(1, Ctx())
], IntegrationResolver.prototype, "advanceIntegration", null);
__decorate([
	FieldResolver(() => KampungRecordItem, { description: "The kampung." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], IntegrationResolver.prototype, "kampung", null);
__decorate([
	FieldResolver(() => ProgrammeRef, { description: "The programme." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], IntegrationResolver.prototype, "programme", null);
__decorate([
	FieldResolver(() => BilingualTextType, { description: "The programme's agency in the regency." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], IntegrationResolver.prototype, "agencyName", null);
__decorate([FieldResolver(() => BilingualTextType, { description: "The state in words." }), __decorateParam(0, Root())], IntegrationResolver.prototype, "stateName", null);
__decorate([
	FieldResolver(() => Int, { description: "Depth of the bond, 0–15: the sum of the five statuses." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], IntegrationResolver.prototype, "depth", null);
__decorate([
	FieldResolver(() => BilingualTextType, { description: "The depth in words." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], IntegrationResolver.prototype, "depthName", null);
__decorate([
	FieldResolver(() => [Bond], { description: "The five bonds." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], IntegrationResolver.prototype, "bonds", null);
__decorate([FieldResolver(() => [CodedName], { description: "Family functions it serves." }), __decorateParam(0, Root())], IntegrationResolver.prototype, "targetFunctions", null);
__decorate([
	FieldResolver(() => [Transition], { description: "Every step so far, oldest first." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], IntegrationResolver.prototype, "transitions", null);
__decorate([
	FieldResolver(() => [OverlapRow], { description: "What the programme asks for and the kampung already has." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], IntegrationResolver.prototype, "overlap", null);
__decorate([
	FieldResolver(() => [IntegrationEffect], { description: "Rubric indicators that this integration supports, with today's scores." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], IntegrationResolver.prototype, "effects", null);
__decorate([
	FieldResolver(() => [AllowedCommand], { description: "The steps that the signed-in person may take from here." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], IntegrationResolver.prototype, "viewerCommands", null);
__decorate([
	FieldResolver(() => PublicationStatus, { description: "Whether the public page shows this integration as it stands now." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], IntegrationResolver.prototype, "publication", null);
__decorate([
	FieldResolver(() => Boolean, { description: "Whether the signed-in person may publish the kampung." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], IntegrationResolver.prototype, "viewerCanPublish", null);
IntegrationResolver = __decorate([Resolver(() => Integration)], IntegrationResolver);
var TransitionResolver = class TransitionResolver {
	actorRole(transition) {
		return ROLE_NAMES[transition.actorRole];
	}
};
__decorate([FieldResolver(() => BilingualTextType, { description: "In which role." }), __decorateParam(0, Root())], TransitionResolver.prototype, "actorRole", null);
TransitionResolver = __decorate([Resolver(() => Transition)], TransitionResolver);
var MatrixColumnResolver = class MatrixColumnResolver {
	programme(column, ctx) {
		return ctx.load.programme.load(column.programmeCode);
	}
};
__decorate([
	FieldResolver(() => ProgrammeRef, { description: "The programme." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], MatrixColumnResolver.prototype, "programme", null);
MatrixColumnResolver = __decorate([Resolver(() => MatrixColumn)], MatrixColumnResolver);
var IntegrationMatrixResolver = class IntegrationMatrixResolver {
	states() {
		return INTEGRATION_STATES.map((code) => ({
			code,
			name: STATE_NAMES[code]
		}));
	}
};
__decorate([FieldResolver(() => [IntegrationStateName], { description: "All states with their names, for a legend." })], IntegrationMatrixResolver.prototype, "states", null);
IntegrationMatrixResolver = __decorate([Resolver(() => IntegrationMatrix)], IntegrationMatrixResolver);
// src/public/kampung.types.ts
var ValueStateEnum = enumOf("ValueState", [
	"KNOWN",
	"MISSING",
	"SUPPRESSED"
], "Whether a number can be shown.", {
	KNOWN: "The value stands beside it; zero is a value.",
	MISSING: "Nobody has filled it in.",
	SUPPRESSED: "Hidden because it is so small that it could point at persons."
});
var KampungRef = class KampungRef {
	code;
	name;
	slug;
	districtName;
	level;
};
__decorate([Field(() => ID, { description: "Code of its village." })], KampungRef.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Name." })], KampungRef.prototype, "name", void 0);
__decorate([Field(() => String, { description: "Its part of a web address." })], KampungRef.prototype, "slug", void 0);
__decorate([Field(() => String, { description: "Its district." })], KampungRef.prototype, "districtName", void 0);
__decorate([Field(() => Level, { description: "Its published level." })], KampungRef.prototype, "level", void 0);
KampungRef = __decorate([ObjectType({
	description: "A kampung by code, name and level.",
	simpleResolvers: true
}), Policy("public")], KampungRef);
var FigureComparison = class FigureComparison {
	region;
	value;
};
__decorate([Field(() => RegionRef, { description: "The region." })], FigureComparison.prototype, "region", void 0);
__decorate([Field(() => Float, { description: "Mean of a count, or the share over all published kampung of the region." })], FigureComparison.prototype, "value", void 0);
FigureComparison = __decorate([ObjectType({
	description: "The same figure of a region around the kampung.",
	simpleResolvers: true
}), Policy("public")], FigureComparison);
var FigurePoint = class FigurePoint {
	period;
	value;
	state;
};
__decorate([Field(() => DateScalar, { description: "First day of the month." })], FigurePoint.prototype, "period", void 0);
__decorate([Field(() => Float, {
	nullable: true,
	description: "Null unless state is KNOWN."
})], FigurePoint.prototype, "value", void 0);
__decorate([Field(() => ValueStateEnum, { description: "Whether the value can be shown." })], FigurePoint.prototype, "state", void 0);
FigurePoint = __decorate([ObjectType({
	description: "A figure in one month.",
	simpleResolvers: true
}), Policy("public")], FigurePoint);
var Figure = class Figure {
	code;
	name;
	unit;
	state;
	value;
	period;
	source;
	comparisons;
	trend;
};
__decorate([Field(() => String, { description: "Code such as CPR." })], Figure.prototype, "code", void 0);
__decorate([Field(() => BilingualTextType, { description: "Name." })], Figure.prototype, "name", void 0);
__decorate([Field(() => BilingualTextType, { description: "Unit." })], Figure.prototype, "unit", void 0);
__decorate([Field(() => ValueStateEnum, { description: "Whether the value can be shown." })], Figure.prototype, "state", void 0);
__decorate([Field(() => Float, {
	nullable: true,
	description: "Null unless state is KNOWN."
})], Figure.prototype, "value", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "First day of the month it was reported for."
})], Figure.prototype, "period", void 0);
__decorate([Field(() => BilingualTextType, { description: "Where it comes from." })], Figure.prototype, "source", void 0);
__decorate([Field(() => [FigureComparison], { description: "The same figure for the district, regency and province; empty when there is nothing to compare." })], Figure.prototype, "comparisons", void 0);
__decorate([Field(() => [FigurePoint], { description: "The last twelve reports, oldest first." })], Figure.prototype, "trend", void 0);
Figure = __decorate([ObjectType({
	description: "One published number with everything needed to read it honestly.",
	simpleResolvers: true
}), Policy("public")], Figure);
var PublishedIntegrationType = class PublishedIntegrationType {
	kampung;
	programme;
	agencyName;
	state;
	stateName;
	depth;
	depthName;
	bonds;
	since;
	sampleData;
};
__decorate([Field(() => KampungRef, { description: "The kampung." })], PublishedIntegrationType.prototype, "kampung", void 0);
__decorate([Field(() => ProgrammeRef, { description: "The programme." })], PublishedIntegrationType.prototype, "programme", void 0);
__decorate([Field(() => BilingualTextType, { description: "The programme's agency in the regency." })], PublishedIntegrationType.prototype, "agencyName", void 0);
__decorate([Field(() => IntegrationStateEnum, { description: "Where it stands." })], PublishedIntegrationType.prototype, "state", void 0);
__decorate([Field(() => BilingualTextType, { description: "The state in words." })], PublishedIntegrationType.prototype, "stateName", void 0);
__decorate([Field(() => Int, { description: "Depth of the bond, 0–15." })], PublishedIntegrationType.prototype, "depth", void 0);
__decorate([Field(() => BilingualTextType, { description: "The depth in words." })], PublishedIntegrationType.prototype, "depthName", void 0);
__decorate([Field(() => [Bond], { description: "The five bonds." })], PublishedIntegrationType.prototype, "bonds", void 0);
__decorate([Field(() => DateScalar, { description: "Day both owners agreed." })], PublishedIntegrationType.prototype, "since", void 0);
__decorate([Field(() => Boolean, { description: "True for generated demonstration data." })], PublishedIntegrationType.prototype, "sampleData", void 0);
PublishedIntegrationType = __decorate([ObjectType("PublishedIntegration", {
	description: "A published bond between a kampung and a thematic programme.",
	simpleResolvers: true
}), Policy("public")], PublishedIntegrationType);
var Designation = class Designation {
	programme;
	levelName;
	decree;
	decreedOn;
	note;
	sampleData;
};
__decorate([Field(() => ProgrammeRef, { description: "The programme." })], Designation.prototype, "programme", void 0);
__decorate([Field(() => BilingualTextType, {
	nullable: true,
	description: "Its level there, in that programme’s own scheme."
})], Designation.prototype, "levelName", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Number of the decree, where known."
})], Designation.prototype, "decree", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Day of the decree, where known."
})], Designation.prototype, "decreedOn", void 0);
__decorate([Field(() => BilingualTextType, {
	nullable: true,
	description: "Where this is known from."
})], Designation.prototype, "note", void 0);
__decorate([Field(() => Boolean, { description: "True for generated demonstration data." })], Designation.prototype, "sampleData", void 0);
Designation = __decorate([ObjectType({
	description: "The status of a village in a programme of another agency.",
	simpleResolvers: true
}), Policy("public")], Designation);
var Photo = class Photo {
	avif480;
	webp480;
	avif960;
	webp960;
	jpeg960;
	width;
	height;
	alt;
	caption;
};
__decorate([Field(() => String, { description: "AVIF, 480 pixels wide." })], Photo.prototype, "avif480", void 0);
__decorate([Field(() => String, { description: "WebP, 480 pixels wide." })], Photo.prototype, "webp480", void 0);
__decorate([Field(() => String, { description: "AVIF, 960 pixels wide." })], Photo.prototype, "avif960", void 0);
__decorate([Field(() => String, { description: "WebP, 960 pixels wide." })], Photo.prototype, "webp960", void 0);
__decorate([Field(() => String, { description: "JPEG, 960 pixels wide." })], Photo.prototype, "jpeg960", void 0);
__decorate([Field(() => Int, { description: "Width of the original." })], Photo.prototype, "width", void 0);
__decorate([Field(() => Int, { description: "Height of the original." })], Photo.prototype, "height", void 0);
__decorate([Field(() => BilingualTextType, { description: "What can be seen." })], Photo.prototype, "alt", void 0);
__decorate([Field(() => BilingualTextType, {
	nullable: true,
	description: "Caption."
})], Photo.prototype, "caption", void 0);
Photo = __decorate([ObjectType({
	description: "A picture. Addresses are relative to this API and never change their content.",
	simpleResolvers: true
}), Policy("public")], Photo);
var Activity = class Activity {
	photos;
	id;
	title;
	heldOn;
	place;
	description;
	familyFunction;
	agencies;
	programmes;
	kampung;
	sampleData;
};
__decorate([Field(() => ID, { description: "Id." })], Activity.prototype, "id", void 0);
__decorate([Field(() => String, { description: "Title." })], Activity.prototype, "title", void 0);
__decorate([Field(() => DateScalar, { description: "Day." })], Activity.prototype, "heldOn", void 0);
__decorate([Field(() => String, { description: "Place." })], Activity.prototype, "place", void 0);
__decorate([Field(() => String, { description: "What happened." })], Activity.prototype, "description", void 0);
__decorate([Field(() => CodedName, { description: "Family function it serves." })], Activity.prototype, "familyFunction", void 0);
__decorate([Field(() => [CodedName], { description: "Agencies that took part." })], Activity.prototype, "agencies", void 0);
__decorate([Field(() => [ProgrammeRef], { description: "Programmes it serves: entered once, counted in each." })], Activity.prototype, "programmes", void 0);
__decorate([Field(() => KampungRef, { description: "The kampung." })], Activity.prototype, "kampung", void 0);
__decorate([Field(() => Boolean, { description: "True for generated demonstration data." })], Activity.prototype, "sampleData", void 0);
Activity = __decorate([ObjectType({ description: "Something a kampung did." }), Policy("public")], Activity);
var ActivityConnection = class ActivityConnection {
	nodes;
	pageInfo;
	totalCount;
};
__decorate([Field(() => [Activity], { description: "The rows of this page." })], ActivityConnection.prototype, "nodes", void 0);
__decorate([Field(() => PageInfo, { description: "Where the page stands." })], ActivityConnection.prototype, "pageInfo", void 0);
__decorate([Field(() => Int, { description: "All published activities under the same conditions." })], ActivityConnection.prototype, "totalCount", void 0);
ActivityConnection = __decorate([ObjectType({
	description: "A page of activities.",
	simpleResolvers: true
}), Policy("public")], ActivityConnection);
var Kampung = class Kampung {
	code;
	name;
	slug;
	path;
	inauguratedOn;
	overview;
	sampleData;
	publishedAt;
	version;
	dataPeriod;
	level;
	assessment;
	figures;
	facilities;
	fundingSources;
	dataUses;
	mechanisms;
	integrations;
	designations;
	activities;
};
__decorate([Field(() => ID, { description: "Code of its village: the key of everything." })], Kampung.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Name." })], Kampung.prototype, "name", void 0);
__decorate([Field(() => String, { description: "Its part of a web address." })], Kampung.prototype, "slug", void 0);
__decorate([Field(() => [RegionRef], { description: "Province, regency, district, village." })], Kampung.prototype, "path", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "Day of its launch (pencanangan)."
})], Kampung.prototype, "inauguratedOn", void 0);
__decorate([Field(() => BilingualTextType, {
	nullable: true,
	description: "General description (gambaran umum)."
})], Kampung.prototype, "overview", void 0);
__decorate([Field(() => Boolean, { description: "True while the figures are generated for demonstration." })], Kampung.prototype, "sampleData", void 0);
__decorate([Field(() => Date, { description: "When this publication was made." })], Kampung.prototype, "publishedAt", void 0);
__decorate([Field(() => Int, { description: "Number of this publication, counting up." })], Kampung.prototype, "version", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "First day of the month of the figures; null when none was reported."
})], Kampung.prototype, "dataPeriod", void 0);
__decorate([Field(() => Level, { description: "Its level." })], Kampung.prototype, "level", void 0);
__decorate([Field(() => Assessment, { description: "Why it has that level." })], Kampung.prototype, "assessment", void 0);
__decorate([Field(() => [Facility], { description: "Groups and facilities." })], Kampung.prototype, "facilities", void 0);
__decorate([Field(() => [CodedName], {
	nullable: true,
	description: "Kinds of funding; null when not filled in."
})], Kampung.prototype, "fundingSources", void 0);
__decorate([Field(() => [CodedName], {
	nullable: true,
	description: "Data it works with; null when not filled in."
})], Kampung.prototype, "dataUses", void 0);
__decorate([Field(() => [CodedName], {
	nullable: true,
	description: "Working mechanisms carried out; null when not filled in."
})], Kampung.prototype, "mechanisms", void 0);
__decorate([Field(() => [PublishedIntegrationType], { description: "Bonds with thematic programmes that both owners agreed and that were published." })], Kampung.prototype, "integrations", void 0);
__decorate([Field(() => [Designation], { description: "Its status in programmes of other agencies." })], Kampung.prototype, "designations", void 0);
Kampung = __decorate([ObjectType({ description: "What was published about one Kampung KB." }), Policy("public")], Kampung);
var KampungListItem = class KampungListItem {
	code;
	name;
	slug;
	districtCode;
	districtName;
	regencyName;
	level;
	persons;
	families;
	dataPeriod;
	publishedAt;
	sampleData;
	programmeCodes;
};
__decorate([Field(() => ID, { description: "Code of its village." })], KampungListItem.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Name." })], KampungListItem.prototype, "name", void 0);
__decorate([Field(() => String, { description: "Its part of a web address." })], KampungListItem.prototype, "slug", void 0);
__decorate([Field(() => ID, { description: "Code of its district." })], KampungListItem.prototype, "districtCode", void 0);
__decorate([Field(() => String, { description: "Its district." })], KampungListItem.prototype, "districtName", void 0);
__decorate([Field(() => String, { description: "Its regency or city." })], KampungListItem.prototype, "regencyName", void 0);
__decorate([Field(() => Level, { description: "Its published level." })], KampungListItem.prototype, "level", void 0);
__decorate([Field(() => Int, {
	nullable: true,
	description: "People; null when not reported."
})], KampungListItem.prototype, "persons", void 0);
__decorate([Field(() => Int, {
	nullable: true,
	description: "Families; null when not reported."
})], KampungListItem.prototype, "families", void 0);
__decorate([Field(() => DateScalar, {
	nullable: true,
	description: "First day of the month of the figures."
})], KampungListItem.prototype, "dataPeriod", void 0);
__decorate([Field(() => Date, { description: "When it was last published." })], KampungListItem.prototype, "publishedAt", void 0);
__decorate([Field(() => Boolean, { description: "True while the figures are generated for demonstration." })], KampungListItem.prototype, "sampleData", void 0);
KampungListItem = __decorate([ObjectType({ description: "A kampung as it stands in lists and on maps." }), Policy("public")], KampungListItem);
var KampungEdge = class KampungEdge {
	cursor;
	node;
};
__decorate([Field(() => String, { description: "Cursor of this row." })], KampungEdge.prototype, "cursor", void 0);
__decorate([Field(() => KampungListItem, { description: "The row." })], KampungEdge.prototype, "node", void 0);
KampungEdge = __decorate([ObjectType({
	description: "A place in a list.",
	simpleResolvers: true
}), Policy("public")], KampungEdge);
var FacetCount = class FacetCount {
	code;
	name;
	count;
};
__decorate([Field(() => String, { description: "Value of the filter." })], FacetCount.prototype, "code", void 0);
__decorate([Field(() => BilingualTextType, { description: "Its name." })], FacetCount.prototype, "name", void 0);
__decorate([Field(() => Int, { description: "Rows under this value and all other filters." })], FacetCount.prototype, "count", void 0);
FacetCount = __decorate([ObjectType({
	description: "How many rows a filter value would give.",
	simpleResolvers: true
}), Policy("public")], FacetCount);
var KampungFilter = class KampungFilter {
	region;
	levels;
	programmes;
	search;
};
__decorate([Field(() => ID, {
	nullable: true,
	description: "Region code; everything inside it. Default: the nation."
})], KampungFilter.prototype, "region", void 0);
__decorate([Field(() => [String], {
	nullable: true,
	description: "Level codes; empty or absent means all."
})], KampungFilter.prototype, "levels", void 0);
__decorate([Field(() => [ID], {
	nullable: true,
	description: "Programme codes; a kampung needs a published integration with one of them."
})], KampungFilter.prototype, "programmes", void 0);
__decorate([Field(() => String, {
	nullable: true,
	description: "Name of a kampung, district or regency, or a code; forgives typing errors. At most 100 characters."
})], KampungFilter.prototype, "search", void 0);
KampungFilter = __decorate([InputType({ description: "Which kampung to list. Every condition must hold." })], KampungFilter);
var KampungOrderEnum = enumOf("KampungOrder", [
	"NAME",
	"LEVEL_DESC",
	"LEVEL_ASC",
	"RECENT",
	"PERSONS_DESC",
	"RELEVANCE"
], "Order of the list; ties by code.", {
	NAME: "By name.",
	LEVEL_DESC: "Highest level first.",
	LEVEL_ASC: "Lowest level first.",
	RECENT: "Last published first.",
	PERSONS_DESC: "Most people first; not reported comes last.",
	RELEVANCE: "Best match of the search first; by name without a search."
});
var KampungConnection = class KampungConnection {
	filter;
	nodes;
	edges;
	pageInfo;
};
__decorate([Field(() => [KampungListItem], { description: "The rows of this page." })], KampungConnection.prototype, "nodes", void 0);
__decorate([Field(() => [KampungEdge], { description: "The rows with their cursors." })], KampungConnection.prototype, "edges", void 0);
__decorate([Field(() => PageInfo, { description: "Where the page stands." })], KampungConnection.prototype, "pageInfo", void 0);
KampungConnection = __decorate([ObjectType({ description: "A page of kampung with counts for its filters." }), Policy("public")], KampungConnection);
// src/kampung/kampung.resolver.ts
var KampungRecord = class KampungRecord {
	source;
	id;
	code;
	name;
};
__decorate([Field(() => ID, { description: "Id of the record." })], KampungRecord.prototype, "id", void 0);
__decorate([Field(() => ID, { description: "Code of its village." })], KampungRecord.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Name." })], KampungRecord.prototype, "name", void 0);
KampungRecord = __decorate([ObjectType({ description: "The working record of a kampung, for staff in whose scope it lies." }), Policy("signedIn")], KampungRecord);
/** A record with everything its page is made of, read once for all fields. */
async function loadRecord(ctx, row) {
	if (!row) return null;
	const [source] = await readSources(ctx.db, [row.code]);
	return source ? {
		source,
		id: row.id,
		code: row.code,
		name: row.name
	} : null;
}
var coded = (list, codes) => codes && codes.map((code) => ({
	code,
	name: nameOf(list, code)
}));
var KampungRecordResolver = class KampungRecordResolver {
	async kampungRecord(code, ctx) {
		return loadRecord(ctx, await findKampungRecord(ctx, code));
	}
	kampungRecords(filter, orderBy, first, after, last, before, ctx) {
		return listKampungRecords(ctx, filter ?? {}, orderBy ?? "NAME_ASC", {
			first,
			after,
			last,
			before
		});
	}
	path({ source }) {
		return source.path;
	}
	districtName({ source }) {
		return source.path.find(({ kind }) => kind === "KECAMATAN")?.name ?? "";
	}
	inauguratedOn({ source }) {
		return source.record.inauguratedOn;
	}
	overview({ source }) {
		return source.record.overview;
	}
	sampleData({ source }) {
		return source.record.sampleData;
	}
	version({ source }) {
		return source.record.version;
	}
	updatedAt({ source }) {
		return source.record.updatedAt;
	}
	facilities({ source }) {
		return facilitiesOf(source.record);
	}
	workingGroupExists({ source }) {
		return triState(source.record.workingGroupExists);
	}
	workingGroupMembers({ source }) {
		return source.record.workingGroupMembers;
	}
	workingGroupTrained({ source }) {
		return triState(source.record.workingGroupTrained);
	}
	fieldOfficer({ source }) {
		return triState(source.record.fieldOfficer);
	}
	localRegulation({ source }) {
		return triState(source.record.localRegulation);
	}
	fundingSources({ source }) {
		return coded(FUNDING_SOURCES, source.record.fundingSources);
	}
	dataUses({ source }) {
		return coded(DATA_USES, source.record.dataUses);
	}
	mechanisms({ source }) {
		return coded(MECHANISMS, source.record.mechanisms);
	}
	agencyCount({ source }) {
		return factsOf(source, void 0).agencies.length;
	}
	latestReport({ source }) {
		const [report] = source.reports;
		if (!report) return null;
		const users = Object.values(report.methods);
		const contraceptiveUsers = users.every((count) => count === null) ? null : users.reduce((sum, count) => sum + (count ?? 0), 0);
		return {
			...report,
			contraceptiveUsers
		};
	}
	async estimate({ source }, ctx) {
		return assess(factsOf(source, source.reports[0]), (await readCatalogue(ctx.db)).rubric);
	}
	async publication({ id }, ctx) {
		return (await ctx.load.recordItem.load(id)).publication;
	}
	integrations({ source }) {
		return source.integrations.map(({ row }) => row);
	}
	async designations({ source }, ctx) {
		if (source.designations.length === 0) return [];
		const catalogue = await readCatalogue(ctx.db);
		return source.designations.map((row) => publishedDesignation(row, programmeOf(catalogue, row.programmeCode)));
	}
	activityCount({ source }) {
		return source.activities.length;
	}
	async history({ code, source }, first, ctx) {
		const { limit } = readPage({ first }, "", []);
		const entries = [{
			entity: "kampung",
			entityId: code
		}, ...source.integrations.map(({ row }) => ({
			entity: "integration",
			entityId: row.id
		}))];
		return (await ctx.db.find(AuditRow, {
			where: entries,
			order: {
				at: "DESC",
				id: "DESC"
			},
			take: limit
		})).map((row) => ({
			...row,
			actorRole: ROLE_NAMES[row.actorRole]
		}));
	}
	viewerCanPublish({ code }, ctx) {
		return may(ctx.actor, "kampung.publish", { region: code });
	}
	viewerCanPropose({ code }, ctx) {
		return may(ctx.actor, "integration.propose", { region: code });
	}
};
__decorate([
	Policy("signedIn"),
	Query(() => KampungRecord, {
		nullable: true,
		description: "A record in the signed-in person's scope; null when there is none."
	}),
	__decorateParam(0, Arg("code", () => ID, { description: "Code of its village." })),
	__decorateParam(1, Ctx())
], KampungRecordResolver.prototype, "kampungRecord", null);
__decorate([
	Policy("signedIn"),
	Query(() => KampungRecordConnection, { description: "Records in the signed-in person's scope." }),
	__decorateParam(0, Arg("filter", () => KampungRecordFilter, {
		nullable: true,
		description: "Which ones."
	})),
	__decorateParam(1, Arg("orderBy", () => KampungRecordOrderEnum, {
		nullable: true,
		description: "Order; default NAME_ASC."
	})),
	__decorateParam(2, Arg("first", () => Int, {
		nullable: true,
		description: "Page size, 1–100; default 20."
	})),
	__decorateParam(3, Arg("after", () => String, {
		nullable: true,
		description: "Cursor to go on from."
	})),
	__decorateParam(4, Arg("last", () => Int, {
		nullable: true,
		description: "Page size counted backwards from `before`."
	})),
	__decorateParam(5, Arg("before", () => String, {
		nullable: true,
		description: "Cursor to go back from."
	})),
	__decorateParam(6, Ctx())
], KampungRecordResolver.prototype, "kampungRecords", null);
__decorate([FieldResolver(() => [RegionRef], { description: "Province, regency, district, village." }), __decorateParam(0, Root())], KampungRecordResolver.prototype, "path", null);
__decorate([FieldResolver(() => String, { description: "Its district." }), __decorateParam(0, Root())], KampungRecordResolver.prototype, "districtName", null);
__decorate([FieldResolver(() => DateScalar, {
	nullable: true,
	description: "Day of its launch (pencanangan)."
}), __decorateParam(0, Root())], KampungRecordResolver.prototype, "inauguratedOn", null);
__decorate([FieldResolver(() => BilingualTextType, {
	nullable: true,
	description: "General description (gambaran umum)."
}), __decorateParam(0, Root())], KampungRecordResolver.prototype, "overview", null);
__decorate([FieldResolver(() => Boolean, { description: "True for generated demonstration data." }), __decorateParam(0, Root())], KampungRecordResolver.prototype, "sampleData", null);
__decorate([FieldResolver(() => Int, { description: "Raised by every change." }), __decorateParam(0, Root())], KampungRecordResolver.prototype, "version", null);
__decorate([FieldResolver(() => Date, { description: "Last change." }), __decorateParam(0, Root())], KampungRecordResolver.prototype, "updatedAt", null);
__decorate([FieldResolver(() => [Facility], { description: "Groups and facilities." }), __decorateParam(0, Root())], KampungRecordResolver.prototype, "facilities", null);
__decorate([FieldResolver(() => TriStateEnum, { description: "Whether there is a working group (Pokja)." }), __decorateParam(0, Root())], KampungRecordResolver.prototype, "workingGroupExists", null);
__decorate([FieldResolver(() => Int, {
	nullable: true,
	description: "Members of the working group."
}), __decorateParam(0, Root())], KampungRecordResolver.prototype, "workingGroupMembers", null);
__decorate([FieldResolver(() => TriStateEnum, { description: "Whether the working group was trained." }), __decorateParam(0, Root())], KampungRecordResolver.prototype, "workingGroupTrained", null);
__decorate([FieldResolver(() => TriStateEnum, { description: "Whether a field officer (PKB/PLKB) accompanies it." }), __decorateParam(0, Root())], KampungRecordResolver.prototype, "fieldOfficer", null);
__decorate([FieldResolver(() => TriStateEnum, { description: "Whether a local regulation supports it." }), __decorateParam(0, Root())], KampungRecordResolver.prototype, "localRegulation", null);
__decorate([FieldResolver(() => [CodedName], {
	nullable: true,
	description: "Kinds of funding; null when not filled in."
}), __decorateParam(0, Root())], KampungRecordResolver.prototype, "fundingSources", null);
__decorate([FieldResolver(() => [CodedName], {
	nullable: true,
	description: "Data it works with; null when not filled in."
}), __decorateParam(0, Root())], KampungRecordResolver.prototype, "dataUses", null);
__decorate([FieldResolver(() => [CodedName], {
	nullable: true,
	description: "Working mechanisms carried out; null when not filled in."
}), __decorateParam(0, Root())], KampungRecordResolver.prototype, "mechanisms", null);
__decorate([FieldResolver(() => Int, { description: "Distinct agencies in its activities." }), __decorateParam(0, Root())], KampungRecordResolver.prototype, "agencyCount", null);
__decorate([FieldResolver(() => ReportFigures, {
	nullable: true,
	description: "Main counts of the latest report; null when none was filed."
}), __decorateParam(0, Root())], KampungRecordResolver.prototype, "latestReport", null);
__decorate([
	FieldResolver(() => Assessment, { description: "What the rule gives on the working data: an estimate, not a decision." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], KampungRecordResolver.prototype, "estimate", null);
__decorate([
	FieldResolver(() => PublicationStatus, { description: "What the public sees." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], KampungRecordResolver.prototype, "publication", null);
__decorate([FieldResolver(() => [Integration], { description: "Its integrations, also ended ones." }), __decorateParam(0, Root())], KampungRecordResolver.prototype, "integrations", null);
__decorate([
	FieldResolver(() => [Designation], { description: "Its status in programmes of other agencies." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], KampungRecordResolver.prototype, "designations", null);
__decorate([FieldResolver(() => Int, { description: "Activities recorded." }), __decorateParam(0, Root())], KampungRecordResolver.prototype, "activityCount", null);
__decorate([
	FieldResolver(() => [AuditEntry], { description: "The audit trail of the record and its integrations, newest first." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Arg("first", () => Int, {
		defaultValue: 20,
		description: "How many, 1–100."
	})),
	__decorateParam(2, Ctx())
], KampungRecordResolver.prototype, "history", null);
__decorate([
	FieldResolver(() => Boolean, { description: "Whether the signed-in person may publish it." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], KampungRecordResolver.prototype, "viewerCanPublish", null);
__decorate([
	FieldResolver(() => Boolean, { description: "Whether the signed-in person may propose an integration for it." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], KampungRecordResolver.prototype, "viewerCanPropose", null);
KampungRecordResolver = __decorate([Resolver(() => KampungRecord)], KampungRecordResolver);
// src/publication/publication.inputs.ts
var PublishKampungInput = class PublishKampungInput {
	code;
	idempotencyKey;
};
__decorate([Field(() => ID, { description: "Code of the kampung." })], PublishKampungInput.prototype, "code", void 0);
__decorate([Field(() => ID, {
	nullable: true,
	description: "The same key sent twice has one effect."
})], PublishKampungInput.prototype, "idempotencyKey", void 0);
PublishKampungInput = __decorate([InputType({ description: "What to publish." })], PublishKampungInput);
// src/publication/published-sums.entity.ts
var PublishedSums = class PublishedSums {
	code;
	/** Figure code → [numerator, denominator]. */
	sums;
};
__decorate([ForeignKey(() => KampungRow, (kampung) => kampung.code), PrimaryColumn("text")], PublishedSums.prototype, "code", void 0);
__decorate([Column("jsonb")], PublishedSums.prototype, "sums", void 0);
PublishedSums = __decorate([Entity("published_sums")], PublishedSums);
// src/publication/region-totals.ts
/** Below this many kampung a regional average could give a hidden number of one of them away. */
var MIN_KAMPUNG = 3;
/**
* Brings the public totals of every region above these kampung up to date: districts from their
* kampung, every other region from the regions below it. Regions are locked from the top down, so
* that two publications at once add up.
*/
async function refreshRegions(db, kampungCodes) {
	const touched = [...new Set(kampungCodes.flatMap(ancestorCodes))].sort((a, b) => depth(a) - depth(b) || a.localeCompare(b));
	await db.query("select r.code from pub.region r join unnest($1::text[]) with ordinality as t(code, at) on t.code = r.code order by t.at for update of r", [touched]);
	const districts = touched.filter((code) => depth(code) === 3);
	await db.query(`update pub.region r set "kampungCount" = coalesce(n.total, 0), "levelCounts" = coalesce(n.counts, '{}')
     from unnest($1::text[]) as t(code)
     left join lateral (
       select sum(c.count)::int as total, jsonb_object_agg(c."levelCode", c.count) as counts
       from (select "levelCode", count(*)::int as count from pub.kampung where "districtCode" = t.code group by "levelCode") c
     ) n on true
     where r.code = t.code`, [districts]);
	for (const level of [
		2,
		1,
		0
	]) await db.query(`update pub.region r set "kampungCount" = coalesce(n.total, 0), "levelCounts" = coalesce(n.counts, '{}')
       from unnest($1::text[]) as t(code)
       left join lateral (
         select (select sum("kampungCount")::int from pub.region where "parentCode" = t.code) as total,
           (select jsonb_object_agg(key, total) from (
              select key, sum(value::int)::int as total from pub.region c, jsonb_each_text(c."levelCounts") where c."parentCode" = t.code group by key) s) as counts
       ) n on true
       where r.code = t.code`, [touched.filter((code) => depth(code) === level)]);
	await refreshFigures(db, touched.filter((code) => depth(code) > 0));
}
/** 0 nation, 1 province, 2 regency, 3 district. */
var depth = (code) => code === "ID" ? 0 : code.split(".").length;
/** Averages over the published kampung of a region; counts become means, shares stay shares. */
async function refreshFigures(db, regionCodes) {
	await db.query(`update pub.region r set figures = coalesce(n.figures, '{}')
     from unnest($1::text[]) as t(code)
     left join lateral (
       select jsonb_object_agg(key, value) as figures from (
         select e.key, round(sum((e.value->>0)::numeric) / nullif(sum((e.value->>1)::numeric), 0), 1) as value
         from work.published_sums s, jsonb_each(s.sums) e
         where starts_with(s.code, t.code || '.')
         group by e.key having count(*) >= $2
       ) f where value is not null
     ) n on true
     where r.code = t.code`, [regionCodes, MIN_KAMPUNG]);
}
// src/publication/publication.service.ts
/** The one door to the public: copies a kampung as it stands now into `pub`. @throws Refusal. */
async function publishKampung(ctx, input) {
	const actor = actorOf(ctx);
	const place = { region: input.code };
	if (!may(actor, "kampung.read", place)) throw notFound(text("Kampung", "Kampung"));
	const role = rolesAt(actor, place).find((candidate) => may({
		...actor,
		assignments: actor.assignments.filter((a) => a.role === candidate)
	}, "kampung.publish", place));
	if (!role) throw forbidden();
	await transact(ctx, (tx) => once(tx, input.idempotencyKey, input, async () => {
		const [version] = await publish(tx.db, [input.code]);
		if (!version) throw notFound(text("Kampung", "Kampung"));
		await audit(tx, {
			action: "kampung.publish",
			entity: "kampung",
			entityId: input.code,
			role,
			summary: text(`Publikasi ke-${version.version}`, `Publication no. ${version.version}`),
			after: {
				version: version.version,
				pageHash: version.pageHash
			}
		});
		return input.code;
	}));
	return ctx.db.findOneByOrFail(KampungRow, { code: input.code });
}
/** Publishes many kampung and brings the totals of their regions up to date. Rights are the caller's matter. */
async function publish(db, codes) {
	await db.query("select code from work.kampung where code = any($1) order by code for update", [codes]);
	const sources = await readSources(db, codes);
	const catalogue = await readCatalogue(db);
	const current = await db.find(KampungVersion, {
		where: { code: In([...codes]) },
		select: {
			code: true,
			version: true
		},
		order: { version: "ASC" }
	});
	const lastVersion = new Map(current.map(({ code, version }) => [code, version]));
	const versions = [];
	const now = await clock(db);
	for (const source of sources) versions.push(await publishOne(db, source, catalogue, (lastVersion.get(source.record.code) ?? 0) + 1, now));
	await refreshRegions(db, codes);
	return versions;
}
/** The database's clock, so that every process agrees on what was public when. */
async function clock(db) {
	const [row] = await db.query("select clock_timestamp() as now");
	return row?.now ?? /* @__PURE__ */ new Date();
}
async function publishOne(db, source, catalogue, version, publishedAt) {
	const page = buildPage(source, catalogue);
	const { code } = page;
	const row = db.create(KampungVersion, {
		code,
		version,
		publishedAt,
		supersededAt: null,
		pageHash: hashOfPage(page),
		page
	});
	await db.update(KampungVersion, {
		code,
		supersededAt: IsNull()
	}, { supersededAt: publishedAt });
	await db.insert(KampungVersion, row);
	await db.query("update work.kampung set \"pageHash\" = $2 where code = $1", [code, row.pageHash]);
	await db.delete(IntegrationEntry, { kampungCode: code });
	await db.delete(ActivityEntry, { kampungCode: code });
	await db.upsert(KampungEntry, entryOf(page, publishedAt), ["code"]);
	await db.upsert(PublishedSums, {
		code,
		sums: figureSums(factsOf(source, source.reports[0]))
	}, ["code"]);
	const [province = "", regency = "", district = ""] = page.path.map((region) => region.code);
	if (page.integrations.length > 0) await db.insert(IntegrationEntry, page.integrations.map((data) => ({
		kampungCode: code,
		programmeCode: data.programme.code,
		depth: data.depth,
		state: data.state,
		data
	})));
	if (page.activities.length > 0) await db.insert(ActivityEntry, page.activities.map((data) => ({
		id: data.id,
		kampungCode: code,
		districtCode: district,
		regencyCode: regency,
		provinceCode: province,
		heldOn: data.heldOn,
		programmeCodes: data.programmes.map((programme) => programme.code),
		data
	})));
	return row;
}
function entryOf(page, publishedAt) {
	const [province, regency, district] = page.path;
	const figure = (code) => page.figures.find((candidate) => candidate.code === code)?.value ?? null;
	return {
		code: page.code,
		name: page.name,
		slug: page.slug,
		searchText: searchText([page.name, ...page.path.map(({ name }) => name)]),
		districtCode: district?.code ?? "",
		districtName: district?.name ?? "",
		regencyCode: regency?.code ?? "",
		regencyName: regency?.name ?? "",
		provinceCode: province?.code ?? "",
		levelCode: page.level.code,
		levelOrdinal: page.level.ordinal,
		persons: figure("PERSONS"),
		families: figure("FAMILIES"),
		dataPeriod: page.dataPeriod,
		publishedAt,
		programmeCodes: page.integrations.map(({ programme }) => programme.code),
		sampleData: page.sampleData
	};
}
// src/publication/publication.resolver.ts
var PublicationResolver = class PublicationResolver {
	async publishKampung(input, ctx) {
		return loadRecord(ctx, await publishKampung(ctx, input));
	}
};
__decorate([
	Policy("signedIn"),
	Mutation(() => KampungRecord, { description: "Copies a kampung as it stands now to the public. Needs the right to publish there." }),
	__decorateParam(0, Arg("input", () => PublishKampungInput, { description: "What to publish." })),
	__decorateParam(1, Ctx())
], PublicationResolver.prototype, "publishKampung", null);
PublicationResolver = __decorate([Resolver()], PublicationResolver);
// src/public/activity.reader.ts
var KEYS = [{
	sql: "a.\"heldOn\"",
	cast: "date",
	desc: true
}, {
	sql: "a.id",
	cast: "uuid"
}];
/** Published activities, newest first. */
async function readActivities({ pub }, filter, page) {
	const { $, values } = params();
	const where = ["true"];
	if (filter.id !== void 0) where.push(`a.id::text = ${$(filter.id)}`);
	if (filter.region && filter.region !== "ID") {
		const column = [
			"\"provinceCode\"",
			"\"regencyCode\"",
			"\"districtCode\"",
			"\"kampungCode\""
		][filter.region.split(".").length - 1];
		where.push(column ? `a.${column} = ${$(filter.region)}` : "false");
	}
	if (filter.programme) where.push(`a."programmeCodes" && array[${$(filter.programme)}]::text[]`);
	const condition = where.join(" and ");
	const { rows: counted } = await pub.query(`select count(*)::int as count from pub.activity a where ${condition}`, [...values]);
	const asked = readPage(page, "NEWEST", KEYS);
	const set = keyset(asked, KEYS, $);
	const { rows } = await pub.query(`select a.data, ${set.select} from pub.activity a where ${condition} and ${set.where} order by ${set.orderBy} limit ${set.limit}`, values);
	const { nodes, pageInfo } = pageOf(asked, KEYS, rows);
	return {
		nodes: nodes.map(({ data }) => data),
		pageInfo,
		totalCount: counted[0]?.count ?? 0
	};
}
/** The first rows of a list that is already here. @throws Refusal for a size outside 1–100. */
function takeFirst(rows, first) {
	if (first < 1 || first > 100) throw badInput("first", text(`first harus 1 sampai 100; diberikan ${first}.`, `first must be 1 to 100; got ${first}.`));
	return rows.slice(0, first);
}
/** Where the files of a picture lie under this API. */
var photoAddresses = ({ key, ...photo }) => ({
	...photo,
	avif480: `/media/${key}-480.avif`,
	webp480: `/media/${key}-480.webp`,
	avif960: `/media/${key}-960.avif`,
	webp960: `/media/${key}-960.webp`,
	jpeg960: `/media/${key}-960.jpg`
});
// src/public/kampung.reader.ts
/** One indexed read: the current publication, or the one that stood at the end of a day (WIB). */
async function readKampung({ pub }, code, asOf) {
	const { rows } = asOf ? await pub.query({
		name: "kampung-as-of",
		text: `select version, "publishedAt", page from pub.kampung_version
               where code = $1 and "publishedAt" < ($2::date + 1) at time zone 'Asia/Jakarta'
                 and ("supersededAt" is null or "supersededAt" >= ($2::date + 1) at time zone 'Asia/Jakarta')`,
		values: [code, asOf]
	}) : await pub.query({
		name: "kampung-current",
		text: "select version, \"publishedAt\", page from pub.kampung_version where code = $1 and \"supersededAt\" is null",
		values: [code]
	});
	const [row] = rows;
	return row ? {
		...row.page,
		version: row.version,
		publishedAt: row.publishedAt
	} : null;
}
/** Figure code → the same figure in each region around the kampung, nearest first. */
async function readComparisons({ pub }, regionCodes) {
	const { rows } = await pub.query({
		name: "region-figures",
		text: "select code, name, kind, figures from pub.region where code = any($1) order by length(code) desc",
		values: [regionCodes]
	});
	const byFigure = /* @__PURE__ */ new Map();
	for (const { figures, ...region } of rows) for (const [code, value] of Object.entries(figures)) byFigure.set(code, [...byFigure.get(code) ?? [], {
		region,
		value
	}]);
	return byFigure;
}
var ENTRY_COLUMNS = `k.code, k.name, k.slug, k."districtCode", k."districtName", k."regencyName", k."levelCode", k.persons, k.families,
  k."dataPeriod"::text, k."publishedAt", k."sampleData", k."programmeCodes"`;
var toListItem = ({ levelCode, ...row }) => ({
	...row,
	level: levelOf(levelCode)
});
/** The conditions of a filter; a facet leaves its own out, so that its counts say what choosing it would give. */
function conditions(filter, $, without) {
	const parts = ["true"];
	if (filter.region && filter.region !== "ID" && without !== "region") {
		const column = [
			"\"provinceCode\"",
			"\"regencyCode\"",
			"\"districtCode\"",
			"code"
		][filter.region.split(".").length - 1];
		parts.push(column ? `k.${column} = ${$(filter.region)}` : "false");
	}
	if (filter.levels?.length && without !== "levels") parts.push(`k."levelCode" = any(${$(filter.levels)})`);
	if (filter.programmes?.length && without !== "programmes") parts.push(`k."programmeCodes" && ${$(filter.programmes)}::text[]`);
	if (filter.search) {
		const term = searchTerm(filter.search);
		parts.push(`(k.code = ${$(filter.search.trim())} or k."searchText" like ${$(`%${likeSafe(term)}%`)} or ${$(term)} <% k."searchText")`);
	}
	return parts.join(" and ");
}
/** Keyset page over the narrow rows. @throws Refusal for a wrong page size, cursor or search. */
async function listKampungs({ pub }, filter, order, page) {
	const { $, values } = params();
	const where = conditions(filter, $);
	const keys = [...sortKeys(order, filter, $), {
		sql: "k.code",
		cast: "text"
	}];
	const asked = readPage(page, order, keys);
	const set = keyset(asked, keys, $);
	const { rows } = await pub.query(`select ${ENTRY_COLUMNS}, ${set.select} from pub.kampung k where ${where} and ${set.where} order by ${set.orderBy} limit ${set.limit}`, values);
	const { nodes, pageInfo, cursors } = pageOf(asked, keys, rows);
	const items = nodes.map(toListItem);
	return {
		filter,
		nodes: items,
		edges: items.map((node, at) => ({
			node,
			cursor: cursors[at] ?? ""
		})),
		pageInfo
	};
}
function sortKeys(order, filter, $) {
	const name = {
		sql: "k.name",
		cast: "text"
	};
	switch (order) {
		case "NAME": return [name];
		case "LEVEL_DESC": return [{
			sql: "k.\"levelOrdinal\"",
			cast: "int",
			desc: true
		}, name];
		case "LEVEL_ASC": return [{
			sql: "k.\"levelOrdinal\"",
			cast: "int"
		}, name];
		case "RECENT": return [{
			sql: "k.\"publishedAt\"",
			cast: "timestamptz",
			desc: true
		}];
		case "PERSONS_DESC": return [{
			sql: "coalesce(k.persons, -1)",
			cast: "int",
			desc: true
		}];
		case "RELEVANCE":
			if (!filter.search) return [name];
			return [{
				sql: `round(word_similarity(${$(foldSearch(filter.search))}, k."searchText")::numeric, 3)::float8`,
				cast: "float8",
				desc: true
			}, name];
	}
}
async function countKampungs({ pub }, filter) {
	const { $, values } = params();
	const { rows } = await pub.query(`select count(*)::int as count from pub.kampung k where ${conditions(filter, $)}`, values);
	return rows[0]?.count ?? 0;
}
/** All levels, lowest first, also those without a kampung. */
async function levelFacets({ pub }, filter) {
	const { $, values } = params();
	const { rows } = await pub.query(`select k."levelCode" as code, count(*)::int as count from pub.kampung k where ${conditions(filter, $, "levels")} group by 1`, values);
	const counts = new Map(rows.map(({ code, count }) => [code, count]));
	return LEVELS.map(({ code, name }) => ({
		code,
		name,
		count: counts.get(code) ?? 0
	}));
}
/** Programmes of the catalogue in their order, with the kampung that have a published integration. */
async function programmeFacets({ pub }, filter) {
	const { $, values } = params();
	const { rows } = await pub.query(`select p.code, p.data->'shortName' as name, coalesce(n.count, 0) as count from pub.programme p
     left join (select c.code, count(*)::int as count from pub.kampung k, unnest(k."programmeCodes") as c(code)
                where ${conditions(filter, $, "programmes")} group by c.code) n on n.code = p.code
     order by p.ordinal`, values);
	return rows;
}
/** The regions one step below the chosen one that have kampung, by name. */
async function regionFacets({ pub }, filter) {
	const { $, values } = params();
	const region = filter.region ?? "ID";
	const column = [
		"\"provinceCode\"",
		"\"regencyCode\"",
		"\"districtCode\""
	][(region === "ID" ? 1 : region.split(".").length + 1) - 1];
	if (!column) return [];
	const { rows } = await pub.query(`select r.code, r.name, n.count from pub.region r
     join (select k.${column} as code, count(*)::int as count from pub.kampung k where ${conditions(filter, $)} group by 1) n on n.code = r.code
     order by r.name`, values);
	return rows.map(({ code, name, count }) => ({
		code,
		name: text(name, name),
		count
	}));
}
/** Up to six published kampung of the same district, by name. */
async function readNeighbours({ pub }, kampung) {
	const district = kampung.path.find(({ kind }) => kind === "KECAMATAN");
	const { rows } = await pub.query({
		name: "kampung-neighbours",
		text: `select ${ENTRY_COLUMNS} from pub.kampung k where k."districtCode" = $1 and k.code <> $2 order by k.name, k.code limit 6`,
		values: [district?.code ?? "", kampung.code]
	});
	return rows.map(toListItem);
}
// src/public/kampung.resolver.ts
var KampungResolver = class KampungResolver {
	kampung(code, asOf, ctx) {
		return readKampung(ctx, parseRegionCode(code) ?? code, asOf);
	}
	async figures(kampung, ctx) {
		const around = await readComparisons(ctx, kampung.path.slice(0, 3).map(({ code }) => code));
		return kampung.figures.map((figure) => ({
			...figure,
			comparisons: figure.state === "KNOWN" ? around.get(figure.code) ?? [] : []
		}));
	}
	activities(kampung, first) {
		return takeFirst(kampung.activities, first);
	}
	activityCount(kampung) {
		return kampung.activities.length;
	}
	neighbours(kampung, ctx) {
		return readNeighbours(ctx, kampung);
	}
};
__decorate([
	Policy("public"),
	Query(() => Kampung, {
		nullable: true,
		description: "The published page of a kampung; null when none is published."
	}),
	__decorateParam(0, Arg("code", () => ID, { description: "Code of its village, with or without dots." })),
	__decorateParam(1, Arg("asOf", () => DateScalar, {
		nullable: true,
		description: "Show what was public at the end of this day."
	})),
	__decorateParam(2, Ctx())
], KampungResolver.prototype, "kampung", null);
__decorate([
	FieldResolver(() => [Figure], { description: "Published numbers with comparison and trend." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], KampungResolver.prototype, "figures", null);
__decorate([
	FieldResolver(() => [Activity], { description: "Latest activities, newest first." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Arg("first", () => Int, {
		defaultValue: 6,
		description: "How many, 1–100."
	}))
], KampungResolver.prototype, "activities", null);
__decorate([FieldResolver(() => Int, { description: "Number of published activities." }), __decorateParam(0, Root())], KampungResolver.prototype, "activityCount", null);
__decorate([
	FieldResolver(() => [KampungRef], { description: "Up to six published kampung of the same district." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], KampungResolver.prototype, "neighbours", null);
KampungResolver = __decorate([Resolver(() => Kampung)], KampungResolver);
var KampungListResolver = class KampungListResolver {
	kampungs(filter, orderBy, first, after, last, before, ctx) {
		return listKampungs(ctx, filter ?? {}, orderBy ?? "NAME", {
			first,
			after,
			last,
			before
		});
	}
	levels() {
		return LEVELS.map((level) => ({ ...level }));
	}
	totalCount(list, ctx) {
		return countKampungs(ctx, list.filter);
	}
	levelFacets(list, ctx) {
		return levelFacets(ctx, list.filter);
	}
	programmeFacets(list, ctx) {
		return programmeFacets(ctx, list.filter);
	}
	regionFacets(list, ctx) {
		return regionFacets(ctx, list.filter);
	}
};
__decorate([
	Policy("public"),
	Query(() => KampungConnection, { description: "Published kampung, filtered, sorted and paged." }),
	__decorateParam(0, Arg("filter", () => KampungFilter, {
		nullable: true,
		description: "Which ones."
	})),
	__decorateParam(1, Arg("orderBy", () => KampungOrderEnum, {
		nullable: true,
		description: "Order; default NAME."
	})),
	__decorateParam(2, Arg("first", () => Int, {
		nullable: true,
		description: "Page size, 1–100; default 20."
	})),
	__decorateParam(3, Arg("after", () => String, {
		nullable: true,
		description: "Cursor to go on from."
	})),
	__decorateParam(4, Arg("last", () => Int, {
		nullable: true,
		description: "Page size counted backwards from `before`."
	})),
	__decorateParam(5, Arg("before", () => String, {
		nullable: true,
		description: "Cursor to go back from."
	})),
	__decorateParam(6, Ctx())
], KampungListResolver.prototype, "kampungs", null);
__decorate([Policy("public"), Query(() => [Level], { description: "The levels of the Kampung KB scheme, lowest first." })], KampungListResolver.prototype, "levels", null);
__decorate([
	FieldResolver(() => Int, { description: "All kampung under this filter." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], KampungListResolver.prototype, "totalCount", null);
__decorate([
	FieldResolver(() => [FacetCount], { description: "Counts per level under the other filters." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], KampungListResolver.prototype, "levelFacets", null);
__decorate([
	FieldResolver(() => [FacetCount], { description: "Counts per programme under the other filters." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], KampungListResolver.prototype, "programmeFacets", null);
__decorate([
	FieldResolver(() => [FacetCount], { description: "Counts per region one step below the chosen one." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], KampungListResolver.prototype, "regionFacets", null);
KampungListResolver = __decorate([Resolver(() => KampungConnection)], KampungListResolver);
var KampungListItemResolver = class KampungListItemResolver {
	programmes(item, ctx) {
		return Promise.all(item.programmeCodes.map((code) => ctx.load.programme.load(code)));
	}
};
__decorate([
	FieldResolver(() => [ProgrammeRef], { description: "Programmes with a published integration." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], KampungListItemResolver.prototype, "programmes", null);
KampungListItemResolver = __decorate([Resolver(() => KampungListItem)], KampungListItemResolver);
var ActivityResolver = class ActivityResolver {
	async activity(id, ctx) {
		return (await readActivities(ctx, { id }, { first: 1 })).nodes[0] ?? null;
	}
	activities(region, programme, first, after, ctx) {
		return readActivities(ctx, {
			region,
			programme
		}, {
			first,
			after
		});
	}
	photos(activity) {
		return activity.photos.map(photoAddresses);
	}
};
__decorate([
	Policy("public"),
	Query(() => Activity, {
		nullable: true,
		description: "A published activity; null when there is none with this id."
	}),
	__decorateParam(0, Arg("id", () => ID, { description: "Id." })),
	__decorateParam(1, Ctx())
], ActivityResolver.prototype, "activity", null);
__decorate([
	Policy("public"),
	Query(() => ActivityConnection, { description: "Published activities, newest first." }),
	__decorateParam(0, Arg("region", () => ID, {
		nullable: true,
		description: "Region code; everything inside it."
	})),
	__decorateParam(1, Arg("programme", () => ID, {
		nullable: true,
		description: "Programme code."
	})),
	__decorateParam(2, Arg("first", () => Int, {
		nullable: true,
		description: "Page size, 1–100; default 20."
	})),
	__decorateParam(3, Arg("after", () => String, {
		nullable: true,
		description: "Cursor to go on from."
	})),
	__decorateParam(4, Ctx())
], ActivityResolver.prototype, "activities", null);
__decorate([FieldResolver(() => [Photo], { description: "Pictures." }), __decorateParam(0, Root())], ActivityResolver.prototype, "photos", null);
ActivityResolver = __decorate([Resolver(() => Activity)], ActivityResolver);
// src/public/programme.resolver.ts
var PolarityEnum = enumOf("Polarity", ["MERIT", "RISK"], "What the levels of a programme rank.", {
	MERIT: "Achievement: higher is better.",
	RISK: "Danger: higher is worse. It never shares a colour scale with MERIT."
});
var ProgrammeLevel = class ProgrammeLevel {
	code;
	ordinal;
	name;
};
__decorate([Field(() => String, { description: "Code inside the scheme of the programme." })], ProgrammeLevel.prototype, "code", void 0);
__decorate([Field(() => Int, { description: "Place in the scheme, 1 is the lowest." })], ProgrammeLevel.prototype, "ordinal", void 0);
__decorate([Field(() => BilingualTextType, { description: "Name." })], ProgrammeLevel.prototype, "name", void 0);
ProgrammeLevel = __decorate([ObjectType({
	description: "A level in a programme's own scheme.",
	simpleResolvers: true
}), Policy("public")], ProgrammeLevel);
var Programme = class Programme {
	code;
	slug;
	name;
	shortName;
	purpose;
	nationalOwner;
	regencyOwner;
	agencyName;
	legalBasis;
	polarity;
	levels;
	indicators;
	familyFunctions;
	inpresGroups;
	requiredEvidence;
	neverPublic;
	sourceNote;
};
__decorate([Field(() => ID, { description: "Stable code." })], Programme.prototype, "code", void 0);
__decorate([Field(() => String, { description: "Its part of a web address." })], Programme.prototype, "slug", void 0);
__decorate([Field(() => BilingualTextType, { description: "Full name." })], Programme.prototype, "name", void 0);
__decorate([Field(() => BilingualTextType, { description: "Name for narrow places." })], Programme.prototype, "shortName", void 0);
__decorate([Field(() => BilingualTextType, { description: "What it is for." })], Programme.prototype, "purpose", void 0);
__decorate([Field(() => String, { description: "Owner in the national government." })], Programme.prototype, "nationalOwner", void 0);
__decorate([Field(() => String, { description: "Usual owner in a regency." })], Programme.prototype, "regencyOwner", void 0);
__decorate([Field(() => BilingualTextType, { description: "Agency that signs in this regency." })], Programme.prototype, "agencyName", void 0);
__decorate([Field(() => [String], { description: "Legal instruments." })], Programme.prototype, "legalBasis", void 0);
__decorate([Field(() => PolarityEnum, {
	nullable: true,
	description: "What its levels rank; null without levels."
})], Programme.prototype, "polarity", void 0);
__decorate([Field(() => [ProgrammeLevel], { description: "Levels of its own scheme." })], Programme.prototype, "levels", void 0);
__decorate([Field(() => [String], { description: "What it measures, as far as known." })], Programme.prototype, "indicators", void 0);
__decorate([Field(() => [CodedName], { description: "Family functions it touches." })], Programme.prototype, "familyFunctions", void 0);
__decorate([Field(() => [CodedName], { description: "Groups of activities under Inpres 3/2022 it belongs to." })], Programme.prototype, "inpresGroups", void 0);
__decorate([Field(() => [String], { description: "Documents it asks for." })], Programme.prototype, "requiredEvidence", void 0);
__decorate([Field(() => [String], { description: "What must never be published about it." })], Programme.prototype, "neverPublic", void 0);
__decorate([Field(() => BilingualTextType, { description: "How sure this description is." })], Programme.prototype, "sourceNote", void 0);
Programme = __decorate([ObjectType({ description: "A thematic village programme." }), Policy("public")], Programme);
var ProgrammeResolver = class ProgrammeResolver {
	async programme(code, ctx) {
		return (await readProgrammes(ctx)).find((programme) => programme.code === code || programme.slug === code) ?? null;
	}
	programmes(ctx) {
		return readProgrammes(ctx);
	}
	async kampungCount({ code }, ctx) {
		return (await ctx.load.integrationCounts.load(code)).reduce((sum, { count }) => sum + count, 0);
	}
	async integrationStateCounts({ code }, ctx) {
		const counts = await ctx.load.integrationCounts.load(code);
		return INTEGRATION_STATES.flatMap((state) => {
			const found = counts.find((row) => row.state === state);
			return found ? [{
				state: {
					code: state,
					name: STATE_NAMES[state]
				},
				count: found.count
			}] : [];
		});
	}
	integrations({ code }, region, first, ctx) {
		return readIntegrations(ctx, code, region, first);
	}
	async activities({ code }, first, ctx) {
		return (await readActivities(ctx, { programme: code }, { first })).nodes;
	}
};
__decorate([
	Policy("public"),
	Query(() => Programme, {
		nullable: true,
		description: "A programme of the catalogue; null for an unknown code."
	}),
	__decorateParam(0, Arg("code", () => ID, { description: "Code or slug." })),
	__decorateParam(1, Ctx())
], ProgrammeResolver.prototype, "programme", null);
__decorate([
	Policy("public"),
	Query(() => [Programme], { description: "The catalogue in its order." }),
	__decorateParam(0, Ctx())
], ProgrammeResolver.prototype, "programmes", null);
__decorate([
	FieldResolver(() => Int, { description: "Kampung with a published integration." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], ProgrammeResolver.prototype, "kampungCount", null);
__decorate([
	FieldResolver(() => [IntegrationStateCount], { description: "Published integrations per state, only states that occur." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Ctx())
], ProgrammeResolver.prototype, "integrationStateCounts", null);
__decorate([
	FieldResolver(() => [PublishedIntegrationType], { description: "Published integrations, deepest first." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Arg("region", () => ID, {
		nullable: true,
		description: "Region code; everything inside it."
	})),
	__decorateParam(2, Arg("first", () => Int, {
		defaultValue: 50,
		description: "How many, 1–100."
	})),
	__decorateParam(3, Ctx())
], ProgrammeResolver.prototype, "integrations", null);
__decorate([
	FieldResolver(() => [Activity], { description: "Latest activities that serve it, newest first." }),
	__decorateParam(0, Root()),
	__decorateParam(1, Arg("first", () => Int, {
		defaultValue: 6,
		description: "How many, 1–100."
	})),
	__decorateParam(2, Ctx())
], ProgrammeResolver.prototype, "activities", null);
ProgrammeResolver = __decorate([Resolver(() => Programme)], ProgrammeResolver);
// src/features.ts
/** The only registry: what exists as a table, and what answers GraphQL. */
var entities = [
	ActivityRow,
	AgencyRow,
	AuditRow,
	DesignationRow,
	IdempotencyRow,
	IntegrationBondRow,
	IntegrationRow,
	IntegrationTransitionRow,
	KampungRow,
	PersonRow,
	ProgrammeRow,
	PublishedSums,
	ReportRow,
	RoleAssignmentRow,
	RubricRow,
	SessionRow,
	ActivityEntry,
	IntegrationEntry,
	KampungEntry,
	KampungVersion,
	LevelHistoryEntry,
	ProgrammeEntry,
	Region
];
var resolvers = [
	ActivityResolver,
	AssignmentResolver,
	HistoryPointResolver,
	HomeResolver,
	IdentityResolver,
	IntegrationMatrixResolver,
	IntegrationResolver,
	KampungListItemResolver,
	KampungListResolver,
	KampungRecordResolver,
	KampungResolver,
	MatrixColumnResolver,
	ProgrammeResolver,
	PublicationResolver,
	ReferenceResolver,
	RegionResolver,
	TransitionResolver,
	ViewerResolver
];
// src/platform/schema.ts
/** The one schema, with its policies in force. Domain rules check inputs, so class validation stays off. */
async function makeSchema() {
	return enforcePolicies(await buildSchema({
		resolvers,
		validate: false,
		scalarsMap: [{
			type: Date,
			scalar: GraphQLDateTime
		}]
	}));
}
/** The contract as it stands in packages/schema. */
var printContract = (schema) => `${printSchema(lexicographicSortSchema(schema))}\n`;
// migrations/20261124210000-init.ts
var Init20261124210000 = class {
	name = "Init20261124210000";
	async up(runner) {
		await runner.query("CREATE SCHEMA IF NOT EXISTS pub");
		await runner.query("CREATE EXTENSION IF NOT EXISTS pg_trgm");
		await runner.query(`CREATE TABLE "pub"."region" (
      "code" text NOT NULL,
      "name" text NOT NULL,
      "kind" text NOT NULL,
      "parentCode" text,
      "villageCount" integer NOT NULL DEFAULT '0',
      "kampungCount" integer NOT NULL DEFAULT '0',
      "levelCounts" jsonb NOT NULL DEFAULT '{}',
      "figures" jsonb NOT NULL DEFAULT '{}',
      CONSTRAINT "PK_74f7723fdff738f92929c0056cb" PRIMARY KEY ("code")
    )`);
		await runner.query(`CREATE INDEX "IDX_3d6d173f946211586b73530564" ON "pub"."region"  ("parentCode")`);
		await runner.query(`CREATE TABLE "work"."kampung" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "code" text NOT NULL,
      "name" text NOT NULL,
      "inauguratedOn" date,
      "overview" jsonb,
      "sampleData" boolean NOT NULL DEFAULT false,
      "workingGroupExists" boolean,
      "workingGroupMembers" integer,
      "workingGroupTrained" boolean,
      "bkb" boolean,
      "bkr" boolean,
      "bkl" boolean,
      "uppka" boolean,
      "pikR" boolean,
      "secretariat" boolean,
      "dataHouse" boolean,
      "fieldOfficer" boolean,
      "localRegulation" boolean,
      "fundingSources" text array,
      "dataUses" text array,
      "mechanisms" text array,
      "version" integer NOT NULL DEFAULT '1',
      "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "levelCode" text NOT NULL DEFAULT 'DASAR',
      "levelOrdinal" smallint NOT NULL DEFAULT '1',
      "persons" integer,
      "dataPeriod" date,
      "integrationCount" integer NOT NULL DEFAULT '0',
      "pageHash" text NOT NULL DEFAULT '',
      CONSTRAINT "kampung_members" CHECK ("workingGroupMembers" >= 0),
      CONSTRAINT "kampung_code" CHECK (code ~ '^[0-9]{2}(\.[0-9]{2}){2}\.[0-9]{4}$'),
      CONSTRAINT "PK_6290be027942d7bbb22cf2eb833" PRIMARY KEY ("id")
    )`);
		await runner.query(`CREATE UNIQUE INDEX "IDX_2e5c3d81b26b416cd423931039" ON "work"."kampung"  ("code")`);
		await runner.query(`CREATE TABLE "work"."activity" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "kampungId" uuid NOT NULL,
      "title" text NOT NULL,
      "heldOn" date NOT NULL,
      "place" text NOT NULL,
      "description" text NOT NULL,
      "familyFunction" text NOT NULL,
      "agencies" text array NOT NULL,
      "programmes" text array NOT NULL,
      "photos" jsonb NOT NULL,
      "sampleData" boolean NOT NULL DEFAULT false,
      CONSTRAINT "PK_24625a1d6b1b089c8ae206fe467" PRIMARY KEY ("id")
    )`);
		await runner.query(`CREATE INDEX "IDX_c3b0ecd86735c359f5cd79b6b9" ON "work"."activity"  ("kampungId")`);
		await runner.query(`CREATE TABLE "work"."person" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "email" text NOT NULL,
      "name" text NOT NULL,
      "passwordHash" text NOT NULL,
      "sampleData" boolean NOT NULL DEFAULT false,
      CONSTRAINT "person_email_lower" CHECK (email = lower(email)),
      CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id")
    )`);
		await runner.query(`CREATE UNIQUE INDEX "IDX_d2d717efd90709ebd3cb26b936" ON "work"."person"  ("email")`);
		await runner.query(`CREATE TABLE "work"."role_assignment" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "personId" uuid NOT NULL,
      "role" text NOT NULL,
      "regionCode" text NOT NULL,
      "programmes" text array,
      "validFrom" date NOT NULL DEFAULT ('now'::text)::date,
      "validTo" date,
      CONSTRAINT "PK_7e79671a8a5db18936173148cb4" PRIMARY KEY ("id")
    )`);
		await runner.query(`CREATE INDEX "IDX_1576f4adadc1c3241c5614731b" ON "work"."role_assignment"  ("personId")`);
		await runner.query(`CREATE TABLE "work"."session" (
      "hash" text NOT NULL,
      "personId" uuid NOT NULL,
      "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "lastSeenAt" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_9a27ee81fbc0bb9e5260ed6f82d" PRIMARY KEY ("hash")
    )`);
		await runner.query(`CREATE INDEX "IDX_b8e1fcf37e349295272a5ebbd5" ON "work"."session"  ("personId")`);
		await runner.query(`CREATE TABLE "work"."agency" (
      "code" text NOT NULL,
      "name" jsonb NOT NULL,
      CONSTRAINT "PK_fbda24d0286deca69d0b8d30f10" PRIMARY KEY ("code")
    )`);
		await runner.query(`CREATE TABLE "work"."programme" (
      "code" text NOT NULL,
      "ordinal" smallint NOT NULL,
      "slug" text NOT NULL,
      "name" jsonb NOT NULL,
      "shortName" jsonb NOT NULL,
      "purpose" jsonb NOT NULL,
      "nationalOwner" text NOT NULL,
      "regencyOwner" text NOT NULL,
      "agencyCode" text NOT NULL,
      "legalBasis" text array NOT NULL,
      "polarity" text,
      "levels" jsonb NOT NULL,
      "indicators" text array NOT NULL,
      "familyFunctions" text array NOT NULL,
      "inpresGroups" text array NOT NULL,
      "requiredEvidence" text array NOT NULL,
      "neverPublic" text array NOT NULL,
      "sourceNote" jsonb NOT NULL,
      "supports" text array NOT NULL,
      CONSTRAINT "PK_0cb721fe5a34b811494fb228d98" PRIMARY KEY ("code")
    )`);
		await runner.query(`CREATE TABLE "work"."designation" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "kampungId" uuid NOT NULL,
      "programmeCode" text NOT NULL,
      "levelCode" text,
      "decree" text,
      "decreedOn" date,
      "note" jsonb,
      "sampleData" boolean NOT NULL DEFAULT false,
      CONSTRAINT "PK_8c84a3c335a852ff2d426cb0112" PRIMARY KEY ("id")
    )`);
		await runner.query(`CREATE INDEX "IDX_1cf45e6e7947e94612ed9d3307" ON "work"."designation"  ("kampungId")`);
		await runner.query(`CREATE TABLE "work"."integration" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "kampungId" uuid NOT NULL,
      "programmeCode" text NOT NULL,
      "state" text NOT NULL,
      "reason" text NOT NULL,
      "targetFunctions" text array NOT NULL,
      "proposedBySide" text NOT NULL,
      "familyContact" text,
      "agencyContact" text,
      "suspendedFrom" text,
      "version" integer NOT NULL DEFAULT '1',
      "sampleData" boolean NOT NULL DEFAULT false,
      "proposedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_f348d4694945d9dc4c7049a178a" PRIMARY KEY ("id")
    )`);
		await runner.query(`CREATE INDEX "IDX_ff74cc51925f191a362e609662" ON "work"."integration"  ("programmeCode", "state")`);
		await runner.query(`CREATE UNIQUE INDEX "integration_open_once" ON "work"."integration"  ("kampungId", "programmeCode") WHERE state not in ('DITOLAK', 'DIHENTIKAN', 'DICABUT')`);
		await runner.query(`CREATE TABLE "work"."integration_bond" (
      "integrationId" uuid NOT NULL,
      "kind" text NOT NULL,
      "status" smallint NOT NULL,
      CONSTRAINT "bond_status" CHECK (status between 0 and 3),
      CONSTRAINT "PK_e91022a46a846a5fe6f92342f11" PRIMARY KEY ("integrationId", "kind")
    )`);
		await runner.query(`CREATE TABLE "work"."integration_transition" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "integrationId" uuid NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "command" text NOT NULL,
      "fromState" text,
      "toState" text NOT NULL,
      "actorName" text NOT NULL,
      "actorRole" text NOT NULL,
      "reason" text,
      "evidence" jsonb NOT NULL,
      CONSTRAINT "PK_744c6a7938da60b03fb8cf614cd" PRIMARY KEY ("id")
    )`);
		await runner.query(`CREATE INDEX "IDX_836e4c1605f9cf83dbbeb57c33" ON "work"."integration_transition"  ("integrationId")`);
		await runner.query(`CREATE TABLE "work"."audit" (
      "id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "actorId" uuid NOT NULL,
      "actorName" text NOT NULL,
      "actorRole" text NOT NULL,
      "action" text NOT NULL,
      "entity" text NOT NULL,
      "entityId" text NOT NULL,
      "summary" jsonb NOT NULL,
      "before" jsonb,
      "after" jsonb,
      "requestId" text NOT NULL,
      "address" text NOT NULL,
      CONSTRAINT "PK_1d3d120ddaf7bc9b1ed68ed463a" PRIMARY KEY ("id")
    )`);
		await runner.query(`CREATE INDEX "IDX_c81359912f228ed5b4f790fc01" ON "work"."audit"  ("entity", "entityId", "at")`);
		await runner.query(`CREATE TABLE "work"."idempotency" (
      "actorId" uuid NOT NULL,
      "key" text NOT NULL,
      "requestHash" text NOT NULL,
      "entityId" text NOT NULL,
      "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_e5aa56a6a682002568c1d79cd51" PRIMARY KEY ("actorId", "key")
    )`);
		await runner.query(`CREATE TABLE "work"."published_sums" (
      "code" text NOT NULL,
      "sums" jsonb NOT NULL,
      CONSTRAINT "PK_677850eb7f8082d8c984d0c3542" PRIMARY KEY ("code")
    )`);
		await runner.query(`CREATE TABLE "pub"."kampung_version" (
      "code" text NOT NULL,
      "version" integer NOT NULL,
      "publishedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
      "supersededAt" TIMESTAMP WITH TIME ZONE,
      "pageHash" text NOT NULL,
      "page" jsonb NOT NULL,
      CONSTRAINT "PK_5f733bdbcd15c4d51d2d33ee7cb" PRIMARY KEY ("code", "version")
    )`);
		await runner.query(`CREATE UNIQUE INDEX "kampung_version_current" ON "pub"."kampung_version"  ("code") WHERE "supersededAt" is null`);
		await runner.query(`CREATE TABLE "pub"."kampung" (
      "code" text NOT NULL,
      "name" text NOT NULL,
      "slug" text NOT NULL,
      "searchText" text NOT NULL,
      "districtCode" text NOT NULL,
      "districtName" text NOT NULL,
      "regencyCode" text NOT NULL,
      "regencyName" text NOT NULL,
      "provinceCode" text NOT NULL,
      "levelCode" text NOT NULL,
      "levelOrdinal" smallint NOT NULL,
      "persons" integer,
      "families" integer,
      "dataPeriod" date,
      "publishedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
      "programmeCodes" text array NOT NULL,
      "sampleData" boolean NOT NULL,
      CONSTRAINT "PK_2e5c3d81b26b416cd423931039f" PRIMARY KEY ("code")
    )`);
		await runner.query(`CREATE INDEX "IDX_cf0c4cac7534500452369810bf" ON "pub"."kampung"  ("name", "code")`);
		await runner.query(`CREATE INDEX "IDX_af0553d021a4ce7d201de5a9dd" ON "pub"."kampung"  ("provinceCode", "levelOrdinal")`);
		await runner.query(`CREATE INDEX "IDX_815c9522725a478d3789a1fa15" ON "pub"."kampung"  ("districtCode")`);
		await runner.query(`CREATE INDEX "IDX_c1fdef73336d651ae4d0fba5cd" ON "pub"."kampung"  ("regencyCode", "levelOrdinal")`);
		await runner.query(`CREATE TABLE "pub"."integration" (
      "kampungCode" text NOT NULL,
      "programmeCode" text NOT NULL,
      "depth" smallint NOT NULL,
      "state" text NOT NULL,
      "data" jsonb NOT NULL,
      CONSTRAINT "PK_6d6d4cfbb94fd06f9a1c07495dc" PRIMARY KEY ("kampungCode", "programmeCode")
    )`);
		await runner.query(`CREATE INDEX "IDX_c1f19ec9501e36eae3b6d42f5c" ON "pub"."integration"  ("programmeCode", "depth")`);
		await runner.query(`CREATE TABLE "pub"."activity" (
      "id" uuid NOT NULL,
      "kampungCode" text NOT NULL,
      "districtCode" text NOT NULL,
      "regencyCode" text NOT NULL,
      "provinceCode" text NOT NULL,
      "heldOn" date NOT NULL,
      "programmeCodes" text array NOT NULL,
      "data" jsonb NOT NULL,
      CONSTRAINT "PK_24625a1d6b1b089c8ae206fe467" PRIMARY KEY ("id")
    )`);
		await runner.query(`CREATE INDEX "IDX_ea6c04296db6c49363b3d6e8ce" ON "pub"."activity"  ("heldOn", "id")`);
		await runner.query(`CREATE INDEX "IDX_48fd2fb809b3c271ca845c8934" ON "pub"."activity"  ("regencyCode", "heldOn")`);
		await runner.query(`CREATE INDEX "IDX_1182b3f0eaba6df87a50a5349a" ON "pub"."activity"  ("kampungCode", "heldOn")`);
		await runner.query(`CREATE TABLE "pub"."programme" (
      "code" text NOT NULL,
      "ordinal" smallint NOT NULL,
      "data" jsonb NOT NULL,
      CONSTRAINT "PK_0cb721fe5a34b811494fb228d98" PRIMARY KEY ("code")
    )`);
		await runner.query(`CREATE TABLE "pub"."level_history" (
      "regionCode" text NOT NULL,
      "asOf" date NOT NULL,
      "counts" jsonb NOT NULL,
      "source" text NOT NULL,
      CONSTRAINT "PK_cc35855cd003fce2f19fd53baeb" PRIMARY KEY ("regionCode", "asOf")
    )`);
		await runner.query(`CREATE TABLE "work"."report" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "kampungId" uuid NOT NULL,
      "period" date NOT NULL,
      "persons" integer,
      "families" integer,
      "fertileCouples" integer,
      "adolescents" integer,
      "toddlerFamilies" integer,
      "adolescentFamilies" integer,
      "elderlyFamilies" integer,
      "participants" jsonb NOT NULL,
      "methods" jsonb NOT NULL,
      "nonUse" jsonb NOT NULL,
      CONSTRAINT "report_counts" CHECK (persons >= 0 and families >= 0 and "fertileCouples" >= 0),
      CONSTRAINT "report_period_month" CHECK (extract(day from period) = 1),
      CONSTRAINT "PK_99e4d0bea58cba73c57f935a546" PRIMARY KEY ("id")
    )`);
		await runner.query(`CREATE UNIQUE INDEX "report_period_once" ON "work"."report"  ("kampungId", "period")`);
		await runner.query(`CREATE TABLE "work"."rubric" (
      "id" uuid NOT NULL DEFAULT gen_random_uuid(),
      "code" text NOT NULL,
      "version" integer NOT NULL,
      "inForce" boolean NOT NULL,
      "data" jsonb NOT NULL,
      CONSTRAINT "PK_c6926c4b9f70196fae0f95c5691" PRIMARY KEY ("id")
    )`);
		await runner.query(`CREATE UNIQUE INDEX "rubric_in_force_once" ON "work"."rubric"  ("inForce") WHERE "inForce"`);
		await runner.query(`CREATE UNIQUE INDEX "rubric_version_once" ON "work"."rubric"  ("code", "version")`);
		await runner.query(`ALTER TABLE "work"."kampung" ADD CONSTRAINT "FK_2e5c3d81b26b416cd423931039f" FOREIGN KEY ("code") REFERENCES "pub"."region"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`);
		await runner.query(`ALTER TABLE "work"."activity" ADD CONSTRAINT "FK_c3b0ecd86735c359f5cd79b6b93" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
		await runner.query(`ALTER TABLE "work"."role_assignment" ADD CONSTRAINT "FK_1576f4adadc1c3241c5614731b1" FOREIGN KEY ("personId") REFERENCES "work"."person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
		await runner.query(`ALTER TABLE "work"."role_assignment" ADD CONSTRAINT "FK_e589de4bca6649a5044c5467f82" FOREIGN KEY ("regionCode") REFERENCES "pub"."region"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`);
		await runner.query(`ALTER TABLE "work"."session" ADD CONSTRAINT "FK_b8e1fcf37e349295272a5ebbd50" FOREIGN KEY ("personId") REFERENCES "work"."person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
		await runner.query(`ALTER TABLE "work"."programme" ADD CONSTRAINT "FK_f2308a0faf25b7ea862ea0a5e02" FOREIGN KEY ("agencyCode") REFERENCES "work"."agency"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`);
		await runner.query(`ALTER TABLE "work"."designation" ADD CONSTRAINT "FK_1cf45e6e7947e94612ed9d33072" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
		await runner.query(`ALTER TABLE "work"."designation" ADD CONSTRAINT "FK_97909cd19cda88f4837f9eb9960" FOREIGN KEY ("programmeCode") REFERENCES "work"."programme"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`);
		await runner.query(`ALTER TABLE "work"."integration" ADD CONSTRAINT "FK_b9f2d163d6cba0e3bdd06986322" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
		await runner.query(`ALTER TABLE "work"."integration" ADD CONSTRAINT "FK_2791e3abb62d06f928dd7827254" FOREIGN KEY ("programmeCode") REFERENCES "work"."programme"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`);
		await runner.query(`ALTER TABLE "work"."integration_bond" ADD CONSTRAINT "FK_ecc76d6ab11e770adb48d14ec2c" FOREIGN KEY ("integrationId") REFERENCES "work"."integration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
		await runner.query(`ALTER TABLE "work"."integration_transition" ADD CONSTRAINT "FK_836e4c1605f9cf83dbbeb57c339" FOREIGN KEY ("integrationId") REFERENCES "work"."integration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
		await runner.query(`ALTER TABLE "work"."published_sums" ADD CONSTRAINT "FK_677850eb7f8082d8c984d0c3542" FOREIGN KEY ("code") REFERENCES "work"."kampung"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`);
		await runner.query(`ALTER TABLE "work"."report" ADD CONSTRAINT "FK_8e3cdef29ac32332fe8ac2750c8" FOREIGN KEY ("kampungId") REFERENCES "work"."kampung"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
		await runner.query("CREATE INDEX \"pub_kampung_search\" ON \"pub\".\"kampung\" USING gin (\"searchText\" gin_trgm_ops)");
		await runner.query("CREATE INDEX \"pub_kampung_programmes\" ON \"pub\".\"kampung\" USING gin (\"programmeCodes\")");
		await runner.query("CREATE INDEX \"pub_activity_programmes\" ON \"pub\".\"activity\" USING gin (\"programmeCodes\")");
		await runner.query(`CREATE FUNCTION work.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`);
		for (const table of ["audit", "integration_transition"]) await runner.query(`CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON work.${table} FOR EACH ROW EXECUTE FUNCTION work.refuse_change()`);
		await runner.query(`DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'simpul_public') THEN CREATE ROLE simpul_public NOLOGIN; END IF;
      EXECUTE format('GRANT simpul_public TO %I', current_user);
      GRANT USAGE ON SCHEMA pub TO simpul_public;
      GRANT SELECT ON ALL TABLES IN SCHEMA pub TO simpul_public;
      ALTER DEFAULT PRIVILEGES IN SCHEMA pub GRANT SELECT ON TABLES TO simpul_public;
    EXCEPTION WHEN insufficient_privilege OR duplicate_object THEN RAISE NOTICE 'simpul_public could not be set up: %', SQLERRM;
    END $$`);
	}
	async down() {
		throw new Error("Migrations run forward only");
	}
};
// migrations/index.ts
/** In the order they run. */
var migrations = [Init20261124210000];
// src/platform/data-source.ts
var SEARCH_OPTIONS = "-c pg_trgm.word_similarity_threshold=0.4";
/** Connection to the working tables. The schema is changed by migrations alone. */
function makeDataSource(url) {
	return new DataSource({
		type: "postgres",
		url,
		schema: "work",
		entities,
		migrations,
		migrationsTableName: "migration",
		synchronize: false,
		uuidExtension: "pgcrypto",
		installExtensions: false,
		poolSize: 10,
		applicationName: "simpul",
		extra: {
			connectionTimeoutMillis: 5e3,
			statement_timeout: 15e3,
			options: SEARCH_OPTIONS
		}
	});
}
/**
* Connections of the public readers. They step down to a role that may read the schema `pub` and
* nothing else, so that no mistake in a public resolver can reach a working table.
*/
async function makePublicPool(env, warn) {
	const readOnly = `${SEARCH_OPTIONS} -c default_transaction_read_only=on`;
	const open = (connectionString, options) => {
		const pool = new pg.Pool({
			connectionString,
			options,
			max: 10,
			connectionTimeoutMillis: 5e3,
			statement_timeout: 5e3,
			application_name: "simpul-public"
		});
		pool.on("error", () => {});
		pool.on("connect", (client) => client.on("error", () => {}));
		return pool;
	};
	if (env.PUBLIC_DATABASE_URL) return open(env.PUBLIC_DATABASE_URL, readOnly);
	const pool = open(env.DATABASE_URL, `${readOnly} -c role=simpul_public`);
	try {
		await pool.query("select 1");
		return pool;
	} catch (error) {
		await pool.end();
		warn(`The role simpul_public cannot be used (${String(error)}); public reads use a read-only connection of the main role. Set PUBLIC_DATABASE_URL to separate them.`);
		return open(env.DATABASE_URL, readOnly);
	}
}
// src/platform/env.ts
/** Everything that can be set from outside, parsed once. A wrong value stops the start with a sentence. */
var Settings = z.object({
	NODE_ENV: z.enum([
		"development",
		"production",
		"test"
	]).default("production"),
	DATABASE_URL: z.url({
		protocol: /^postgres(ql)?$/,
		error: "must look like postgres://user:password@host:5432/name"
	}),
	/** A login that can read the `pub` schema only. Default: DATABASE_URL, stepping down to the role simpul_public. */
	PUBLIC_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
	HOST: z.string().default("127.0.0.1"),
	API_PORT: z.coerce.number().int().min(0).max(65535).default(4e3),
	/** Address of this API as browsers and developers see it; https switches secure cookies on. */
	PUBLIC_API_URL: z.url().default("http://localhost:4000"),
	PUBLIC_PORTAL_URL: z.url().default("http://localhost:3000"),
	/** Folder of uploaded and generated files. */
	FILES_DIR: z.string().default(".simpul/files"),
	/** Folder of the built admin app. */
	ADMIN_DIR: z.string().optional(),
	/** 1 shows the demonstration accounts on the sign-in page. Never set it on a real installation. */
	DEMO: z.stringbool().default(false),
	/** Query cost one address may spend per minute. */
	COST_PER_MINUTE: z.coerce.number().int().positive().default(6e4),
	LOG_LEVEL: z.enum([
		"debug",
		"info",
		"warn",
		"error",
		"silent"
	]).default("info")
});
/** @throws Error with one line per wrong setting: its name and the rule. */
function readEnv(source = process.env) {
	const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
	const parsed = Settings.safeParse(given);
	if (parsed.success) return parsed.data;
	const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
	throw new Error(`These settings are wrong:\n${lines.join("\n")}`);
}
export { PersonRow as $, nameOf as A, IntegrationTransitionRow as B, LevelHistoryEntry as C, FUNDING_SOURCES as D, FAMILY_FUNCTIONS as E, KKB_2021 as F, KampungRow as G, DesignationRow as H, bondsOfRows as I, NO_BONDS as J, BOND_KINDS as K, ReportRow as L, readRecordItems as M, Refusal as N, INPRES_GROUPS as O, refusalOfDatabase as P, hashOf as Q, IntegrationBondRow as R, RubricRow as S, DATA_USES as T, ProgrammeRow as U, AgencyRow as V, ActivityRow as W, text as X, bondsAfter as Y, actorOfSession as Z, assess as _, printContract as a, NON_USE_REASONS as b, DEMO_ACCOUNTS as c, LEVEL_HISTORY as d, RoleAssignmentRow as et, POPULATION as f, refreshSummaries as g, readRegions as h, makeSchema as i, countIntegrations as j, MECHANISMS as k, DEMO_PASSWORD as l, villagesOfTanahLaut as m, makeDataSource as n, publish as o, TANAH_LAUT as p, COMMAND_RULES as q, makePublicPool as r, hashPassword as s, readEnv as t, DESIGNATIONS as u, CONTRACEPTIVE_METHODS as v, ProgrammeEntry as w, readCatalogue as x, GROUP_KINDS as y, IntegrationRow as z };
