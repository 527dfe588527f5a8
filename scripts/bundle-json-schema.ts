import * as z from 'zod';
import { bundle } from '../src/export/bundle.ts';
import { link } from '../src/model/link.ts';

/** docs/bundle.schema.json, as it follows from the zod schema that the bundle is read by. */
export function bundleSchema(): string {
  const schema = z.toJSONSchema(bundle, {
    target: 'draft-2020-12',
    io: 'input',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === link) jsonSchema.pattern = '^\\s*[hH][tT][tT][pP][sS]?:';
    },
  });
  const titled = {
    $id: 'https://taproot.example/bundle.schema.json',
    title: 'Taproot bundle, version 1',
    description: 'What each field means stands in docs/bundle-format.md. Fields that are not named here are ignored.',
    ...schema,
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
