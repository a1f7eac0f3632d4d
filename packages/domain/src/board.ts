import { ROLE_NAMES, type Role } from './access.ts';
import {
  COMMAND_RULES,
  COMMANDS,
  sideOf,
  STATE_NAMES,
  targetState,
  type IntegrationCommand,
  type IntegrationState,
  type Side,
} from './integration.ts';
import { text, type BilingualText } from './text.ts';

// What a board of integrations by state may say and do. A card is never moved: a command is given,
// and where it stands afterwards follows from that.

export type OnBoard = { state: IntegrationState; proposedBySide: Side; suspendedFrom: IntegrationState | null };

/** Who proposed does not review: that step is the other side's. */
const rolesOf = (command: IntegrationCommand, { proposedBySide }: OnBoard): Role[] =>
  COMMAND_RULES[command].roles.filter((role) => command !== 'REVIEW' || sideOf(role) !== proposedBySide);

/** A step that the person may take, with what still stands in its way. */
export type Possible = { command: IntegrationCommand; blockedBy: readonly { problem: BilingualText }[] };
/** The command that leads to another column, or why none does. */
export type Move = { command: IntegrationCommand } | { why: readonly BilingualText[] };

/** @param possible steps this person may take from here; null as long as they are not known */
export function moveTo(card: OnBoard, to: IntegrationState, possible: readonly Possible[] | null): Move {
  if (card.state === to) return { why: [text('Integrasi ini sudah di kolom ini.', 'This integration stands in this column.')] };
  const leading = COMMANDS.filter((command) => COMMAND_RULES[command].from.includes(card.state) && targetState(command, card) === to);
  const [first] = leading;
  if (!first) {
    const [from, target] = [STATE_NAMES[card.state], STATE_NAMES[to]];
    return {
      why: [
        text(
          `Tidak ada langkah dari ${from.id.toLowerCase()} ke ${target.id.toLowerCase()}.`,
          `No step leads from ${from.en.toLowerCase()} to ${target.en.toLowerCase()}.`,
        ),
      ],
    };
  }
  const own = possible?.filter(({ command }) => leading.includes(command)) ?? [];
  const open = own.find(({ blockedBy }) => blockedBy.length === 0);
  if (open) return { command: open.command };
  const [blocked] = own;
  if (blocked) return { why: blocked.blockedBy.map(({ problem }) => problem) };
  const roles = rolesOf(first, card).map((role) => ROLE_NAMES[role]);
  const { name } = COMMAND_RULES[first];
  return {
    why: [
      text(
        `«${name.id}» dilakukan oleh ${roles.map(({ id }) => id).join(' atau ')}.`,
        `“${name.en}” is done by: ${roles.map(({ en }) => en).join(' or ')}.`,
      ),
    ],
  };
}
