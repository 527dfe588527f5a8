import type { Alignment } from '../model/alignment.ts';
import { systemSource } from '../model/identity.ts';
import { act } from './act.ts';
import type { Changes } from './changes.ts';
import { database } from './database.ts';
import { withPatch } from './resource-actions.ts';
import { standingTargets } from './standing.ts';

type Claim = Pick<Alignment, 'curator' | 'target' | 'competency' | 'strength'>;

async function mineBeside({ target, competency }: Claim, { stamp }: Changes): Promise<Alignment | undefined> {
  const standing = await database.alignments.where('target').equals(target).toArray();
  return standing.find((row) => row.competency === competency && row.curator === stamp.curator);
}

const addMine = async (changes: Changes, { target, competency }: Claim, says: Partial<Alignment>) => {
  await standingTargets(database, [target]);
  const id = systemSource.newId();
  await changes.add('alignments', [{ id, ...changes.stamp, target, competency, ...says }]);
  return id;
};

/**
 * Seconds a colleague's claim by one of my own on the same competency; what mine says already stays. Returns its id.
 * @throws Gone where what it is about is there no longer
 */
export const second = (theirs: Claim) =>
  act({ key: 'history.seconded' }, ['alignments', 'excerpts', 'resources'], async (changes) => {
    const mine = await mineBeside(theirs, changes);
    const { curator, strength } = theirs;
    if (!mine) return addMine(changes, theirs, { seconds: [curator], ...(strength === undefined ? {} : { strength }) });
    await changes.edit('alignments', [mine.id], (row) =>
      row.seconds?.includes(curator) ? row : { ...row, seconds: [...(row.seconds ?? []), curator] },
    );
    return mine.id;
  });

const others = (row: Alignment, curator: string) => row.seconds?.filter((each) => each !== curator) ?? [];

const withSeconds = (row: Alignment, seconds: string[]) =>
  withPatch<Alignment>(row, { seconds: seconds.length === 0 ? undefined : seconds });

/** Seconds a colleague's claim no longer. A claim of mine that said nothing else goes. */
export const unsecond = (theirs: Claim) =>
  act({ key: 'history.unseconded' }, ['alignments'], async (changes) => {
    const mine = await mineBeside(theirs, changes);
    if (!mine?.seconds?.includes(theirs.curator)) return;
    const seconds = others(mine, theirs.curator);
    if (seconds.length === 0 && !mine.why && !mine.evidence?.length) await changes.remove('alignments', [mine.id]);
    else await changes.edit('alignments', [mine.id], (row) => withSeconds(row, seconds));
  });

/**
 * Puts a claim of my own beside a colleague's, which seconds theirs no longer and leaves open how strongly. Returns its id.
 * @throws Gone where what it is about is there no longer
 */
export const differ = (theirs: Claim) =>
  act({ key: 'history.differed' }, ['alignments', 'excerpts', 'resources'], async (changes) => {
    const mine = await mineBeside(theirs, changes);
    if (!mine) return addMine(changes, theirs, {});
    await changes.edit('alignments', [mine.id], (row) =>
      row.seconds?.includes(theirs.curator) ? withSeconds(row, others(row, theirs.curator)) : row,
    );
    return mine.id;
  });
