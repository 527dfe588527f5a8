import type { Id } from '../model/identity.ts';

type Stamped = { id: Id; curator: Id; dateSaved: string; dateChanged: string };

/** What each node says of its record besides its id: by whom, saved when, changed when. */
export const stamp = ({ curator, dateSaved, dateChanged }: Stamped) => ({ curator, dateSaved, dateChanged });
