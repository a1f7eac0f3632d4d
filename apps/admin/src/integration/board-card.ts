import type { IntegrationCommand, IntegrationState } from '@simpul/domain/integration.ts';
import type { IntegrationBoardQuery } from '../gql/graphql.ts';

export type BoardColumn = IntegrationBoardQuery['integrationBoard'][number];
export type BoardCard = BoardColumn['cards'][number];
export type BoardFilter = { region: string | null; programme: string | null };

/** What somebody is about to do with a card: choose a column, or give the command that leads to one. */
export type Moving = { card: BoardCard; command: IntegrationCommand | null };
/** Where a dragged card may be let go of, column by column. */
export type Drag = { card: BoardCard; moveOf: (to: IntegrationState) => { command: IntegrationCommand } | { why: string } };
