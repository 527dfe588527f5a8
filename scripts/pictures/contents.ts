import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pictures } from './take.ts';

/** How a picture differs from the one in light, by what its name ends in. */
const WAYS = { '': 'light', '-dark': 'dark', '-320': '320 px', '-1440': '1440 px', '-ar': 'Arabic' };

const HEAD = `# Pictures
Every screen of the extension as it is built, those of the library in each way, taken by \`npm run pictures\`, which writes this page too. \`one\` and \`ten-thousand\` are libraries with so many resources.

`;

/** Writes the page that leads to all pictures. */
export function writeContents(): void {
  const files = readdirSync(pictures).filter((file) => /\.(png|webp)$/.test(file));
  const ways = files.map((file) => {
    const [, screen = '', way = ''] = /^(.+?)(-dark|-320|-1440|-ar)?\.\w+$/.exec(file) ?? [];
    return { file, screen, way: way as keyof typeof WAYS };
  });
  const lines = [...Map.groupBy(ways, ({ screen }) => screen)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([screen, taken]) => {
      const links = Object.entries(WAYS).flatMap(([way, words]) =>
        taken.filter((each) => each.way === way).map(({ file }) => `[${words}](${file})`),
      );
      return `- **${screen}**: ${links.join(' · ')}\n`;
    });
  writeFileSync(path.join(pictures, 'README.md'), HEAD + lines.join(''));
}
