import type { Outline } from '../../import/outline.ts';
import { sayDay } from '../../words/dates.ts';
import { sayList } from '../../words/lists.ts';
import { say } from '../../words/say.ts';

/** What has come since the teacher and the sender last had the same. */
export function saySince(agreed: string, { fresh, differing }: Outline): string {
  const resources = fresh.filter(({ table }) => table === 'resources').length;
  const changed = differing.filter(({ status }) => status === 'differs').length;
  const news = [
    resources > 0 && say('opening.sinceNew', { count: resources }),
    changed > 0 && say('opening.sinceChanged', { count: changed }),
  ].filter((each) => each !== false);
  const day = sayDay(agreed);
  return news.length === 0 ? say('opening.sinceNothing', { day }) : say('opening.since', { day, news: sayList(news) });
}
