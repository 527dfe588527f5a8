import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Screen } from './screen.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Axe as it is, but without writing the markup of every element down, a whole page for those that hold it: only findings are shown. */
const PREPARE = `${axe}
;globalThis.axe ??= this.axe;
globalThis.axe.configure({ noHtml: true });`;

/** Which of axe's rules are asked: all of them unless told. */
interface Asked {
  only?: readonly string[];
  without?: readonly string[];
}

const ask = ({ only, without = [] }: Asked): string => `
  const options = ${JSON.stringify({
    resultTypes: ['violations'],
    elementRef: true,
    ...(only && { runOnly: { type: 'rule', values: only } }),
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  })};
  const { violations } = await globalThis.axe.run(document, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, element }) => id + ': ' + help + ' @ ' + target.join(' ') + ' ' + (element?.outerHTML ?? '').slice(0, 200)));`;

/** All that axe asks of colours, which are all that another theme changes. */
export const COLOURS = ['color-contrast', 'link-in-text-block'] as const;

/** What axe-core finds wrong on this page as it stands: one line a finding, nothing when all is well. */
export async function barriersOn(screen: Screen, asked: Asked = {}): Promise<string[]> {
  if (!(await screen.surface.run('return Boolean(globalThis.axe)'))) await screen.surface.run(PREPARE);
  await screen.rest();
  return (await screen.surface.run(ask(asked))) as string[];
}
