import type { Byline } from '../snapshot.ts';
import { joined, words } from '../words-of-page.ts';
import { distinct, END, isPersonal, LEAD, personsOf, split, wordCount } from './names.ts';

const ORDER = { itemprop: 0, rel: 1, class: 2, words: 3 };

/** Lines that begin with "By" under one teaser after another are a list's, not the page's. */
const isOfList = (lines: Byline[]): boolean =>
  new Set(lines.filter(({ from }) => from === 'words').map(({ text }) => joined(text).slice(0, 30))).size > 2;

const isNear = ({ distance, place }: Byline): boolean => {
  if (place === 'figure' || place === 'footer' || place === 'others') return false;
  return place === 'aside' ? distance > 0 && distance < 13 : distance > -60 && distance < 400;
};

/** Authors by the page's bylines: what is marked, close to the heading, outside comments and related stories. */
export function shown(bylines: Byline[], siteNames: string[]): { names: string[]; isLed: boolean } {
  const near = bylines.filter(isNear);
  const ranked = near
    .filter(({ from, distance }) => from !== 'words' || !isOfList(near) || Math.abs(distance) < 3)
    .sort((one, other) => ORDER[one.from] - ORDER[other.from] || one.distance - other.distance);
  for (const line of ranked) {
    const found = personsOf(readByline(line)).filter(
      (name) => LEAD.test(words(line.text, 300)) || !siteNames.some((site) => joined(site) === joined(name)),
    );
    if (found.length > 0) return { names: found, isLed: LEAD.test(words(line.text, 300)) };
  }
  return { names: [], isLed: false };
}

function readByline({ text, names, from }: Byline): string[] {
  const line = words(text, 300);
  const isLed = LEAD.test(line);
  const linked = distinct(names.flatMap((name) => split(name))).filter(
    (name) => wordCount(name) > 1 && isPersonal(name),
  );
  if (linked.length > 0 && isLed) return linked;
  const spoken = isLed || from !== 'class' ? distinct(split(line.replace(LEAD, '').replace(END, ''))) : [];
  const personal = spoken.filter(isPersonal);
  if (personal.length > 0) return personal;
  if (linked.length > 0) return linked;
  // A blogger's handle is a name where the page marks it as the author's.
  if (isLed && from !== 'words' && spoken.length === 1 && wordCount(spoken[0] ?? '') === 1) return spoken;
  return distinct(split(line)).filter((name) => wordCount(name) > 1 && isPersonal(name));
}
