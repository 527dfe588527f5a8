import type { Alignment } from '../model/alignment.ts';
import { type Excerpt, type Moment, meaningOfExcerpt } from '../model/excerpt.ts';
import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import { act } from './act.ts';
import { database } from './database.ts';
import { naming } from './naming.ts';
import type { QuoteDraft } from './resource-actions.ts';
import { standingResources } from './standing.ts';

type EvidenceDraft = ({ kind: 'quote' } & QuoteDraft) | ({ kind: 'moment' } & Pick<Moment, 'start' | 'end'>);

/**
 * Takes words or seconds of a resource as evidence for a competency: the excerpt, where I have not marked it already, and my claim that points to it, in one action. A claim that
 * stands keeps its strength and its words; a new one says no strength, which is the teacher's to say.
 * @returns the id of the excerpt
 * @throws Gone where the resource is there no longer
 */
export const takeEvidence = (resource: Id, competency: Id, draft: EvidenceDraft) =>
  act(
    naming('resources', [resource], { key: 'history.claimed', params: { count: 1 } }, 'history.claimedOne'),
    ['excerpts', 'alignments', 'resources'],
    async (changes) => {
      const marked: Excerpt = { id: systemSource.newId(), ...changes.stamp, resource, ...draft };
      const [known] = await Promise.all([
        database.excerpts.where('resource').equals(resource).toArray(),
        standingResources(database, [resource]),
      ]);
      const same = known.find((row) => meaningOfExcerpt(row) === meaningOfExcerpt(marked));
      const { id } = same ?? marked;
      if (!same) await changes.add('excerpts', [marked]);
      const standing = await database.alignments.where('target').equals(resource).toArray();
      const mine = standing.find((row) => row.competency === competency && row.curator === changes.stamp.curator);
      if (mine) {
        await changes.edit('alignments', [mine.id], (row) =>
          row.evidence?.includes(id) ? row : { ...row, evidence: [...(row.evidence ?? []), id] },
        );
        return id;
      }
      const claim: Alignment = {
        id: systemSource.newId(),
        ...changes.stamp,
        target: resource,
        competency,
        evidence: [id],
      };
      await changes.add('alignments', [claim]);
      return id;
    },
  );
