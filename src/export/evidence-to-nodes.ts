import type { Attachment } from '../model/attachment.ts';
import type { SavedText } from '../model/resource.ts';
import type { Transcript } from '../model/transcript.ts';
import type { AttachmentNode, SavedTextNode, TranscriptNode } from './evidence-nodes.ts';
import { pathOfFile } from './file-paths.ts';
import { stamp } from './stamp.ts';

export const savedTextNodeOf = (saved: SavedText): SavedTextNode => ({
  '@type': 'SavedText',
  resource: saved.id,
  html: saved.html,
  text: saved.text,
  pages: saved.pages,
  ...stamp(saved),
});

export const transcriptNodeOf = (transcript: Transcript): TranscriptNode => ({
  '@type': 'Transcript',
  resource: transcript.id,
  inLanguage: transcript.language,
  cues: transcript.cues,
  ...stamp(transcript),
});

export const attachmentNodeOf = (attachment: Attachment): AttachmentNode => ({
  '@id': attachment.id,
  '@type': 'MediaObject',
  resource: attachment.resource,
  name: attachment.name,
  encodingFormat: attachment.encodingFormat,
  contentSize: attachment.contentSize,
  sha256: attachment.sha256,
  description: attachment.description,
  contentUrl: pathOfFile(attachment),
  ...stamp(attachment),
});
