import type { Id } from '../../model/identity.ts';
import { sayDay } from '../../words/dates.ts';
import { Avatar } from '../kit/avatar.tsx';
import type { People } from './people.ts';

/** Whose words these are, and of when. */
export function Signature({ curator, date, people }: { curator: Id; date: string; people: People }) {
  const name = people.nameOf(curator);
  return (
    <>
      <Avatar name={name} />
      <bdi className="strong">{name}</bdi>
      <time className="meta" dateTime={date}>
        {sayDay(date)}
      </time>
    </>
  );
}
