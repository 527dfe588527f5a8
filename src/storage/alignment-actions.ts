import type { Alignment, Strength } from '../model/alignment.ts';
import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import type { ListChange } from '../model/word-list.ts';
import { act } from './act.ts';
import { database } from './database.ts';
import { inPieces, type Watching } from './long-work.ts';
import { rowsPointingTo } from './many-rows.ts';
import { namingResourceOf, namingTarget } from './naming.ts';
import { withChangedList, withPatch } from './resource-actions.ts';
import { standingTargets } from './standing.ts';

/** A pressed chip says "practises" until the teacher says otherwise. */
const FIRST_STRENGTH: Strength = 2;

const ownClaims = async (targets: Id[], competency: Id, curator: Id): Promise<Alignment[]> =>
  (await rowsPointingTo(database, 'alignments', targets)).filter(
    (row) => row.competency === competency && row.curator === curator,
  );

/**
 * Claims a competency for each target that has no claim of mine on it yet; claims that stand keep their words. Targets that are gone are
 * passed over. Returns the alignments that now stand.
 * @throws Gone where none of the targets is there any longer
 */
export const claim = (
  targets: readonly Id[],
  competency: Id,
  { strength = FIRST_STRENGTH, why }: { strength?: Strength; why?: string | undefined } = {},
  watching?: Watching,
) =>
  act(
    namingTarget([...targets], { key: 'history.claimed', params: { count: targets.length } }, 'history.claimedOne', {
      key: 'history.claimedExcerpt',
    }),
    ['alignments', 'excerpts', 'resources'],
    async (changes) => {
      const all: Alignment[] = [];
      await inPieces(
        await standingTargets(database, targets),
        async (piece) => {
          const standing = await ownClaims(piece, competency, changes.stamp.curator);
          const claimed = new Set(standing.map((row) => row.target));
          const fresh = piece
            .filter((target) => !claimed.has(target))
            .map((target): Alignment => {
              const id = systemSource.newId();
              return { id, ...changes.stamp, target, competency, strength, ...(why ? { why } : {}) };
            });
          if (fresh.length > 0) await changes.add('alignments', fresh);
          all.push(...standing, ...fresh);
        },
        watching,
      );
      return all;
    },
  );

/** Takes my own claims back; a colleague's stay. */
export const unclaim = (targets: readonly Id[], competency: Id, watching?: Watching) =>
  act(
    namingTarget(
      [...targets],
      { key: 'history.unclaimed', params: { count: targets.length } },
      'history.unclaimedOne',
      { key: 'history.unclaimedExcerpt' },
    ),
    ['alignments', 'excerpts', 'resources'],
    (changes) =>
      inPieces(
        targets,
        async (piece) => {
          const standing = await ownClaims(piece, competency, changes.stamp.curator);
          await changes.remove(
            'alignments',
            standing.map((row) => row.id),
          );
        },
        watching,
      ),
  );

/** What an action on one claim is called. */
const claimIsEdited = (id: Id) =>
  namingResourceOf('alignments', id, () => ({ plain: 'history.editedClaim', named: 'history.editedClaimOn' }));

export const editAlignment = (
  id: Id,
  patch: { why?: string; strength?: Strength; evidence?: Id[] },
  field = Object.keys(patch).join(),
) =>
  act(
    claimIsEdited(id),
    ['alignments', 'excerpts', 'resources'],
    (changes) => changes.edit('alignments', [id], (row) => withPatch(row, patch)),
    {
      joins: `alignment ${id} ${field}`,
    },
  );

/** Lets a claim show more excerpts as its evidence, or some no longer. */
export const changeEvidence = (id: Id, change: ListChange) =>
  act(
    claimIsEdited(id),
    ['alignments', 'excerpts', 'resources'],
    (changes) => changes.edit('alignments', [id], (row) => withChangedList(row, 'evidence', change)),
    { joins: `alignment ${id} evidence` },
  );
