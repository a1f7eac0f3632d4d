import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { may, ROLE_NAMES, scopesOf, type Assignment, type Role } from '@simpul/domain/access.ts';
import { rolesToGive } from '@simpul/domain/delegation.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../seeds/accounts.ts';
import type { Caller, Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType } from '../platform/text.type.ts';
import { ProgrammeRef } from '../programme/programme.types.ts';
import { regionsToKeep } from '../reference/reference.service.ts';
import { RegionRef } from '../region/region.types.ts';
import { SignInInput } from './identity.inputs.ts';
import { PersonRow } from './identity.entity.ts';
import { signIn, signOut } from './identity.service.ts';
import { RoleEnum } from './people.types.ts';

@ObjectType('RoleAssignment', { description: 'A role in a region, for partner agencies bound to programmes.' })
@Policy('signedIn')
class AssignmentType implements Pick<Assignment, 'role'> {
  region!: string;
  programmes!: readonly string[] | null;
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;
}

@Resolver(() => AssignmentType)
export class AssignmentResolver {
  @FieldResolver(() => BilingualTextType, { description: 'Name of the role.' })
  roleName(@Root() assignment: AssignmentType): BilingualText {
    return ROLE_NAMES[assignment.role];
  }
  @FieldResolver(() => RegionRef, { description: 'The region it covers, with everything inside.' })
  region(@Root() assignment: AssignmentType, @Ctx() ctx: Context): Promise<RegionRef> {
    return ctx.load.region.load(assignment.region);
  }
  @FieldResolver(() => [ProgrammeRef], { description: 'Programmes it is bound to; empty when it is not bound to any.' })
  programmes(@Root() assignment: AssignmentType, @Ctx() ctx: Context): Promise<ProgrammeRef[]> {
    return Promise.all((assignment.programmes ?? []).map((code) => ctx.load.programme.load(code)));
  }
}

@ObjectType({ description: 'The signed-in person.' })
@Policy('settingUp')
class Viewer {
  actor!: Caller;
  @Field(() => ID, { description: 'Id of the account.' })
  id!: string;
  @Field(() => String, { description: 'Name shown beside what this person does.' })
  name!: string;
}

const viewerOf = (actor: Caller): Viewer => ({ actor, id: actor.userId, name: actor.name });

@Resolver(() => Viewer)
export class ViewerResolver {
  @FieldResolver(() => String, { description: 'E-mail address of the account.' })
  async email(@Root() viewer: Viewer, @Ctx() ctx: Context): Promise<string> {
    return (await ctx.db.findOneByOrFail(PersonRow, { id: viewer.id })).email;
  }
  @FieldResolver(() => Boolean, { description: 'True for a demonstration account.' })
  async sampleData(@Root() viewer: Viewer, @Ctx() ctx: Context): Promise<boolean> {
    return (await ctx.db.findOneByOrFail(PersonRow, { id: viewer.id })).sampleData;
  }
  @FieldResolver(() => Boolean, {
    description: 'True while this person must first set up a second factor; until then they have no roles and nothing else answers.',
  })
  owesSecondFactor(@Root() viewer: Viewer): boolean {
    return viewer.actor.owesSecondFactor ?? false;
  }
  @FieldResolver(() => [AssignmentType], { description: 'The roles valid today.' })
  assignments(@Root() viewer: Viewer): readonly Assignment[] {
    return viewer.actor.assignments;
  }
  @FieldResolver(() => Boolean, { description: 'Whether kampung records exist that this person may read.' })
  canSeeKampungRecords(@Root() viewer: Viewer): boolean {
    return scopesOf(viewer.actor, 'kampung.read').length > 0;
  }
  @FieldResolver(() => Boolean, { description: 'Whether this person may give roles to others somewhere.' })
  canManagePeople(@Root() viewer: Viewer): boolean {
    return rolesToGive(viewer.actor).length > 0;
  }
  @FieldResolver(() => [RegionRef], { description: 'The regions whose lists this person keeps; empty for most.' })
  keepsListsOf(@Root() viewer: Viewer, @Ctx() ctx: Context): Promise<RegionRef[]> {
    return Promise.all(regionsToKeep(viewer.actor).map((region) => ctx.load.region.load(region)));
  }
  @FieldResolver(() => Boolean, { description: 'Whether this person may read the audit trail somewhere.' })
  canReadTrail(@Root() viewer: Viewer): boolean {
    return scopesOf(viewer.actor, 'audit.read').length > 0;
  }
  @FieldResolver(() => Boolean, { description: 'Whether this person may rename, split and merge regions somewhere.' })
  canChangeRegions(@Root() viewer: Viewer): boolean {
    return scopesOf(viewer.actor, 'region.manage').length > 0;
  }
  @FieldResolver(() => Boolean, { description: 'Whether this person may propose integrations somewhere.' })
  canProposeIntegrations(@Root() viewer: Viewer): boolean {
    return scopesOf(viewer.actor, 'integration.propose').some((scope) =>
      may(viewer.actor, 'integration.propose', {
        region: scope.region,
        ...(scope.programmes?.[0] ? { programme: scope.programmes[0] } : {}),
      }),
    );
  }
}

@ObjectType({ description: 'An account of the demonstration.', simpleResolvers: true })
@Policy('public')
class DemoAccount {
  @Field(() => String, { description: 'E-mail address to sign in with.' })
  email!: string;
  @Field(() => String, { description: 'Password, the same for all of them.' })
  password!: string;
  @Field(() => String, { description: 'Name of the account.' })
  name!: string;
  @Field(() => BilingualTextType, { description: 'Its role.' })
  roleName!: BilingualText;
  @Field(() => String, { description: 'Where the role is valid.' })
  scope!: string;
}

@Resolver()
export class IdentityResolver {
  @Policy('public')
  @Query(() => Viewer, { nullable: true, description: 'The signed-in person; null without a session.' })
  viewer(@Ctx() ctx: Context): Viewer | null {
    return ctx.actor && viewerOf(ctx.actor);
  }

  @Policy('public')
  @Query(() => [DemoAccount], { description: 'Accounts of the demonstration; empty on a real installation.' })
  async demoAccounts(@Ctx() ctx: Context): Promise<DemoAccount[]> {
    if (!ctx.env.DEMO) return [];
    return Promise.all(
      DEMO_ACCOUNTS.map(async ({ email, title, role, region }) => ({
        email,
        password: DEMO_PASSWORD,
        name: title.id,
        roleName: ROLE_NAMES[role],
        scope: (await ctx.load.region.load(region)).name,
      })),
    );
  }

  @Policy('public')
  @Mutation(() => Viewer, { description: 'Starts a session; the cookie comes with the answer.' })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Address and password.' }) input: SignInInput,
    @Ctx() ctx: Context,
  ): Promise<Viewer> {
    return viewerOf(await signIn(ctx, input));
  }

  @Policy('public')
  @Mutation(() => Boolean, { description: 'Ends the session. True also when there was none.' })
  signOut(@Ctx() ctx: Context): Promise<boolean> {
    return signOut(ctx);
  }
}
