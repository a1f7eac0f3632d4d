import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What signing in asks for.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address of the account; case does not matter.' })
  email!: string;
  @Field(() => String, { description: 'Password, 128 characters at most.' })
  password!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the authenticator app, or a recovery code, for an account that asks for one by refusing at the field `code`.',
  })
  code?: string | null;
}
