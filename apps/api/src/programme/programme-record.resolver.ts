import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { ProgrammeRecord, SaveProgrammeInput, SaveProgrammeInRegencyInput, WithdrawProgrammeInput } from './programme-record.types.ts';
import { findProgrammeRecord } from './programme.reads.ts';
import { saveProgramme, saveProgrammeInRegency, withdrawProgramme } from './programme.service.ts';

@Resolver()
export class ProgrammeRecordResolver {
  @Policy('signedIn')
  @Query(() => ProgrammeRecord, { nullable: true, description: 'A programme with its history; null for an unknown code.' })
  programmeRecord(
    @Arg('code', () => ID, { description: 'Code of the programme.' }) code: string,
    @Ctx() ctx: Context,
  ): Promise<ProgrammeRecord | null> {
    return findProgrammeRecord(ctx, code);
  }

  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Changes the national record of a programme; answers its code. Each change is kept as a version.' })
  saveProgramme(
    @Arg('input', () => SaveProgrammeInput, { description: 'The change.' }) input: SaveProgrammeInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return saveProgramme(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Changes what a regency adds to a programme for itself; answers the code of the programme.' })
  saveProgrammeInRegency(
    @Arg('input', () => SaveProgrammeInRegencyInput, { description: 'The change.' }) input: SaveProgrammeInRegencyInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return saveProgrammeInRegency(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Withdraws a programme from new proposals, or brings it back; answers its code.' })
  withdrawProgramme(
    @Arg('input', () => WithdrawProgrammeInput, { description: 'Which, and why.' }) input: WithdrawProgrammeInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return withdrawProgramme(ctx, input);
  }
}
