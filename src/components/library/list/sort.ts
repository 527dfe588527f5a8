import { type Order, orders } from '../../../search/columns/order.ts';
import { rememberChoice } from '../../kit/choices-here.ts';

/** An order of the list; 'best' stands the best hits of a search first. */
export type Sort = Order | 'best';

const KEY = 'order';
const IN_QUERY = 'sort';

const orderOf = (text: string | null): Order | undefined => orders.find((order) => order === text);

/** The order chosen last, on this machine: the newest first until another is. */
export const rememberedOrder = (): Order => orderOf(localStorage.getItem(KEY)) ?? '-saved';

export const rememberOrder = (order: Order): void => rememberChoice(KEY, order);

/** The order that stands in an address; undefined where none does. */
export const sortIn = (query: string | undefined): Order | undefined =>
  orderOf(new URLSearchParams(query).get(IN_QUERY));

/** The part of an address after the question mark with another order in it. */
export function withSort(query: string | undefined, order: Order | undefined): string {
  const asked = new URLSearchParams(query);
  if (order === undefined) asked.delete(IN_QUERY);
  else asked.set(IN_QUERY, order);
  return asked.toString();
}

/** The way in which each key is asked for most: dates and counts from the top, names from A, times from the shortest. */
export const usualOrder = (key: Exclude<Sort, `-${string}`>): Sort =>
  key === 'best' || key === 'name' || key === 'publisher' || key === 'time' ? key : `-${key}`;
