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
  (table: 'resources' | 'collections', ids: Id[], plain: Sentence, named: Sentence['key']) =>
  async (): Promise<Sentence> => {
    const [id, ...others] = ids;
    const name = id === undefined || others.length > 0 ? '' : ((await database.table(table).get(id))?.name ?? '');
    return name === '' ? plain : { key: named, params: { ...plain.params, name: shownName(name) } };
  };

/** The same for what claims point to: a quote or moment has no name, and is no resource either. */
export const namingTarget =
  (targets: Id[], plain: Sentence, named: Sentence['key'], excerpt: Sentence) => async (): Promise<Sentence> => {
    const [id, ...others] = targets;
    const isExcerpt = id !== undefined && others.length === 0 && (await database.excerpts.get(id)) !== undefined;
    return isExcerpt ? excerpt : naming('resources', targets, plain, named)();
  };
