import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ROLE_NAMES, ROLES, type Role } from '@simpul/domain/access.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { PageInfo } from '../platform/pagination.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar, enumOf } from '../platform/text.type.ts';
import type { InvitationRow, PersonRow, RoleAssignmentRow } from './identity.entity.ts';

export const RoleEnum = enumOf(
  'Role',
  ROLES,
  'A role in the programme.',
  Object.fromEntries(ROLES.map((role) => [role, ROLE_NAMES[role].en])),
);

@ObjectType({ description: 'Somebody with an account, for those who manage people there.' })
@Policy('signedIn')
export class Person implements Pick<PersonRow, 'id' | 'name' | 'email' | 'deactivatedAt' | 'secondFactorSince' | 'sampleData'> {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'E-mail address to sign in with.' })
  email!: string;
  @Field(() => Date, { nullable: true, description: 'Closed since; null while the account is open.' })
  deactivatedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'Since when signing in asks for a code too; null without a second factor.' })
  secondFactorSince!: Date | null;
  @Field(() => Boolean, { description: 'True for a demonstration account.' })
  sampleData!: boolean;
}

@ObjectType({ description: 'A role somebody has or had.' })
@Policy('signedIn')
export class HeldRole implements Pick<RoleAssignmentRow, 'id' | 'role' | 'validFrom' | 'validTo'> {
  regionCode!: string;
  programmes!: string[] | null;
  @Field(() => ID, { description: 'Id of this role of this person.' })
  id!: string;
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;
  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while no end is set.' })
  validTo!: string | null;
  @Field(() => Boolean, { description: 'Whether it is valid today.' })
  valid!: boolean;
}

@ObjectType({ description: 'A page of people.', simpleResolvers: true })
@Policy('signedIn')
export class People {
  @Field(() => [Person], { description: 'The rows of this page.' })
  nodes!: Person[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'A link that can still be used.' })
@Policy('signedIn')
export class Invitation implements Pick<InvitationRow, 'id' | 'email' | 'name' | 'role' | 'expiresAt'> {
  regionCode!: string;
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Whom it is for.' })
  email!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => RoleEnum, { nullable: true, description: 'The role it gives; null for a new password.' })
  role!: Role | null;
  @Field(() => Date, { description: 'When it stops working.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'What somebody with a link is shown before they choose a password.', simpleResolvers: true })
@Policy('public')
export class OpenInvitation {
  @Field(() => String, { description: 'E-mail address the account will have.' })
  email!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({ description: 'A place where one is signed in.', simpleResolvers: true })
@Policy('signedIn')
export class Session {
  @Field(() => ID, { description: 'Short name of the session.' })
  id!: string;
  @Field(() => String, { description: 'Family of the browser, such as Firefox; empty for other programs.' })
  browser!: string;
  @Field(() => String, { description: 'Address it was started from.' })
  address!: string;
  @Field(() => Date, { description: 'When it began.' })
  createdAt!: Date;
  @Field(() => Date, { description: 'Last request, to the minute.' })
  lastSeenAt!: Date;
  @Field(() => Boolean, { description: 'True for the session that asks.' })
  current!: boolean;
}

@ObjectType({
  description: 'Something that happened to your account: signing in, a refusal, a change of how it is guarded.',
  simpleResolvers: true,
})
@Policy('signedIn')
export class AccountEvent {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
  @Field(() => BilingualTextType, { description: 'What.' })
  summary!: BilingualText;
  @Field(() => String, { description: 'Family of the browser, such as Firefox; empty for other programs.' })
  browser!: string;
  @Field(() => String, { description: 'Address it came from.' })
  address!: string;
}

@InputType({ description: 'A new account with its first role.' })
export class InvitePersonInput {
  @Field(() => String, { description: 'E-mail address that has no account yet.' })
  email!: string;
  @Field(() => String, { description: 'Name, 2–120 characters.' })
  name!: string;
  @Field(() => RoleEnum, { description: 'A role below your own.' })
  role!: Role;
  @Field(() => ID, { description: 'Region inside yours, of the level the role is made for.' })
  region!: string;
  @Field(() => [ID], { nullable: true, description: 'Programmes of a partner agency; null for other roles.' })
  programmes?: string[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the role; null while no end is set.' })
  validTo?: string | null;
}

@InputType({ description: 'One more role for somebody.' })
export class AssignRoleInput {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;
  @Field(() => RoleEnum, { description: 'A role below your own.' })
  role!: Role;
  @Field(() => ID, { description: 'Region inside yours, of the level the role is made for.' })
  region!: string;
  @Field(() => [ID], { nullable: true, description: 'Programmes of a partner agency; null for other roles.' })
  programmes?: string[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the role; null while no end is set.' })
  validTo?: string | null;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Every role of one person that you may give goes to another.' })
export class HandOverInput {
  @Field(() => ID, { description: 'Who gives them up.' })
  fromId!: string;
  @Field(() => ID, { description: 'Who takes them on.' })
  toId!: string;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The secret of a link, and the password to be.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The secret of the link.' })
  token!: string;
  @Field(() => String, { description: 'Password, 12–128 characters and not a common one.' })
  password!: string;
}

@InputType({ description: 'A new password for oneself.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password so far.' })
  current!: string;
  @Field(() => String, { description: 'Password, 12–128 characters and not a common one.' })
  next!: string;
}
