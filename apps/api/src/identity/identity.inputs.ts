import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What signing in asks for.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address of the account; case does not matter.' })
  email!: string;
  @Field(() => String, { description: 'Password, 128 characters at most.' })
  password!: string;
}
