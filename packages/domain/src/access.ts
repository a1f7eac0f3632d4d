import { isInside } from './region-code.ts';
import { text, type BilingualText } from './text.ts';

/**
 * Who may do what, where. A right is always (role × region × programme): a person may act on an
 * object when one of their assignments has a role with that right, covers the object's region and,
 * for partner agencies, its programme. Nothing is granted by default.
 */
export const ROLES = [
  'SYS_ADMIN',
  'BKKBN_PUSAT',
  'BKKBN_PROVINSI',
  'OPD_KB',
  'SKPD_PROGRAM',
  'KECAMATAN',
  'PKB',
  'PEMDES',
  'POKJA_OPERATOR',
  'PEMBACA',
] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_NAMES: Record<Role, BilingualText> = {
  SYS_ADMIN: text('Admin sistem', 'System administrator'),
  BKKBN_PUSAT: text('Kemendukbangga/BKKBN pusat', 'National BKKBN'),
  BKKBN_PROVINSI: text('Perwakilan BKKBN provinsi', 'Provincial BKKBN'),
  OPD_KB: text('OPD-KB kabupaten/kota', 'Regency family-planning agency'),
  SKPD_PROGRAM: text('Instansi mitra program', 'Partner agency'),
  KECAMATAN: text('Kecamatan', 'District office'),
  PKB: text('PKB/PLKB', 'Field officer'),
  PEMDES: text('Pemerintah desa', 'Village government'),
  POKJA_OPERATOR: text('Operator Pokja', 'Working-group operator'),
  PEMBACA: text('Pembaca', 'Reader'),
};

export type Permission =
  | 'kampung.read'
  | 'kampung.edit'
  | 'kampung.add'
  | 'kampung.publish'
  | 'document.restricted'
  | 'report.write'
  | 'report.review'
  | 'report.rhythm'
  | 'activity.write'
  | 'activity.moderate'
  | 'people.manage'
  | 'audit.read'
  | 'mail.read'
  | 'reference.manage'
  | 'region.manage'
  | 'integration.read'
  | 'integration.propose'
  | 'integration.write'
  | 'integration.verify'
  | 'integration.discuss'
  | 'integration.restricted'
  | 'designation.edit'
  | 'programme.edit'
  | 'rubric.edit'
  | 'assessment.period'
  | 'assessment.claim'
  | 'plan.edit'
  | 'plan.effort'
  | 'plan.task';

