// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathTo } from '../../../src/components/library/paths.ts';
import { LARGEST_ATTACHMENT } from '../../../src/model/attachment.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, saved } from './a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(cleanup);

const chooser = async () => {
  const label = await screen.findByText('Attach files');
  return label.querySelector('input') as HTMLInputElement;
};

async function openWithFile(file: File) {
  const id = await saved('Weir');
  openLibrary(pathTo.resource(id));
  await userEvent.upload(await chooser(), file);
  return id;
}

const handout = () => new File(['What flows, what stays?'], 'questions.txt', { type: 'text/plain' });

describe('files of a resource', () => {
  it('are listed with name, kind and size once they are attached, and their bytes are kept', async () => {
    const id = await openWithFile(handout());
    await screen.findByText('questions.txt');
    await screen.findByText('23 bytes');
    await screen.findByText('Text');
    const [row] = await database.attachments.where('resource').equals(id).toArray();
    expect(row).toMatchObject({ encodingFormat: 'text/plain', contentSize: 23 });
    expect(await database.attachmentFiles.get(row?.sha256 ?? '')).toBeDefined();
  });

  it('come back by Undo after they were removed', async () => {
    await openWithFile(handout());
    await userEvent.click(await screen.findByRole('button', { name: 'Remove questions.txt' }));
    await waitFor(() => expect(screen.queryByText('questions.txt')).toBeNull());
    await userEvent.click((await screen.findAllByRole('button', { name: 'Undo' })).at(-1) as HTMLElement);
    await screen.findByText('questions.txt');
    expect(await database.attachmentFiles.count()).toBe(1);
  });

  it('keep what the teacher says of them', async () => {
    await openWithFile(handout());
    const words = await screen.findByRole('textbox', { name: 'What questions.txt shows' });
    await userEvent.type(words, 'For group 2');
    await userEvent.tab();
    await waitFor(async () =>
      expect(await database.attachments.toArray()).toMatchObject([{ description: 'For group 2' }]),
    );
  });

  it('are attached where they are dropped, and the library does not take them for a bundle', async () => {
    const id = await saved('Weir');
    openLibrary(pathTo.resource(id));
    const place = await screen.findByText('Drop files here, or stand here and paste a picture.');
    fireEvent.drop(place, { dataTransfer: { types: ['Files'], files: [handout()] } });
    await screen.findByText('questions.txt');
    expect(location.hash).toBe(`#${pathTo.resource(id)}`);
  });

  it('are refused with a sentence where one is larger than a library can bear', async () => {
    const large = handout();
    Object.defineProperty(large, 'size', { value: LARGEST_ATTACHMENT + 1 });
    await openWithFile(large);
    await screen.findByText(/a file may have 100 MB\. It was not attached\./);
    expect(await database.attachments.count()).toBe(0);
  });

  it('are attached beside one that is too large, and both are said', async () => {
    const large = new File(['x'], 'lesson.mov', { type: 'video/quicktime' });
    Object.defineProperty(large, 'size', { value: LARGEST_ATTACHMENT + 1 });
    openLibrary(pathTo.resource(await saved('Weir')));
    await userEvent.upload(await chooser(), [large, handout()]);
    const said = await screen.findByText(/1 file attached$/);
    expect(said.textContent).toMatch(/^lesson\.mov has .* It was not attached\. /);
  });

  it('say so where a picture cannot be drawn anew, and so keeps what it says of its camera', async () => {
    await openWithFile(new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'plan.svg', { type: 'image/svg+xml' }));
    await screen.findByText(/^plan\.svg could not be drawn anew/);
  });
});
