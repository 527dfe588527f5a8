import type { Excerpt, Moment, Quote } from '../model/excerpt.ts';
import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import { type Stretch, troubleOf } from '../model/stretch.ts';
import { act } from './act.ts';
import { database } from './database.ts';
import { naming, namingResourceOf } from './naming.ts';
import { type QuoteDraft, withPatch } from './resource-actions.ts';
import { standingResources } from './standing.ts';

/** Whether somebody marked the same words at the same place already; a place that only one of the two names tells nothing. */
const isSameQuote = (row: Excerpt, { exact, prefix = '', suffix = '', position }: QuoteDraft, curator: Id): boolean =>
  row.kind === 'quote' &&
  row.curator === curator &&
  row.exact === exact &&
  (row.prefix ?? '') === prefix &&
  (row.suffix ?? '') === suffix &&
  (row.position === undefined || position === undefined || row.position.start === position.start);

/**
 * Adds a quote of a resource, unless I have marked it already. Returns its id.
 * @throws Gone where the resource is there no longer
 */
export const addQuote = (resource: Id, quote: QuoteDraft) =>
  act(
    naming('resources', [resource], { key: 'history.quoted' }, 'history.quotedOne'),
    ['excerpts', 'resources'],
    async (changes) => {
      const [known] = await Promise.all([
        database.excerpts.where('resource').equals(resource).toArray(),
        standingResources(database, [resource]),
      ]);
      const same = known.find((row) => isSameQuote(row, quote, changes.stamp.curator));
      if (same) return same.id;
      const id = systemSource.newId();
      await changes.add('excerpts', [{ id, ...changes.stamp, kind: 'quote', resource, ...quote }]);
      return id;
    },
  );

/** Gives a quote the words at which the teacher says that it stands now; its note and what it shows stay. Returns its id. */
export const placeQuote = (id: Id, { exact, prefix, suffix, position, page }: QuoteDraft) =>
  act({ key: 'history.placedQuote' }, ['excerpts'], async (changes): Promise<Id> => {
    await changes.edit('excerpts', [id], (row) =>
      row.kind === 'quote' ? withPatch<Quote>(row, { exact, prefix, suffix, position, page }) : row,
    );
    return id;
  });

type MomentDraft = Pick<Moment, 'start' | 'end' | 'note' | 'analysis'>;

/** Times that are none: whoever offers them has to say so before. */
function assertStretch(stretch: Stretch): void {
  const trouble = troubleOf(stretch);
  if (trouble) throw new RangeError(`no stretch of a video: ${trouble}`);
}

/**
 * Marks a moment of a video. Returns its id.
 * @throws Gone where the resource is there no longer
 */
export const addMoment = (resource: Id, moment: MomentDraft) =>
  act(
    naming('resources', [resource], { key: 'history.markedMoment' }, 'history.markedMomentOf'),
    ['excerpts', 'resources'],
    async (changes) => {
      assertStretch(moment);
      await standingResources(database, [resource]);
      const id = systemSource.newId();
      await changes.add('excerpts', [{ id, ...changes.stamp, kind: 'moment', resource, ...moment }]);
      return id;
    },
  );

/** What an action on one excerpt is called, by what the excerpt is. */
const ofKind = (id: Id, what: 'edited' | 'removed') =>
  namingResourceOf<Excerpt>('excerpts', id, (row) =>
    row?.kind === 'moment'
      ? { plain: `history.${what}Moment`, named: `history.${what}MomentOf` }
      : { plain: `history.${what}Excerpt`, named: `history.${what}ExcerptOf` },
  );

/** Sets the times of a moment; an end of undefined lets it run to the end of the video. Nudging on is one action. */
export const trimMoment = (id: Id, { start, end }: Stretch) =>
  act(
    ofKind(id, 'edited'),
    ['excerpts', 'resources'],
    (changes) => {
      assertStretch({ start, end });
      return changes.edit('excerpts', [id], (row) =>
        row.kind === 'moment' ? withPatch<Moment>(row, { start, end }) : row,
      );
    },
    { joins: `moment ${id} times` },
  );

/** Answers the prompts of a moment; those that the patch does not name stay as they are. Typing on in one answer is one action. */
export const editAnalysis = (id: Id, patch: NonNullable<Moment['analysis']>) =>
  act(
    ofKind(id, 'edited'),
    ['excerpts', 'resources'],
    (changes) =>
      changes.edit('excerpts', [id], (row) =>
        row.kind === 'moment' ? { ...row, analysis: { ...row.analysis, ...patch } } : row,
      ),
    { joins: `moment ${id} ${Object.keys(patch).join()}` },
  );

export const editExcerpt = (id: Id, patch: { note?: string }) =>
  act(
    ofKind(id, 'edited'),
    ['excerpts', 'resources'],
    (changes) => changes.edit('excerpts', [id], (row) => ({ ...row, ...patch })),
    { joins: `excerpt ${id}` },
  );

/** Removes a quote or a moment; alignments that pointed to it as evidence point to it no longer, and what was said of it goes. */
export const removeExcerpt = (id: Id) =>
  act(ofKind(id, 'removed'), ['excerpts', 'alignments', 'feedback', 'resources'], async (changes) => {
    const pointing = await database.alignments.filter((row) => row.evidence?.includes(id) === true).primaryKeys();
    const own = await database.alignments.where('target').equals(id).primaryKeys();
    await changes.edit('alignments', pointing, (row) => ({
      ...row,
      evidence: (row.evidence ?? []).filter((evidence) => evidence !== id),
    }));
    await changes.remove('alignments', own);
    await changes.remove('feedback', await database.feedback.where('target').equals(id).primaryKeys());
    await changes.remove('excerpts', [id]);
  });
