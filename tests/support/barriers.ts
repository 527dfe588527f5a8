import axe from 'axe-core';

/** What axe-core finds wrong in a piece of a page that is no page by itself; jsdom draws nothing, so colours are judged in the browsers. */
export async function barriersIn(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
