import type { Resource, SavedText } from '../../src/model/resource.ts';
import { putRows } from './put-rows.ts';
import type { Screen } from './screen.ts';

const urn = (number: number) => `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const day = new Date(Date.UTC(2026, 2, 1)).toISOString();
const common = { curator: urn(999), dateSaved: day, dateChanged: day };

const pages: [name: string, text: string][] = [
  [
    'Mangroves',
    'The tide comes twice a day. In mud without air the roots of the black mangrove breathe through pneumatophores, which stand up like pencils. Crabs dig between them.',
  ],
  ['Salt marshes', 'Cordgrass slows the water, and the mud settles. A marsh grows by a few millimetres a year.'],
];

const resources = pages.map(([name], number): Resource => ({ id: urn(700 + number), ...common, kind: 'page', name }));
const savedTexts = pages.map(
  ([, text], number): SavedText => ({ id: urn(700 + number), ...common, html: `<p>${text}</p>`, text }),
);

/** Lays two pages with saved copies into the library, as an earlier day would have left them. */
export const putSavedTexts = (library: Screen): Promise<void> => putRows(library, { resources, savedTexts });
