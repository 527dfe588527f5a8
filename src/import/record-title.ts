import type { Id } from '../model/identity.ts';
import { type TableName, tableNames } from '../model/library.ts';
import type { Resource } from '../model/resource.ts';
import type { Plan, PlanEntry } from './plan.ts';

/** What a record can be called by: its own words, and what it is about. A screen makes words of it. */
export interface RecordTitle {
  /** Its name, what it quotes, what it says, or its first question. */
  words?: string;
  /** What the resource, excerpt or collection is called that it is about. */
  about?: string;
  competency?: Id;
  curator: Id;
  /** What a resource is, and who published it. */
  kind?: Resource['kind'];
  publisher?: string;
}

interface Titled {
  name?: string;
  exact?: string;
  text?: string;
  happened?: string;
  questions?: { text: string }[];
  competency?: Id;
  target?: Id;
  resource?: Id;
  collection?: Id;
  kind?: string;
}

/** So much of a text names it. */
const LONGEST = 300;

const wordsOf = ({ name, exact, text, happened, questions }: Titled): string | undefined =>
  (name || exact || text || happened || questions?.[0]?.text)?.slice(0, LONGEST);

/** Tables whose rows bear the id of their resource, and no title of their own. */
const OF_RESOURCE: ReadonlySet<TableName> = new Set(['savedTexts', 'transcripts']);

const aboutResource = ({ kind, publisher }: Resource): Pick<RecordTitle, 'kind' | 'publisher'> => ({
  kind,
  ...(publisher === undefined ? {} : { publisher: publisher.slice(0, LONGEST) }),
});

/** Titles the records of a plan; each by my words where it is here already. */
export function titlesIn(plan: Plan): (entry: PlanEntry) => RecordTitle {
  const known = new Map<Id, string>();
  for (const table of tableNames)
    if (!OF_RESOURCE.has(table))
      for (const { id, mine, theirs } of plan.entries[table] as PlanEntry[]) {
        const words = wordsOf((mine ?? theirs) as Titled);
        if (words !== undefined) known.set(id, words);
      }
  return ({ table, mine, theirs }) => {
    const row = (mine ?? theirs) as Titled;
    const words = OF_RESOURCE.has(table) ? known.get(theirs.id) : wordsOf(row);
    const about = known.get(row.target ?? row.resource ?? row.collection ?? '');
    return {
      curator: theirs.curator,
      ...(words === undefined ? {} : { words }),
      ...(about === undefined ? {} : { about }),
      ...(row.competency === undefined ? {} : { competency: row.competency }),
      ...(table === 'resources' ? aboutResource((mine ?? theirs) as Resource) : {}),
    };
  };
}
