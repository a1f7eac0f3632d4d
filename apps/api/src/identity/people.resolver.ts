import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ROLE_NAMES, type Role } from '@simpul/domain/access.ts';
import { rolesToGive } from '@simpul/domain/delegation.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType } from '../platform/text.type.ts';
import { ProgrammeRef } from '../programme/programme.types.ts';
import { RegionRef } from '../region/region.types.ts';
import { changePassword, endSessions, listAccountEvents, listSessions, sessionId } from './account.service.ts';
import {
  acceptInvitation,
  findInvitation,
  invitePerson,
  inviteToNewPassword,
  listInvitations,
  revokeInvitation,
} from './invitation.service.ts';
import { assignRole, endRole, findPerson, handOver, listPeople, resetSecondFactor, rolesOfPerson, setActive } from './people.service.ts';
import {
  AcceptInvitationInput,
  AccountEvent,
  AssignRoleInput,
  ChangePasswordInput,
  HandOverInput,
  HeldRole,
  Invitation,
  InvitePersonInput,
  OpenInvitation,
  People,
  Person,
  RoleEnum,
  Session,
} from './people.types.ts';

@Resolver(() => Person)
export class PersonResolver {
  @Policy('signedIn')
  @Query(() => People, { description: 'People with a role, now or earlier, where you manage people.' })
  people(
    @Arg('search', () => String, { defaultValue: '', description: 'Part of a name, or an e-mail address.' }) search: string,
    @Arg('first', () => Int, { nullable: true, description: 'Page size, 1–100; default 20.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on from.' }) after: string | null,
    @Ctx() ctx: Context,
  ): Promise<People> {
    return listPeople(ctx, search, { first, after });
  }
  @Policy('signedIn')
  @Query(() => Person, { nullable: true, description: 'Somebody where you manage people; null when there is none.' })
  person(@Arg('id', () => ID, { description: 'Id.' }) id: string, @Ctx() ctx: Context): Promise<Person | null> {
    return findPerson(ctx, id);
  }
  @Policy('signedIn')
  @Query(() => [RoleEnum], { description: 'The roles you may give somewhere; empty when you manage nobody.' })
  rolesToGive(@Ctx() ctx: Context): Role[] {
    return rolesToGive(ctx.actor);
  }
  @Extensions({ listSize: 4 })
  @FieldResolver(() => [HeldRole], { description: 'Roles inside your scope, the valid ones first.' })
  roles(@Root() { id }: Person, @Ctx() ctx: Context): Promise<HeldRole[]> {
    return rolesOfPerson(ctx, id);
  }

  @Policy('signedIn')
  @Mutation(() => String, {
    description: 'Prepares an account; answers the secret of the link, which is told only once and works for 7 days.',
  })
  invitePerson(
    @Arg('input', () => InvitePersonInput, { description: 'Whom, with which role.' }) input: InvitePersonInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return invitePerson(ctx, input);
  }
  @Policy('signedIn')
  @Mutation(() => String, { description: 'A link to a new password for somebody below you; answers its secret.' })
  inviteToNewPassword(@Arg('personId', () => ID, { description: 'Who.' }) personId: string, @Ctx() ctx: Context): Promise<string> {
    return inviteToNewPassword(ctx, personId);
  }
  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Takes an unused link back; answers its id.' })
  revokeInvitation(@Arg('id', () => ID, { description: 'Id of the link.' }) id: string, @Ctx() ctx: Context): Promise<string> {
    return revokeInvitation(ctx, id);
  }
  @Policy('signedIn')
  @Mutation(() => Person, { description: 'Gives somebody one more role.' })
  assignRole(
    @Arg('input', () => AssignRoleInput, { description: 'Whom, which role, where.' }) input: AssignRoleInput,
    @Ctx() ctx: Context,
  ): Promise<Person> {
    return assignRole(ctx, input);
  }
  @Policy('signedIn')
  @Mutation(() => Person, { description: 'Ends a role at once.' })
  endRole(@Arg('id', () => ID, { description: 'Id of the role of the person.' }) id: string, @Ctx() ctx: Context): Promise<Person> {
    return endRole(ctx, id);
  }
  @Policy('signedIn')
  @Mutation(() => Person, { description: 'Moves roles from one person to another in one step; answers who took them on.' })
  handOver(
    @Arg('input', () => HandOverInput, { description: 'From whom to whom.' }) input: HandOverInput,
    @Ctx() ctx: Context,
  ): Promise<Person> {
    return handOver(ctx, input);
  }
  @Policy('signedIn')
  @Mutation(() => Person, { description: 'Closes or reopens an account. Closing ends its sessions at once.' })
  setPersonActive(
    @Arg('id', () => ID, { description: 'Who.' }) id: string,
    @Arg('active', () => Boolean, { description: 'False closes, true reopens.' }) active: boolean,
    @Ctx() ctx: Context,
  ): Promise<Person> {
    return setActive(ctx, id, active);
  }
  @Policy('signedIn')
  @Mutation(() => Person, { description: 'Turns off the second factor of somebody below you who has lost it. Their sessions end at once.' })
  resetSecondFactor(@Arg('personId', () => ID, { description: 'Who.' }) personId: string, @Ctx() ctx: Context): Promise<Person> {
    return resetSecondFactor(ctx, personId);
  }
}

