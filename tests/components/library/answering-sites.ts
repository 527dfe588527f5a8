import type { LinkAbilities } from '../../../src/components/abilities.tsx';
import type { LinkCheck } from '../../../src/model/link-check.ts';

export type Found = Pick<LinkCheck, 'verdict'> & Partial<LinkCheck>;
/** The day of every check. */
export const DATE = '2025-11-29T12:00:00.000Z';

/** A browser in which sites answer as they are told to here, by the end of their address; others work. */
export function sites(answers: Record<string, Found> = {}) {
  const asked: string[] = [];
  const links: LinkAbilities = {
    isOnline: () => true,
    async check(plan, { onChecked }) {
      asked.push(...plan.origins);
      for (const { id, url } of plan.sites.flat()) {
        const [, found = { verdict: 'works' as const }] =
          Object.entries(answers).find(([end]) => url.endsWith(end)) ?? [];
        onChecked({ id, url, date: DATE, ...found }, 1);
      }
      return 'done';
    },
  };
  return { asked, links };
}
