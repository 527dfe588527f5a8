import type { Actions } from '../../hooks/use-actions.ts';
import { foundTheSame, withChoicesOf } from '../../import/again.ts';
import { applyPlan } from '../../import/apply.ts';
import { arrived } from '../../import/arrived.ts';
import { readBase } from '../../import/base.ts';
import { briefingOf } from '../../import/briefing.ts';
import { decided } from '../../import/decisions.ts';
import { type Outline, outlineOf } from '../../import/outline.ts';
import type { Plan } from '../../import/plan.ts';
import { type Incoming, planIncoming, planSeveral } from '../../import/plan-several.ts';
import { readFile } from '../../import/read-file.ts';
import type { Reading } from '../../import/reading.ts';
import { countChanges, isLarge } from '../../import/summary.ts';
import type { Travelling } from '../../model/exchange.ts';
import type { Id, Source } from '../../model/identity.ts';
import type { Library } from '../../model/library.ts';
import { pause } from '../../model/slices.ts';
import { hangingIn } from '../../model/travelled.ts';
import type { Content, Importer, OneOfSeveral, Preview, ReadingOne } from './importer.ts';
import { outcomeOf } from './preview.ts';

type LibraryActions = Pick<
  Actions,
  'applyLibraryChanges' | 'readCompetencies' | 'readLibrary' | 'readSettings' | 'recallBase'
>;

/** A file with what it would do to the library as that was then. */
interface Held extends Incoming {
  plan: Plan;
}

const isReadable = (incoming: Incoming | undefined): incoming is Incoming =>
  incoming !== undefined && incoming.reading.verdict !== 'refused';

/** What is kept of a bundle, so that the next one from there can be compared with it; undefined where it has no id. */
function travelling({ header, json, library }: Reading, name: string, me: Id | undefined): Travelling | undefined {
  const { id, dateCreated, basedOn = [], curator } = header;
  if (id === undefined || dateCreated === undefined || json === undefined) return undefined;
  return { id, name, dateCreated, basedOn, json, hanging: hangingIn(library), isOwn: curator?.id === me, library };
}

/** The outermost collection that the bundle brings or that is here already. */
function mainCollection(plan: Plan): Preview['collection'] {
  const here = plan.entries.collections.filter(({ status, take }) => take || status === 'same' || status === 'differs');
  const main = here.find(({ theirs }) => theirs.parent === undefined) ?? here[0];
  return main && { id: main.id, name: (main.mine ?? main.theirs).name };
}

/** Something in it is different here, or waits to be taken. */
const leavesChoice = ({ differing, habits }: Outline): boolean => differing.length > 0 || habits !== undefined;

function newsOf(plan: Plan, library: Library): NonNullable<OneOfSeveral['news']> {
  const outline = outlineOf(plan, library);
  const asked = outline.differing.filter(({ status, take, fields, leaves = [] }) =>
    status === 'differs' ? fields.some(({ choice }) => choice === 'mine') || leaves.some((each) => !each.take) : !take,
  );
  return { ...outcomeOf(outline), asked: asked.length, habitsStay: outline.habits?.take === false };
}

/** Reads, compares and brings in right where it is called: in a worker, or in a page where there is none. */
export function importingHere(actions: LibraryActions, { now }: Pick<Source, 'now'>): Importer {
  const wanted = new AbortController();
  const { signal } = wanted;
  let held: Held | undefined;
  let several: Incoming[] = [];

  /** @throws where the file cannot be read from the disk */
  const read = async (content: Content, me: Id | undefined, { onProgress }: ReadingOne): Promise<Incoming> => {
    const competencies = await actions.readCompetencies();
    const curator = me === undefined ? {} : { curator: me };
    const file = await readFile(content, { onProgress, signal, now: now(), ...curator, competencies });
    const reading = arrived(file, me);
    if (reading.verdict === 'refused') return { reading, base: undefined };
    onProgress(undefined);
    const isOwn = me !== undefined && reading.header.curator?.id === me;
    return { reading, base: await readBase(reading, actions.recallBase, signal), isOwn };
  };
  const myself = async () => (await actions.readSettings())?.curator;

  return {
    async open(content, watching) {
      const incoming = await read(content, await myself(), watching);
      const briefing = briefingOf(incoming.reading);
      if (!isReadable(incoming)) return { briefing };
      const library = await actions.readLibrary();
      // Where this is the page, it says what it does before a long stretch of work.
      await pause();
      signal.throwIfAborted();
      held = { ...incoming, plan: planIncoming(library, incoming) };
      const outline = outlineOf(held.plan, library);
      const rows = applyPlan(held.plan);
      const preview: Preview = {
        outline,
        agreed: incoming.base?.date,
        nothingNew: countChanges(rows) === 0 && briefing.verdict === 'accepted' && !leavesChoice(outline),
        large: isLarge(rows, held.plan.librarySize),
        collection: mainCollection(held.plan),
      };
      return { briefing, preview };
    },

    async openSeveral(contents, { onProgress }) {
      const me = await myself();
      const all: (Incoming | undefined)[] = [];
      for (const [at, content] of contents.entries()) {
        const report = (done = 1) => onProgress((at + done) / contents.length, at);
        report(0);
        all.push(await read(content, me, { onProgress: report }).catch(() => undefined));
        signal.throwIfAborted();
      }
      const library = await actions.readLibrary();
      await pause();
      several = all.filter(isReadable);
      const { plans, rows } = planSeveral(library, several);
      const left = plans.values();
      return {
        files: all.map((one) => {
          if (!one) return {};
          const briefing = briefingOf(one.reading);
          const own = isReadable(one) ? left.next().value : undefined;
          return own ? { briefing, news: newsOf(own, library) } : { briefing };
        }),
        large: isLarge(rows, plans[0]?.librarySize ?? 0),
      };
    },

    async apply(decisions, name, watching) {
      if (!held) throw new Error('nothing was opened');
      const { reading } = held;
      const chosen = decided(held.plan, decisions);
      // Another window may have changed the library since the preview was drawn: its words must not be written over.
      const library = await actions.readLibrary();
      const again = planIncoming(library, held);
      if (!foundTheSame(chosen, again)) {
        held = { ...held, plan: withChoicesOf(chosen, again) };
        return { done: false, outline: outlineOf(held.plan, library) };
      }
      const { action } = await actions.applyLibraryChanges(
        { key: 'history.imported', params: { name } },
        applyPlan(chosen),
        reading.files,
        [travelling(reading, name, await myself())],
        watching,
      );
      return { done: true, action, collection: mainCollection(chosen) };
    },

    /** All are compared with the library as it is at that moment: where a choice is left, the teacher's own words stay. */
    async applySeveral(names, watching) {
      const library = await actions.readLibrary();
      const me = await myself();
      const { plans, rows } = planSeveral(library, several);
      const { action } = await actions.applyLibraryChanges(
        { key: 'history.importedFiles', params: { count: several.length } },
        rows,
        new Map(several.flatMap(({ reading }) => [...(reading.files ?? [])])),
        several.map(({ reading }, at) => travelling(reading, names[at] ?? '', me)),
        watching,
      );
      const counts = plans.map((each) => outcomeOf(outlineOf(each, library)));
      const sum = (of: 'fresh' | 'changes') => counts.reduce((total, count) => total + count[of], 0);
      return { action, fresh: sum('fresh'), changes: sum('changes') };
    },

    close: () => wanted.abort(),
  };
}
