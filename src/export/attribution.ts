import { licenceName } from '../model/licence-name.ts';
import type { Resource } from '../model/resource.ts';
import { sayList } from '../words/lists.ts';
import { say } from '../words/say.ts';
import { clockTime, timeNeeded } from './lengths.ts';
import { plainLine } from './plain-text.ts';

/** Title, author, source, licence: what Creative Commons asks of an attribution (https://wiki.creativecommons.org/wiki/Recommended_practices_for_attribution). */
export interface Attribution {
  title: string;
  names: string[];
  publisher: string;
  /** As it is stated, and its short name; undefined where nobody has stated one. */
  license: { stated: string; name: string } | undefined;
}

/** The parts of the attribution of a resource, each a plain line. */
export function attributionOf({ name, author, publisher, license }: Resource): Attribution {
  const stated = plainLine(license ?? '');
  return {
    title: plainLine(name) || say('common.untitled'),
    names: (author ?? []).map(plainLine).filter((one) => one !== ''),
    publisher: plainLine(publisher ?? ''),
    license: stated === '' ? undefined : { stated, name: licenceName(stated) },
  };
}

/** The attribution as a line to paste under a copy: “The aquifer under our feet” by Mira Okafor, Open River Lab, CC BY-SA 4.0, with the address. */
export function attributionLine(resource: Resource): string {
  const { title, names, publisher, license } = attributionOf(resource);
  const parts = [
    say('waysOut.credit.title', { title }),
    names.length > 0 ? say('waysOut.credit.by', { names: sayList(names) }) : '',
    publisher,
    license ? license.name : say('waysOut.credit.noLicence'),
    resource.url ?? '',
  ];
  return parts.filter((part) => part !== '').join(say('waysOut.credit.between'));
}

/** "Explanation, video, 12:40, Open River Lab": what a resource is, how long it takes, and whose it is. */
export function kindAndSource(resource: Resource): string {
  const types = (resource.learningResourceType ?? []).map(plainLine).filter((type) => type !== '');
  const kind = say(`exporting.document.${resource.kind}`);
  const isKind = types[0] !== undefined && kindWords().has(types[0]);
  const what =
    resource.kind === 'page' && types.length > 0 && !isKind ? types : [kind, ...types.filter((type) => type !== kind)];
  const length = resource.video?.duration === undefined ? resource.timeRequired : undefined;
  return [
    ...what,
    resource.video?.duration === undefined ? '' : clockTime(resource.video.duration),
    length === undefined ? '' : timeNeeded(plainLine(length)),
    plainLine(resource.publisher ?? ''),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const kindWords = () =>
  new Set<string>((['page', 'video', 'document', 'thing'] as const).map((kind) => say(`exporting.document.${kind}`)));
