import type { Found, FoundFolder, FoundLink } from './found.ts';
import { lineOf } from './plain.ts';
import { childrenNamed, isTrouble, parseXml } from './xml.ts';

/** The text of a file of the package, where it is there. */
type ReadPart = (path: string) => Promise<string | undefined>;

/**
 * The links of a course package (Common Cartridge 1.0 to 1.3, https://www.imsglobal.org/cc): modules are folders. Elements are told by their
 * local names and types by their beginnings, since programs mix the versions.
 */
export async function readManifest(page: Document, readPart: ReadPart): Promise<Found> {
  const resources = new Map<string, Element>();
  for (const resource of page.getElementsByTagNameNS('*', 'resource'))
    resources.set(resource.getAttribute('identifier') ?? '', resource);
  const folders: FoundFolder[] = [];
  const links: FoundLink[] = [];
  const keys = new Map<Element, string | undefined>();
  const placed = new Set<Element>();
  for (const item of page.getElementsByTagNameNS('*', 'item')) {
    const around = item.parentElement ? keys.get(item.parentElement) : undefined;
    const title = lineOf(childrenNamed(item, 'title')[0]?.textContent);
    const resource = resources.get(item.getAttribute('identifierref') ?? '');
    if (resource) placed.add(resource);
    if (!resource) keys.set(item, folderOf(title, around, folders));
    else if (isWebLink(resource))
      links.push({ ...(await webLink(resource, title, readPart)), folders: around === undefined ? [] : [around] });
  }
  for (const resource of resources.values())
    if (!placed.has(resource) && isWebLink(resource)) links.push(await webLink(resource, undefined, readPart));
  return { links, folders };
}

const isWebLink = (resource: Element): boolean => /^imswl/i.test(resource.getAttribute('type') ?? '');

/** The key of the folder that an item is; one without a title is the place that it stands in. */
function folderOf(name: string | undefined, parent: string | undefined, folders: FoundFolder[]): string | undefined {
  if (name === undefined) return parent;
  const key = String(folders.length);
  folders.push({ key, name, parent });
  return key;
}

async function webLink(resource: Element, title: string | undefined, readPart: ReadPart): Promise<FoundLink> {
  const path = childrenNamed(resource, 'file')[0]?.getAttribute('href') ?? '';
  const text = await readPart(path);
  const page = text === undefined ? undefined : parseXml(text);
  if (page === undefined || isTrouble(page)) return { url: path || 'weblink.xml', name: title };
  const link = linkIn(page);
  return title === undefined ? link : { ...link, name: title };
}

const linkIn = (page: Document): FoundLink => ({
  url: page.getElementsByTagNameNS('*', 'url')[0]?.getAttribute('href') ?? undefined,
  name: lineOf(page.getElementsByTagNameNS('*', 'title')[0]?.textContent),
});

/** A web link of a course package that was taken out of it: a file with one address. */
export const readWebLink = (page: Document): Found => ({ links: [linkIn(page)] });