@Resolver(() => HeldRole)
export class HeldRoleResolver {
  @FieldResolver(() => BilingualTextType, { description: 'Name of the role.' })
  roleName(@Root() { role }: HeldRole): BilingualText {
    return ROLE_NAMES[role];
  }
  @FieldResolver(() => RegionRef, { description: 'Where.' })
  region(@Root() { regionCode }: HeldRole, @Ctx() ctx: Context): Promise<RegionRef> {
    return ctx.load.region.load(regionCode);
  }
  @Extensions({ listSize: 2 })
  @FieldResolver(() => [ProgrammeRef], { description: 'Programmes it is bound to; empty when it is not bound to any.' })
  programmes(@Root() { programmes }: HeldRole, @Ctx() ctx: Context): Promise<ProgrammeRef[]> {
    return Promise.all((programmes ?? []).map((code) => ctx.load.programme.load(code)));
  }
}

@Resolver(() => Invitation)
export class InvitationResolver {
  @Policy('signedIn')
  @Query(() => [Invitation], { description: 'Links that can still be used, where you manage people.' })
  invitations(@Ctx() ctx: Context): Promise<Invitation[]> {
    return listInvitations(ctx);
  }
  @Policy('public')
  @Query(() => OpenInvitation, { nullable: true, description: 'Whom a link is for; null when it was used, taken back or is too old.' })
  invitation(
    @Arg('token', () => String, { description: 'The secret of the link.' }) token: string,
    @Ctx() ctx: Context,
  ): Promise<OpenInvitation | null> {
    return findInvitation(ctx, token);
  }
  @Policy('public')
  @Mutation(() => String, { description: 'Opens the account, or gives it a new password; answers the e-mail address to sign in with.' })
  acceptInvitation(
    @Arg('input', () => AcceptInvitationInput, { description: 'Link and password.' }) input: AcceptInvitationInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return acceptInvitation(ctx, input);
  }
  @FieldResolver(() => RegionRef, { description: 'Where the role will be valid.' })
  region(@Root() { regionCode }: Invitation, @Ctx() ctx: Context): Promise<RegionRef> {
    return ctx.load.region.load(regionCode);
  }
}

@Resolver()
export class AccountResolver {
  @Policy('signedIn')
  @Query(() => [Session], { description: 'Where you are signed in, last seen first.' })
  async sessions(@Ctx() ctx: Context): Promise<Session[]> {
    return (await listSessions(ctx)).map((row) => ({ ...row, id: sessionId(row), current: row.hash === ctx.sessionHash }));
  }
  @Extensions({ listSize: 20 })
  @Policy('signedIn')
  @Query(() => [AccountEvent], { description: 'What happened to your account, newest first, 20 at most.' })
  accountEvents(@Ctx() ctx: Context): Promise<AccountEvent[]> {
    return listAccountEvents(ctx);
  }
  @Policy('signedIn')
  @Mutation(() => Int, { description: 'Ends one of your sessions, or all others; answers how many ended.' })
  endSessions(
    @Arg('id', () => ID, { nullable: true, description: 'Short name of a session; left out for all others.' }) id:
      | string
      | null
      | undefined,
    @Ctx() ctx: Context,
  ): Promise<number> {
    return endSessions(ctx, id ?? null);
  }
  @Policy('signedIn')
  @Mutation(() => Boolean, { description: 'Changes your password. Every other session of yours ends.' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'Old and new.' }) input: ChangePasswordInput,
    @Ctx() ctx: Context,
  ): Promise<boolean> {
    await changePassword(ctx, input);
    return true;
  }
}
