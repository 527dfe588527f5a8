import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Screen } from './screen.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong on this page as it stands: one line a finding, nothing when all is well. */
export async function barriersOn(screen: Screen): Promise<string[]> {
  if (!(await screen.surface.run('return Boolean(globalThis.axe)')))
    await screen.surface.run(`${axe}\n;return Boolean(globalThis.axe ??= this.axe)`);
  await screen.rest();
  return (await screen.surface.run(`
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => id + ': ' + help + ' @ ' + node.target.join(' ') + ' ' + node.html.slice(0, 200)));
  `)) as string[];
}
