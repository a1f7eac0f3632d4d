import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { listMails, sendMailAgain } from './mail.service.ts';
import { BoxEnum, MailConnection, type MailBox } from './mail.types.ts';
import { countNotifications, listNotifications, markNotifications, readPreferences, savePreferences } from './notification.service.ts';
import {
  MailPreferences,
  NotificationConnection,
  NotificationCounts,
  SaveMailPreferencesInput,
  ShowEnum,
  type NotificationShow,
} from './notification.types.ts';

@Resolver()
export class NotificationResolver {
  @Policy('signedIn')
  @Query(() => NotificationConnection, { description: 'What the signed-in person is told of, newest first.' })
  notifications(
    @Arg('show', () => ShowEnum, { defaultValue: 'ALL', description: 'Which ones.' }) show: NotificationShow,
    @Arg('first', () => Int, { nullable: true, description: 'Page size, 1–100; default 20.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on from.' }) after: string | null,
    @Ctx() ctx: Context,
  ): Promise<NotificationConnection> {
    return listNotifications(ctx, show, { first, after });
  }

  @Policy('signedIn')
  @Query(() => NotificationCounts, { description: "How many of one's own notifications ask for something." })
  notificationCounts(@Ctx() ctx: Context): Promise<NotificationCounts> {
    return countNotifications(ctx);
  }

  @Policy('signedIn')
  @Mutation(() => NotificationCounts, { description: "Marks some of one's own notifications as read or unread." })
  markNotifications(
    @Arg('ids', () => [ID], { nullable: true, description: 'Which ones; without them all.' }) ids: string[] | null,
    @Arg('read', () => Boolean, { defaultValue: true, description: 'As read, or as unread.' }) read: boolean,
    @Ctx() ctx: Context,
  ): Promise<NotificationCounts> {
    return markNotifications(ctx, ids, read);
  }

  @Policy('signedIn')
  @Query(() => MailPreferences, { description: 'Which mails the signed-in person gets.' })
  mailPreferences(@Ctx() ctx: Context): Promise<MailPreferences> {
    return readPreferences(ctx);
  }

  @Policy('signedIn')
  @Mutation(() => MailPreferences, { description: 'Chooses which mails to get.' })
  saveMailPreferences(
    @Arg('input', () => SaveMailPreferencesInput, { description: 'The choice.' }) input: SaveMailPreferencesInput,
    @Ctx() ctx: Context,
  ): Promise<MailPreferences> {
    return savePreferences(ctx, input);
  }

  @Policy('signedIn')
  @Query(() => MailConnection, { description: 'Mails as they are sent, or would be, newest first.' })
  mails(
    @Arg('box', () => BoxEnum, { defaultValue: 'OWN', description: 'Which ones.' }) box: MailBox,
    @Arg('first', () => Int, { nullable: true, description: 'Page size, 1–100; default 20.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on from.' }) after: string | null,
    @Ctx() ctx: Context,
  ): Promise<MailConnection> {
    return listMails(ctx, box, { first, after });
  }

  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Puts a mail that was given up back among those to be sent.' })
  sendMailAgain(@Arg('id', () => ID, { description: 'Id of the mail.' }) id: string, @Ctx() ctx: Context): Promise<string> {
    return sendMailAgain(ctx, id);
  }
}
