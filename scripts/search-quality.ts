import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { qualityTable } from './bench/search-quality.ts';

// npm run search-quality: puts the 60 queries to Taproot, MiniSearch and a plain scan, and remakes the table of docs/search.md.

const file = path.resolve(import.meta.dirname, '../docs/search.md');
const table = qualityTable();
writeFileSync(file, readFileSync(file, 'utf8').replace(/^\| queries \|(.*\n\|)*.*$/m, table));
console.log(table);
