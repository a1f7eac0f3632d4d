import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Policy } from '../platform/policy.ts';

@ObjectType({ description: 'Your second factor: a code of an authenticator app that signing in asks for.', simpleResolvers: true })
@Policy('settingUp')
export class SecondFactor {
  @Field(() => Date, { nullable: true, description: 'Since when it is on; null while it is off.' })
  since!: Date | null;
  @Field(() => Int, { description: 'How many recovery codes are left.' })
  recoveryCodesLeft!: number;
}

@ObjectType({ description: 'What an authenticator app needs in order to make codes.', simpleResolvers: true })
@Policy('settingUp')
export class SecondFactorSetup {
  @Field(() => String, { description: 'The secret, to be typed into the app.' })
  secret!: string;
  @Field(() => String, { description: 'The same as an address (otpauth://), to be shown as a QR code.' })
  uri!: string;
}

@InputType({ description: 'Proof that it is you who changes your second factor.' })
export class SecondFactorProofInput {
  @Field(() => String, { description: 'Your password.' })
  password!: string;
  @Field(() => String, { description: 'Code of the authenticator app, or a recovery code.' })
  code!: string;
}
