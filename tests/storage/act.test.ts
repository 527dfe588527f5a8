import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../src/storage/act.ts';
import { claim, editAlignment } from '../../src/storage/alignment-actions.ts';
import { retag } from '../../src/storage/bulk-actions.ts';
import { database } from '../../src/storage/database.ts';
import { deleteForever } from '../../src/storage/delete-actions.ts';
import { addQuote, editExcerpt, removeExcerpt } from '../../src/storage/excerpt-actions.ts';
import { prepareLibrary } from '../../src/storage/first-start.ts';
import {
  addCompetency,
  archiveCompetency,
  archiveFramework,
  createFramework,
  editCompetency,
} from '../../src/storage/framework-actions.ts';
import { recentActions } from '../../src/storage/history.ts';
import { readLibrary } from '../../src/storage/library-actions.ts';
import { editResource, saveResource } from '../../src/storage/resource-actions.ts';
import { keepText } from '../../src/storage/text-actions.ts';
import { forgetStrayThumbnails, keepThumbnail } from '../../src/storage/thumbnails.ts';
import { undo } from '../../src/storage/undo.ts';
import { saySentence } from '../../src/words/say.ts';
import { freshLibrary } from '../support/fresh-library.ts';

const page = { kind: 'page', name: 'River data', url: 'https://river.example/data' } as const;

describe('One action', () => {
  beforeEach(freshLibrary);

  it('writes all of it or nothing', async () => {
    const before = await readLibrary();
    const broken = act({ key: 'history.edited' }, ['resources'], async (changes) => {
      await changes.add('resources', [
        { id: 'urn:uuid:00000000-0000-4000-8000-000000000001', ...changes.stamp, ...page },
      ]);
      throw new Error('the disk is full');
    });
    await expect(broken).rejects.toThrow('the disk is full');
    expect(await readLibrary()).toEqual(before);
    expect(await recentActions(database)).toEqual([]);
  });

  it('is called in History by the name of what it changed, as that was called before', async () => {
    const { result } = await saveResource(page);
    await editResource(result.id, { name: 'Another name' });
    await retag([result.id], { add: ['water'] });
    const [tagged, edited] = await recentActions(database);
    expect(edited && saySentence(edited.label)).toBe('Changed “River data”');
    expect(tagged && saySentence(tagged.label)).toBe('Changed the tags of “Another name”');
  });

  it('is called by the resource that a quote or a claim is about, and by the competency or framework that it changed', async () => {
    const { result } = await saveResource(page);
    const quote = (await addQuote(result.id, { exact: 'The river rose.' })).result;
    const framework = (await createFramework('Our own')).result;
    const competency = (await addCompetency(framework, 'Measures')).result ?? '';
    await claim([quote], competency);
    const [claimed] = await database.alignments.toArray();
    const done = [
      () => editExcerpt(quote, { note: 'Look at the date.' }),
      () => editAlignment(claimed?.id ?? '', { why: 'They measure.' }),
      () => removeExcerpt(quote),
      () => editCompetency(competency, { name: 'Measures well' }),
      () => archiveCompetency(competency),
      () => archiveFramework(framework, true),
    ];
    const said: (string | undefined)[] = [];
    for (const doIt of done) {
      await doIt();
      const [last] = await recentActions(database);
      said.push(last && saySentence(last.label));
    }
    expect(said).toEqual([
      'Changed a quote of “River data”',
      'Changed a claim on “River data”',
      'Removed a quote of “River data”',
      'Changed the competency “Measures”',
      'Put the competency “Measures well” away',
      'Put the framework “Our own” away',
    ]);
  });

  it('leaves no line in History where nothing changed', async () => {
    const { result } = await saveResource(page);
    const again = await saveResource(page);
    expect(again).toEqual({ action: undefined, result: { id: result.id, isNew: false, restored: false } });
    expect(await recentActions(database)).toHaveLength(1);
  });

  it('takes a page that is saved again out of the trash, with the words it had', async () => {
    const { result } = await saveResource(page);
    await editResource(result.id, { note: 'Works in pairs', dateTrashed: '2026-11-01T08:00:00.000Z' });
    const again = await saveResource(page);
    expect(again.result).toEqual({ id: result.id, isNew: false, restored: true });
    expect(await database.resources.get(result.id)).toMatchObject({ note: 'Works in pairs' });
    expect((await database.resources.get(result.id))?.dateTrashed).toBeUndefined();
  });

  it('counts the text of a page as a part of saving it, so one undo takes both', async () => {
    const { action, result } = await saveResource(page);
    await keepText(result.id, { html: '<p>Rain</p>', text: 'Rain' }, action ?? 0);
    expect(await recentActions(database)).toHaveLength(1);
    await undo(action ?? 0);
    expect(await database.savedTexts.count()).toBe(0);
  });

  it('does not bring the text of a page back that was taken back before its text was read', async () => {
    const { action, result } = await saveResource(page);
    await undo(action ?? 0);
    await keepText(result.id, { html: '<p>Rain</p>', text: 'Rain' }, action ?? 0);
    expect(await database.savedTexts.count()).toBe(0);
  });

  it('keeps both edits when two windows change different fields of one resource at once', async () => {
    const { result } = await saveResource(page);
    await Promise.all([editResource(result.id, { note: 'In pairs' }), retag([result.id], { add: ['water'] })]);
    expect(await database.resources.get(result.id)).toMatchObject({ note: 'In pairs', keywords: ['water'] });
  });

  it('remembers the last two hundred and forgets those before', async () => {
    const { result } = await saveResource(page);
    for (let index = 0; index < 210; index++) await retag([result.id], { add: [`tag ${index}`] });
    const actions = await recentActions(database, 1000);
    expect(actions).toHaveLength(200);
    expect(await database.formerRows.count()).toBe(200);
  }, 60_000);

  it('keeps the picture of what was deleted as long as that can be undone, and no longer', async () => {
    const picture = 'data:image/png;base64,AA==';
    const { result: stays } = await saveResource(page);
    const { result: goes } = await saveResource({ ...page, url: 'https://rivers.example/other' });
    await keepThumbnail(stays.id, picture);
    await keepThumbnail(goes.id, picture);
    await deleteForever([goes.id]);
    for (let index = 0; index < 150; index++) await retag([stays.id], { add: [`tag ${index}`] });
    await forgetStrayThumbnails();
    expect(await database.thumbnails.count()).toBe(2);
    for (let index = 150; index < 210; index++) await retag([stays.id], { add: [`tag ${index}`] });
    await forgetStrayThumbnails();
    expect(await database.thumbnails.toCollection().primaryKeys()).toEqual([stays.id]);
  }, 60_000);

  it('prepares a library once: doing it again changes nothing', async () => {
    const before = await readLibrary();
    await prepareLibrary();
    expect(await readLibrary()).toEqual(before);
  });
});
