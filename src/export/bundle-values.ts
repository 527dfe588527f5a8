import * as z from 'zod';
import { id, instant } from '../model/identity.ts';
import { link } from '../model/link.ts';
import { LONGEST_NAME, LONGEST_TEXT, MOST_WORDS } from './bundle-limits.ts';

// What the nodes of a bundle are made of: words of a length that a library can bear, and what every record says of itself.

export const name = z.string().max(LONGEST_NAME);
export const text = z.string().max(LONGEST_TEXT);
export const words = z.array(name).max(MOST_WORDS);
export const linkOrCleared = link.or(z.literal(''));

export const says = { curator: id, dateSaved: instant, dateChanged: instant };
export const record = { '@id': id, ...says };
