import type { Id } from '../model/identity.ts';
import type { Sentence } from '../words/say.ts';
import { database } from './database.ts';

/** As much of a name as a line of History has room for, in UTF-16 code units. */
const LONGEST_SHOWN = 80;

/** A name as far as a line of History has room for it. */
export const shownName = (name: string): string =>
  name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN)}…` : name;

/**
 * Names in History what an action is about, as it is called before the action. Where it has no name, or is one of several, the plain
 * sentence stays.
 * @param ids what the action is about
 */
export const naming =
  (
    table: 'resources' | 'collections' | 'frameworks' | 'competencies',
    ids: Id[],
    plain: Sentence,
    named: Sentence['key'],
  ) =>
  async (): Promise<Sentence> => {
    const [id, ...others] = ids;
    const name = id === undefined || others.length > 0 ? '' : ((await database.table(table).get(id))?.name ?? '');
    return name === '' ? plain : { key: named, params: { ...plain.params, name: shownName(name) } };
  };

/**
 * Names the resource that a quote, a moment or a claim is about. Its action has to hold the tables `excerpts` and `resources` as well.
 * @param plain says what was done, of the row as it is before
 */
export const namingResourceOf =
  <Row extends { target: Id } | { resource: Id }>(
    table: 'excerpts' | 'alignments',
    id: Id,
    keys: (row: Row | undefined) => { plain: Sentence['key']; named: Sentence['key'] },
  ) =>
  async (): Promise<Sentence> => {
    const row: Row | undefined = await database.table(table).get(id);
    const { plain, named } = keys(row);
    if (!row) return { key: plain };
    const ground = 'resource' in row ? row.resource : row.target;
    const resource = (await database.excerpts.get(ground))?.resource ?? ground;
    return naming('resources', [resource], { key: plain }, named)();
  };

/** The same for what claims point to: a quote or moment has no name, and is no resource either. */
export const namingTarget =
  (targets: Id[], plain: Sentence, named: Sentence['key'], excerpt: Sentence) => async (): Promise<Sentence> => {
    const [id, ...others] = targets;
    const [found, sentence] = await Promise.all([
      id === undefined || others.length > 0 ? undefined : database.excerpts.get(id),
      naming('resources', targets, plain, named)(),
    ]);
    return found ? excerpt : sentence;
  };
