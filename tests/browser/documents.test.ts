import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { barriersOn } from '../support/axe-in-page.ts';
import { startChromium } from '../support/chromium.ts';
import { dropTexts } from '../support/dropped-texts.ts';
import { startFirefox } from '../support/firefox.ts';
import { notOfTheBrowser } from '../support/of-the-browser.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import { addSample } from '../support/screens/sample.ts';
import { sentenceLike } from '../support/sentence-like.ts';
import type { Session } from '../support/session.ts';
import { smallPdf } from '../support/small-pdf.ts';
import { clip, rowsOf } from '../support/teacher.ts';

const ATLAS = path.resolve(import.meta.dirname, '../fixtures/sample-site/groundwater-atlas-teachers.pdf');

/** Lets go of a photo that says where it was taken, and by no ending that it is one, over the files of the resource that is open. */
async function dropPhoto() {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [80, 60];
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'));
  const jpeg = new Uint8Array((await drawn?.arrayBuffer()) ?? []);
  // TIFF with one IFD of one entry, the pointer to the GPS IFD, which says "N".
  const words =
    'Exif\0\0MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0\0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0';
  const segment = Uint8Array.from(words, (sign) => sign.charCodeAt(0));
  const photo = new File(
    [jpeg.slice(0, 2), new Uint8Array([0xff, 0xe1, 0, segment.length + 2]), segment, jpeg.slice(2)],
    'board',
  );
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(photo);
  document
    .querySelector('.attachments')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  return new TextDecoder('latin1').decode(await photo.arrayBuffer()).includes('Exif');
}

/** The bytes of all attached files, one character a byte. */
const attachedBytes = () =>
  new Promise<string[]>((done) => {
    const opening = indexedDB.open('taproot');
    opening.onsuccess = () => {
      const asked = opening.result.transaction('attachmentFiles').objectStore('attachmentFiles').getAll();
      asked.onsuccess = async () => {
        opening.result.close();
        const files = asked.result as { blob: Blob }[];
        done(
          await Promise.all(files.map(async ({ blob }) => new TextDecoder('latin1').decode(await blob.arrayBuffer()))),
        );
      };
    };
  });

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('documents and files, in %s', (_, start) => {
  let site: SampleSite;
  let session: Session;
  beforeAll(async () => {
    site = await startSampleSite();
    session = await start({ proxyPort: site.port, width: 1280, height: 860 });
    await addSample(session);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  test('a PDF that is dropped becomes a resource with its text by page, a photo on it loses where it was taken', async () => {
    const library = await session.openLibrary('#/all');
    await library.see('list', 'Resources');
    await library.read(dropTexts, 'application/pdf', { 'broken.pdf': 'no PDF at all' });
    await library.says('broken.pdf could not be read');

    const pages = ['Who drinks from this river?', 'Measure where it bends.'];
    await library.read(dropTexts, 'application/pdf', { 'river.pdf': smallPdf(pages) });
    const dialog = await library.see('dialog', 'Add this document');
    expect(dialog.text).toContain('Who drinks from this river?');
    expect(await barriersOn(library)).toEqual([]);
    await library.click('checkbox', /Keep the file in the library too/);
    await library.click('button', 'Add to the library');
    await library.see('heading', 'Files 1');
    const { resources = [], savedTexts = [], attachments = [] } = await rowsOf(library);
    const made = resources.find(({ name }) => name === 'Reading a river');
    expect(made).toMatchObject({ kind: 'document', author: ['Ada Okafor', 'Lin Wei'], numberOfPages: 2 });
    expect(savedTexts.find(({ id }) => id === made?.id)).toMatchObject({ text: pages.join('\n'), pages: [0, 28] });
    expect(attachments).toMatchObject([{ resource: made?.id, encodingFormat: 'application/pdf', name: 'river.pdf' }]);

    expect(await library.read(dropPhoto)).toBe(true);
    await library.see('heading', 'Files 2');
    await library.see('button', 'Download board.jpg');
    const bytes = await library.read(attachedBytes);
    const photo = bytes.find((file) => file.startsWith('\xff\xd8')) ?? '';
    expect(photo.length).toBeGreaterThan(100);
    expect(photo).not.toContain('Exif');
    expect(await barriersOn(library)).toEqual([]);
  });

  test('several PDFs that are dropped at once are read one after the other and added together, with one undo', async () => {
    const library = await session.openLibrary('#/all');
    await library.see('list', 'Resources');
    const before = (await rowsOf(library)).resources?.length ?? 0;
    const [one, two] = [smallPdf(['The first weir.']), smallPdf(['The second weir.', 'And more of it.'])];
    await library.read(dropTexts, 'application/pdf', { 'one.pdf': one, 'broken.pdf': 'no PDF at all', 'two.pdf': two });
    await library.says('broken.pdf could not be read');
    const dialog = await library.see('dialog', 'Add 2 documents');
    expect(dialog.text).toContain('2 pages');
    expect(await barriersOn(library)).toEqual([]);
    await library.fill('textbox', 'Title of two.pdf', 'The second weir, with questions');
    await library.click('button', 'Add to the library');
    await library.says('2 documents added to your Inbox');
    const { resources = [], savedTexts = [] } = await rowsOf(library);
    expect(resources).toHaveLength(before + 2);
    expect(resources.map(({ name }) => name)).toContain('The second weir, with questions');
    expect(savedTexts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['The first weir.', 'The second weir.\nAnd more of it.']),
    );
    await library.click('button', 'Undo');
    await library.until('the undo', async () => (await rowsOf(library)).resources?.length === before);
  });

  test('a PDF in a tab gives its text when that is asked for, or says where its file is to be dropped', async () => {
    const popup = await clip(session, site.address('atlas'));
    const before = site.requests.length;
    // Firefox lets no extension into its viewer, not even for a press.
    if (session.browser === 'Chromium') {
      await popup.click('button', say('documents.readFromTab'));
      await popup.see('status', sentenceLike('documents.tabRead', 'pages'));
      const asked = notOfTheBrowser(site.requests.slice(before));
      expect(asked.filter((url) => url !== site.address('atlas'))).toEqual([]);
    } else {
      expect(await popup.glimpse('button', say('documents.readFromTab'))).toBeFalsy();
      await popup.says(say('documents.howToRead'));
    }
    await session.closePopup();
    let library = await session.openLibrary('#/all');
    const known = (await rowsOf(library)).resources?.find(({ url }) => url === site.address('atlas'));
    library = await session.openLibrary(`#/resource/${known?.id}`);
    if (session.browser === 'Firefox') {
      await library.see('button', say('documents.chooseFile'));
      await library.surface.chooseFile('input[accept*=pdf]', ATLAS);
    }
    await library.see('link', say('detail.savedCopyShow'));
    const { resources = [], savedTexts = [] } = await rowsOf(library);
    const { pages = [] } = savedTexts.find(({ id }) => id === known?.id) as { pages?: number[] };
    expect(resources.find(({ id }) => id === known?.id)?.numberOfPages).toBe(pages.length);
    await library.click('link', say('detail.savedCopyShow'));
    await library.until('where the first page begins', () =>
      library.read(() => Boolean(document.querySelector('iframe')?.contentDocument?.querySelector('.page-head'))),
    );
  });
});
