import type { AttachmentNode, SavedTextNode, TranscriptNode } from '../export/evidence-nodes.ts';
import type { Attachment } from '../model/attachment.ts';
import { LONGEST_CUE } from '../model/cue-limits.ts';
import type { SavedText } from '../model/resource.ts';
import type { Cue, Transcript } from '../model/transcript.ts';
import { isNode } from './places.ts';
import { said, stamp } from './said.ts';

export const savedTextFrom = (node: SavedTextNode): SavedText =>
  said({
    ...stamp({ ...node, '@id': node.resource }),
    html: node.html,
    text: node.text,
    pages: node.pages,
  });

/** A line of a transcript, as `cueNode` describes it: checked by hand, as a file may hold very many. */
export function cueFrom(line: unknown): Cue | undefined {
  if (!isNode(line)) return undefined;
  const { start, end, text } = line;
  if (typeof start !== 'number' || typeof text !== 'string' || text.length > LONGEST_CUE) return undefined;
  if (end === undefined) return { start, text };
  return typeof end === 'number' ? { start, end, text } : undefined;
}

export const transcriptFrom = (node: Omit<TranscriptNode, 'cues'>, cues: Cue[]): Transcript =>
  said({ ...stamp({ ...node, '@id': node.resource }), language: node.inLanguage, cues });

export const attachmentFrom = (node: AttachmentNode): Attachment =>
  said({
    ...stamp(node),
    resource: node.resource,
    name: node.name,
    encodingFormat: node.encodingFormat,
    contentSize: node.contentSize,
    sha256: node.sha256,
    description: node.description,
  });
