import { ROLE_NAMES } from '@simpul/domain/access.ts';
import { BOND_KINDS, BOND_NAMES, BOND_OF_EVIDENCE, BOND_RULES, describeBonds, proofOf, type BondKind } from '@simpul/domain/bonds.ts';
import { lengthOf, personalNumberIn } from '@simpul/domain/checks.ts';
import { NOTE_MAX } from '@simpul/domain/integration-input.ts';
import { text } from '@simpul/domain/text.ts';
import { bondsOfRows } from '../../kampung/kampung-source.ts';
import { audit } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { badInput, Refusal } from '../../platform/errors.ts';
import { once } from '../../platform/idempotency.ts';
import { today } from '../../platform/today.ts';
import { transact } from '../../platform/transact.ts';
import { refreshSummaries } from '../../publication/summary.ts';
import { IntegrationBondRow, type IntegrationRow } from '../integration.entity.ts';
import { readProofRows } from '../integration.loader.ts';
import type { VerifyBondInput } from '../integration.inputs.ts';
import type { BondOnRecord } from '../integration.types.ts';
import type { IntegrationEvidenceRow } from './part.entity.ts';
import { holdIntegration, openIntegration } from './part.store.ts';

/**
 * States that the proof of a bond was checked today; counts for twelve months.
 * @throws Refusal at `kind` for a bond without proof; FORBIDDEN for proof that the actor alone handed in
 */
export async function verifyBond(ctx: Context, input: VerifyBondInput): Promise<string> {
  const { row, place, role } = await openIntegration(ctx, 'integration.verify', input.integration);
  const { kind } = input;
  const remark = input.remark?.trim() || null;
  const problem = remark && (lengthOf(remark, 1, NOTE_MAX, text('Catatan', 'The remark')) ?? personalNumberIn(remark));
  if (problem) throw badInput('remark', problem);
  return transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      await holdIntegration(tx, { row, place });
      const bond = await tx.db.findOneByOrFail(IntegrationBondRow, { integrationId: row.id, kind });
      const name = BOND_NAMES[kind];
      if (bond.status < 2) {
        throw badInput(
          'kind',
          text(
            `Ikatan ${name.id.toLowerCase()} belum terdokumentasi: tambahkan buktinya lebih dahulu.`,
            `The ${name.en.toLowerCase()} bond is not documented: add its proof first.`,
          ),
        );
      }
      const { userId, name: verifiedBy } = actorOf(tx);
      const [proof = []] = await readProofRows(tx.db, [row.id]);
      if (handedInAlone(proof, kind, userId)) {
        throw new Refusal(
          'FORBIDDEN',
          text(
            'Bukti yang Anda serahkan sendiri diperiksa oleh orang lain.',
            'Proof that you handed in yourself is checked by somebody else.',
          ),
          'kind',
        );
      }
      const checked = { verifiedOn: today(), verifiedBy, verifiedRole: role, remark };
      await tx.db.update(IntegrationBondRow, { integrationId: row.id, kind }, checked);
      await audit(tx, {
        action: 'integration.bond.verify',
        entity: 'integration',
        entityId: row.id,
        region: place.region,
        role,
        summary: text(`Ikatan ${name.id.toLowerCase()} diverifikasi`, `The ${name.en.toLowerCase()} bond was verified`),
        before: bond,
        after: checked,
      });
      await refreshSummaries(tx.db, [place.region]);
      return row.id;
    }),
  );
}

/** Whether all documents in force that prove a bond come from one person, who therefore does not check them. */
function handedInAlone(proof: readonly IntegrationEvidenceRow[], kind: BondKind, userId: string | undefined): boolean {
  const own = proof.filter((evidence) => BOND_OF_EVIDENCE[evidence.kind] === kind && (evidence.validTo ?? today()) >= today());
  return own.length > 0 && own.every(({ handedInById }) => handedInById === userId);
}

/** The five bonds with how each is lifted, what would prove it, and who checked it last. */
export async function readBondsOnRecord(ctx: Context, row: IntegrationRow): Promise<BondOnRecord[]> {
  const rows = await ctx.load.bondRows.load(row.id);
  const proof = await ctx.load.proofRows.load(row.id);
  const views = describeBonds(bondsOfRows(rows));
  return BOND_KINDS.flatMap((kind, at) => {
    const view = views[at];
    const { verifiedOn = null, verifiedBy = null, verifiedRole = null, remark = null } = rows.find((bond) => bond.kind === kind) ?? {};
    const check = { verifiedOn, verifiedBy, verifiedRole: verifiedRole && ROLE_NAMES[verifiedRole], remark };
    const viewerHandedIn = handedInAlone(proof, kind, ctx.actor?.userId);
    return view ? { ...view, ...check, rule: BOND_RULES[kind], proof: proofOf(kind), viewerHandedIn } : [];
  });
}
