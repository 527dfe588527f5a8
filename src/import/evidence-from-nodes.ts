import type { AttachmentNode, CueNode, SavedTextNode, TranscriptNode } from '../export/evidence-nodes.ts';
import type { Attachment } from '../model/attachment.ts';
import type { SavedText } from '../model/resource.ts';
import type { Cue, Transcript } from '../model/transcript.ts';
import { said, stamp } from './said.ts';

export const savedTextFrom = (node: SavedTextNode): SavedText =>
  said({
    ...stamp({ ...node, '@id': node.resource }),
    html: node.html,
    text: node.text,
    pages: node.pages,
  });

export const cueFrom = ({ start, end, text }: CueNode): Cue => said({ start, end, text });

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
