import { BUNDLE_VERSION, bundle, bundleHeader, bundleListNames } from '../export/bundle.ts';
import { emptyLibrary, type Library } from '../model/library.ts';
import { breather } from './breather.ts';
import { placesIn, type RawNode } from './places.ts';
import { mention, placeIn, refused, said } from './problems.ts';
import { type Gathered, noteUnknown, readNode } from './read-nodes.ts';
import { type Header, type Reading, type ReadingOptions, refusal, verdictOf } from './reading.ts';
import { mendReferences, type ReadFiles } from './references.ts';

const knownOfBundle = new Set(Object.keys(bundle.shape));

/**
 * Reads the JSON of a bundle: checks each record by itself, so that a bad one does not sink the rest, then makes sure that no record
 * points to one that is not there. Takes pauses, so that a long file freezes nothing. Runs in time linear to the file.
 * @param data what JSON.parse gave, known to be an object that names the format
 * @param files bytes of attachments that came with the JSON, by their hash; an attachment without its bytes is refused
 */
export async function readBundle(data: RawNode, options: ReadingOptions = {}, files?: ReadFiles): Promise<Reading> {
  const version = Number(data.version);
  if (!(version >= 1)) return refusal('taproot-bundle', { key: 'importing.why.noVersion' });
  if (version >= BUNDLE_VERSION + 1) return refusal('taproot-bundle', { key: 'importing.why.newer' });

  const gathered: Gathered = {
    library: emptyLibrary(),
    problems: [],
    seen: new Map(),
    refusedIds: new Set(),
    unknown: new Set(),
    refusedResources: 0,
    repeatedResources: 0,
  };
  noteUnknown(data, knownOfBundle, gathered.unknown);
  await readLists(data, gathered, options);

  const { library, problems, unknown, refusedResources, repeatedResources } = gathered;
  mendReferences(library, placesIn(data, gathered.refusedIds), problems, files);
  if (unknown.size > 0)
    problems.push(said({ key: 'importing.why.unknownFields', params: { fields: mention([...unknown].join(', ')) } }));
  const verdict = verdictOf(library, problems);
  return {
    format: 'taproot-bundle',
    verdict,
    header: headerOf(data, library),
    library: verdict === 'refused' ? emptyLibrary() : library,
    ...groundOf(data),
    ...(files === undefined ? {} : { files: soundOf(files) }),
    refusedResources,
    repeatedResources,
    problems,
  };
}

const groundOf = (data: RawNode): Pick<Reading, 'ground'> => {
  const { about } = bundleHeader.safeParse(data).data ?? {};
  return about === undefined ? {} : { ground: new Set(about) };
};

const soundOf = (files: ReadFiles): Map<string, Blob> =>
  new Map([...files].flatMap(([hash, file]): [string, Blob][] => (file === 'damaged' ? [] : [[hash, file]])));

async function readLists(data: RawNode, gathered: Gathered, { onProgress, signal }: ReadingOptions): Promise<void> {
  const total = bundleListNames.reduce((sum, list) => sum + (Array.isArray(data[list]) ? data[list].length : 0), 0);
  let done = 0;
  const breathe = breather(signal);
  for (const list of bundleListNames) {
    const nodes = data[list];
    if (nodes === undefined) continue;
    if (!Array.isArray(nodes)) {
      gathered.problems.push(refused(placeIn(list, 0, ''), { key: 'importing.why.notList' }));
      continue;
    }
    for (const [index, node] of nodes.entries()) {
      readNode(list, node, index, gathered);
      done += 1;
      if (done % 64 !== 0) continue;
      onProgress?.(done / total);
      await breathe();
    }
  }
}

function headerOf(data: RawNode, library: Library): Header {
  const { shape } = bundleHeader;
  const id = shape['@id'].safeParse(data['@id']).data;
  const name = shape.name.safeParse(data.name).data;
  const dateCreated = shape.dateCreated.safeParse(data.dateCreated).data;
  const creator = shape.creator.safeParse(data.creator).data;
  const isBasedOn = shape.isBasedOn.safeParse(data.isBasedOn).data;
  const withdrawn = shape.withdrawn.safeParse(data.withdrawn).data;
  const asks = shape.asks.safeParse(data.asks).data;
  const answers = shape.inReplyTo.safeParse(data.inReplyTo).data;
  const curator = creator && library.curators.find((person) => person.id === creator['@id']);
  return {
    ...(id === undefined ? {} : { id }),
    ...(isBasedOn === undefined ? {} : { basedOn: isBasedOn }),
    ...(withdrawn === undefined ? {} : { withdrawn }),
    ...(name === undefined ? {} : { name }),
    ...(dateCreated === undefined ? {} : { dateCreated }),
    ...(asks === undefined ? {} : { asks }),
    ...(answers === undefined ? {} : { answers }),
    ...(creator === undefined ? {} : { curator: { id: creator['@id'], ...(curator ? { name: curator.name } : {}) } }),
  };
}
