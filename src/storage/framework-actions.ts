import type { Competency, Framework } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import { mayMoveInto, positionBefore, roomBefore, siblings, withDescendants } from '../model/nesting.ts';
import { act } from './act.ts';
import { database } from './database.ts';
import { makeRoom } from './make-room.ts';
import { naming } from './naming.ts';
import { withPatch } from './resource-actions.ts';

/** What an action on one framework is called. */
const frameworkIs = (id: Id, what: 'edited' | 'archived' | 'unarchived') =>
  naming('frameworks', [id], { key: `history.${what}Framework` }, `history.${what}FrameworkOne`);

/** What an action on one competency is called. */
const competencyIs = (id: Id, what: 'edited' | 'moved' | 'archived' | 'unarchived') =>
  naming('competencies', [id], { key: `history.${what}Competency` }, `history.${what}CompetencyOne`);

/** Where frameworks of one's own have their names; nothing is there to be fetched. */
const OWN = 'https://taproot.example/frameworks';

const uuidOf = (id: Id): string => id.slice('urn:uuid:'.length);

type Patch<Row> = { [Field in keyof Row]?: Row[Field] | undefined };

/** Makes a framework, last of all. Returns its id. */
export const createFramework = (name: string) =>
  act({ key: 'history.madeFramework', params: { name } }, ['frameworks'], async (changes) => {
    const id = systemSource.newId();
    const rows = await database.frameworks.toArray();
    const position = Math.max(0, ...rows.map((row) => row.position)) + 1;
    await changes.add('frameworks', [{ id, ...changes.stamp, uri: `${OWN}/${uuidOf(id)}`, name, position }]);
    return id;
  });

export const editFramework = (id: Id, patch: Patch<Framework>) =>
  act(
    frameworkIs(id, 'edited'),
    ['frameworks'],
    (changes) => changes.edit('frameworks', [id], (row) => withPatch(row, patch)),
    { joins: `framework ${id} ${Object.keys(patch).join()}` },
  );

/** Puts a framework away, or takes it out again. Its competencies and all claims on them stay as they are. */
export const archiveFramework = (id: Id, away: boolean) =>
  act(frameworkIs(id, away ? 'archived' : 'unarchived'), ['frameworks'], (changes) =>
    changes.edit('frameworks', [id], (row) =>
      withPatch<Framework>(row, { dateArchived: away ? changes.stamp.dateChanged : undefined }),
    ),
  );

const isInUse = ({ dateArchived }: Competency): boolean => dateArchived === undefined;

const own = async (framework: Id) => database.competencies.where('framework').equals(framework).toArray();

/** Adds a competency, last among its siblings. Returns its id. */
export const addCompetency = (framework: Id, name: string, parent?: Id) =>
  act({ key: 'history.addedCompetency', params: { name } }, ['frameworks', 'competencies'], async (changes) => {
    const [of] = await changes.read('frameworks', [framework]);
    if (!of) return undefined;
    const id = systemSource.newId();
    const position = positionBefore(siblings(await own(framework), parent), null);
    await changes.add('competencies', [
      {
        id,
        ...changes.stamp,
        framework,
        uri: `${of.uri}/${uuidOf(id)}`,
        position,
        name,
        statement: '',
        ...(parent === undefined ? {} : { parent }),
      },
    ]);
    return id;
  });

export const editCompetency = (id: Id, patch: Patch<Competency>) =>
  act(
    competencyIs(id, 'edited'),
    ['competencies'],
    (changes) => changes.edit('competencies', [id], (row) => withPatch(row, patch)),
    { joins: `competency ${id} ${Object.keys(patch).join()}` },
  );

/** Moves a competency among its siblings, or under another of its framework. Returns false where it would end under itself. */
export const moveCompetency = (id: Id, parent: Id | undefined, before: Id | null) =>
  act(competencyIs(id, 'moved'), ['competencies'], async (changes) => {
    const [moved] = await changes.read('competencies', [id]);
    const rows = moved ? await own(moved.framework) : [];
    if (!mayMoveInto(rows, id, parent)) return false;
    const room = roomBefore(
      siblings(rows, parent).filter((row) => row.id !== id),
      before,
    );
    await makeRoom(changes, 'competencies', room);
    await changes.edit('competencies', [id], (row) => withPatch<Competency>(row, { parent, position: room.position }));
    return true;
  });

/** Puts a competency away with those under it: they are offered no more, and the claims on them stay. */
export const archiveCompetency = (id: Id) =>
  act(competencyIs(id, 'archived'), ['competencies'], async (changes) => {
    const [row] = await changes.read('competencies', [id]);
    const under = withDescendants(row ? await own(row.framework) : [], id).filter(isInUse);
    await changes.edit(
      'competencies',
      under.map((each) => each.id),
      (each) => ({ ...each, dateArchived: changes.stamp.dateChanged }),
    );
  });

/** Brings a competency back with those under it and those that it stands under. */
export const unarchiveCompetency = (id: Id) =>
  act(competencyIs(id, 'unarchived'), ['competencies'], async (changes) => {
    const [row] = await changes.read('competencies', [id]);
    const rows = row ? await own(row.framework) : [];
    const over = rows.filter((each) => withDescendants(rows, each.id).some((under) => under.id === id));
    const back = new Set([...withDescendants(rows, id), ...over].filter((each) => !isInUse(each)));
    await changes.edit(
      'competencies',
      [...back].map((each) => each.id),
      (each) => withPatch<Competency>(each, { dateArchived: undefined }),
    );
  });
