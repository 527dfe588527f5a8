import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import { addSample, collectionAddress } from '../support/screens/sample.ts';
import type { Session } from '../support/session.ts';
import { rowsOf } from '../support/teacher.ts';

interface Part {
  kind: 'heading' | 'item';
  name?: string;
  resource?: string;
}

interface Collection {
  id: string;
  name: string;
  parent?: string;
  image?: string;
  dateTrashed?: string;
  parts: Part[];
}

const collectionsOf = async (library: Screen) => (await rowsOf(library)).collections as unknown as Collection[];
const named = async (library: Screen, name: string) =>
  (await collectionsOf(library)).find((row) => row.name === name && row.dateTrashed === undefined);
const sayParts = (row: Collection | undefined) =>
  row?.parts.map((part) => (part.kind === 'heading' ? `# ${part.name}` : '·')).join(' ');

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('a unit is planned again, in %s', (_, start) => {
  let site: SampleSite;
  let session: Session;
  let library: Screen;
  let address: string;
  beforeAll(async () => {
    site = await startSampleSite();
    session = await start({ proxyPort: site.port, width: 1280, height: 900 });
    await addSample(session);
    address = await collectionAddress(session);
    library = await session.openLibrary(address);
    await library.see('grid', /^Plan of/);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const choose = async (menu: string | RegExp, entry: string | RegExp) => {
    await library.click('button', menu);
    await library.click('menuitem', entry);
  };
  const undo = async () => {
    await library.click('button', 'Undo');
    await library.gone('button', 'Undo');
  };

  test('an entry moves by keys, and back by undo', async () => {
    await library.read(() => {
      document.querySelector<HTMLElement>('[role="row"][aria-label^="The aquifer"]')?.focus();
    });
    await library.key('Alt+ArrowDown');
    await library.says('is now 2 of 5');
    await undo();
    expect(sayParts(await named(library, 'Water: who gets it?'))).toMatch(/^# Where our water comes from · ·/);
  });

  test('a cover is drawn from the picture of a resource, as pixels alone and small', async () => {
    await choose('More for this collection', /^Cover/);
    await library.click('button', /^The picture of The aquifer/);
    await library.says('has a new cover');
    const { image = '' } = (await named(library, 'Water: who gets it?')) ?? {};
    expect(image).toMatch(/^data:image\/jpeg;base64,/);
    expect(image.length).toBeLessThan(140_000);
    await undo();
    expect((await named(library, 'Water: who gets it?'))?.image ?? '').toBe('');
  });

  test('it is copied, the copy split at a heading, and the parts merged again', async () => {
    await choose('More for this collection', 'Copy it');
    await library.see('textbox', 'Name of the collection');
    await library.key('Escape');
    await choose('More for the heading Reading the data', /^Make it a collection/);
    await library.says('is a collection of its own now');
    expect(sayParts(await named(library, 'Water: who gets it? (copy)'))).toBe('# Where our water comes from · ·');
    expect(sayParts(await named(library, 'Reading the data'))).toBe('· · # Who decides? ·');

    await choose('More for this collection', /^Merge/);
    await library.see('dialog', /^Merge/);
    await library.read(() => {
      const select = document.querySelector<HTMLSelectElement>('[role="dialog"] select');
      const option = [...(select?.options ?? [])].find((each) => each.text.trim() === 'Reading the data');
      if (!select || !option) return;
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, option.value);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await library.says('will hold 5 resources');
    await library.click('button', 'Merge');
    await library.says('is part of');
    expect(sayParts(await named(library, 'Water: who gets it? (copy)'))).toBe(
      '# Where our water comes from · · · · # Who decides? ·',
    );
    await undo();
    expect(await named(library, 'Reading the data')).toBeDefined();
  });

  test('a collection is made inside another', async () => {
    await choose('More for this collection', 'New collection inside');
    await library.see('textbox', 'Name of the collection');
    const inside = await named(library, 'New collection');
    expect(inside?.parent).toBe((await named(library, 'Water: who gets it? (copy)'))?.id);
  });
});