const RIGHTS: Record<Permission, readonly Role[]> = {
  'kampung.read': ['BKKBN_PUSAT', 'BKKBN_PROVINSI', 'OPD_KB', 'KECAMATAN', 'PKB', 'PEMDES', 'POKJA_OPERATOR', 'PEMBACA'],
  'kampung.edit': ['OPD_KB', 'PKB', 'PEMDES', 'POKJA_OPERATOR'],
  'kampung.add': ['BKKBN_PROVINSI', 'OPD_KB'],
  'kampung.publish': ['BKKBN_PROVINSI', 'OPD_KB'],
  'document.restricted': ['BKKBN_PROVINSI', 'OPD_KB', 'KECAMATAN', 'PKB', 'PEMDES', 'POKJA_OPERATOR'],
  'report.write': ['OPD_KB', 'PKB', 'POKJA_OPERATOR'],
  'report.review': ['OPD_KB', 'KECAMATAN', 'PKB'],
  'report.rhythm': ['BKKBN_PROVINSI', 'OPD_KB'],
  'activity.write': ['OPD_KB', 'PKB', 'PEMDES', 'POKJA_OPERATOR'],
  'activity.moderate': ['OPD_KB', 'KECAMATAN', 'PKB'],
  'people.manage': ['SYS_ADMIN', 'BKKBN_PUSAT', 'BKKBN_PROVINSI', 'OPD_KB', 'KECAMATAN', 'PEMDES'],
  'audit.read': ['SYS_ADMIN', 'BKKBN_PUSAT', 'BKKBN_PROVINSI', 'OPD_KB', 'KECAMATAN'],
  'mail.read': ['SYS_ADMIN', 'BKKBN_PUSAT', 'BKKBN_PROVINSI', 'OPD_KB'],
  'reference.manage': ['SYS_ADMIN', 'BKKBN_PUSAT', 'OPD_KB'],
  'region.manage': ['BKKBN_PUSAT', 'BKKBN_PROVINSI', 'OPD_KB'],
  'integration.read': [
    'BKKBN_PUSAT',
    'BKKBN_PROVINSI',
    'OPD_KB',
    'SKPD_PROGRAM',
    'KECAMATAN',
    'PKB',
    'PEMDES',
    'POKJA_OPERATOR',
    'PEMBACA',
  ],
  'integration.propose': ['OPD_KB', 'SKPD_PROGRAM', 'POKJA_OPERATOR'],
  'integration.write': ['OPD_KB', 'SKPD_PROGRAM', 'PKB', 'PEMDES', 'POKJA_OPERATOR'],
  'integration.verify': ['BKKBN_PROVINSI', 'OPD_KB', 'SKPD_PROGRAM'],
  // Counts of cases: for both owners, and nobody else.
  'integration.restricted': ['OPD_KB', 'SKPD_PROGRAM'],
  'integration.discuss': ['BKKBN_PROVINSI', 'OPD_KB', 'SKPD_PROGRAM', 'KECAMATAN', 'PKB', 'PEMDES', 'POKJA_OPERATOR'],
  'designation.edit': ['OPD_KB', 'SKPD_PROGRAM'],
  // At the place of the nation: the record itself; at a regency: what that regency adds for itself.
  'programme.edit': ['SYS_ADMIN', 'BKKBN_PUSAT', 'SKPD_PROGRAM'],
  // The rule of the whole nation; everybody else who is signed in reads it.
  'rubric.edit': ['BKKBN_PUSAT'],
  'assessment.period': ['BKKBN_PUSAT', 'BKKBN_PROVINSI'],
  // Attaching proof and submitting; who checks, verifies and decides stands with the steps (assessment-life.ts).
  'assessment.claim': ['PKB', 'PEMDES', 'POKJA_OPERATOR'],
  // Targets, and who is asked to do what for them.
  'plan.edit': ['BKKBN_PUSAT', 'BKKBN_PROVINSI', 'OPD_KB'],
  'plan.effort': ['OPD_KB'],
  // How far a task has come: who does the work says so.
  'plan.task': ['OPD_KB', 'KECAMATAN', 'PKB', 'PEMDES', 'POKJA_OPERATOR'],
};

/** The roles that may do this somewhere. */
export const rolesThat = (permission: Permission): readonly Role[] => RIGHTS[permission];

/** One role of a person. `programmes` is null when the role is not bound to programmes. */
export type Assignment = { role: Role; region: string; programmes: readonly string[] | null };
export type Actor = { userId: string; name: string; assignments: readonly Assignment[] };

/** Where an object lies: its region code and, for programme objects, the programme code. */
export type Place = { region: string; programme?: string };

export function covers(assignment: Assignment, place: Place): boolean {
  if (!isInside(place.region, assignment.region)) return false;
  if (assignment.programmes === null) return true;
  return place.programme !== undefined && assignment.programmes.includes(place.programme);
}

/** The roles with which this person may act on the object, in the order of their assignments. */
export function rolesAt(actor: Actor | null, place: Place): Role[] {
  if (!actor) return [];
  return actor.assignments.filter((assignment) => covers(assignment, place)).map(({ role }) => role);
}

/** The roles that give this person a right on the object: what is recorded beside what they do. Empty means they may not. */
export const rolesWith = (actor: Actor | null, permission: Permission, place: Place): Role[] =>
  rolesAt(actor, place).filter((role) => RIGHTS[permission].includes(role));

export const may = (actor: Actor | null, permission: Permission, place: Place): boolean => rolesWith(actor, permission, place).length > 0;

/** The assignments that give a right somewhere: what a list may contain. Empty means nothing. */
export function scopesOf(actor: Actor | null, permission: Permission): Assignment[] {
  if (!actor) return [];
  return actor.assignments.filter(({ role }) => RIGHTS[permission].includes(role));
}
