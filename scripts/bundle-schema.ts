import { writeFile } from 'node:fs/promises';
import { bundleSchema } from './bundle-json-schema.ts';

await writeFile(new URL('../docs/bundle.schema.json', import.meta.url), bundleSchema());
