import { gaps } from '../tests/support/catalogues.ts';

// npm run words: what each language lacks of the English catalogue, has too much, or says otherwise than it may.

for (const [language, found] of gaps)
  for (const [what, keys] of Object.entries(found) as [string, string[]][]) {
    console.log(`${language} ${what}: ${keys.length}`);
    for (const key of keys) console.log(`  ${key}`);
  }
if (gaps.some(([, found]) => Object.values(found).some((keys) => keys.length > 0))) process.exitCode = 1;
