import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import {
  confirmSecondFactor,
  readSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
  turnOffSecondFactor,
} from './second-factor.service.ts';
import { SecondFactor, SecondFactorProofInput, SecondFactorSetup } from './second-factor.types.ts';

@Resolver()
export class SecondFactorResolver {
  @Policy('settingUp')
  @Query(() => SecondFactor, { description: 'Your second factor.' })
  secondFactor(@Ctx() ctx: Context): Promise<SecondFactor> {
    return readSecondFactor(ctx);
  }
  @Policy('settingUp')
  @Mutation(() => SecondFactorSetup, { description: 'Begins a second factor. It is on once its first code has confirmed it.' })
  startSecondFactor(
    @Arg('password', () => String, { description: 'Your password.' }) password: string,
    @Ctx() ctx: Context,
  ): Promise<SecondFactorSetup> {
    return startSecondFactor(ctx, password);
  }
  @Policy('settingUp')
  @Mutation(() => [String], {
    description: 'Turns the second factor on and ends your other sessions; answers ten recovery codes, which are told only once.',
  })
  confirmSecondFactor(
    @Arg('code', () => String, { description: 'The first code of the app.' }) code: string,
    @Ctx() ctx: Context,
  ): Promise<string[]> {
    return confirmSecondFactor(ctx, code);
  }
  @Policy('signedIn')
  @Mutation(() => [String], { description: 'Ten new recovery codes, told only once; those before stop working.' })
  renewRecoveryCodes(
    @Arg('input', () => SecondFactorProofInput, { description: 'Password and code.' }) input: SecondFactorProofInput,
    @Ctx() ctx: Context,
  ): Promise<string[]> {
    return renewRecoveryCodes(ctx, input);
  }
  @Policy('signedIn')
  @Mutation(() => SecondFactor, { description: 'Turns your second factor off.' })
  turnOffSecondFactor(
    @Arg('input', () => SecondFactorProofInput, { description: 'Password and code.' }) input: SecondFactorProofInput,
    @Ctx() ctx: Context,
  ): Promise<SecondFactor> {
    return turnOffSecondFactor(ctx, input);
  }
}
