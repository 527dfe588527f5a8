import type { Curator } from '../model/curator.ts';
import type { Competency, Framework } from '../model/framework.ts';
import type { CompetencyNode, CuratorNode, FrameworkNode } from './framework-nodes.ts';
import { stamp } from './stamp.ts';

export const curatorNodeOf = (curator: Curator): CuratorNode => ({
  '@id': curator.id,
  '@type': 'Person',
  name: curator.name,
  ...stamp(curator),
});

export const frameworkNodeOf = (framework: Framework): FrameworkNode => ({
  '@id': framework.id,
  '@type': ['DefinedTermSet', 'CFDocument'],
  url: framework.uri,
  name: framework.name,
  description: framework.description,
  creator: framework.creator,
  publisher: framework.publisher,
  license: framework.license,
  inLanguage: framework.inLanguage,
  position: framework.position,
  builtIn: framework.builtIn,
  dateArchived: framework.dateArchived,
  ...stamp(framework),
});

export const competencyNodeOf = (competency: Competency): CompetencyNode => ({
  '@id': competency.id,
  '@type': ['DefinedTerm', 'CFItem'],
  inDefinedTermSet: competency.framework,
  url: competency.uri,
  isChildOf: competency.parent,
  sequenceNumber: competency.position,
  humanCodingScheme: competency.code,
  abbreviatedStatement: competency.name,
  alternateName: competency.shortName,
  fullStatement: competency.statement,
  hue: competency.hue,
  icon: competency.icon,
  dateArchived: competency.dateArchived,
  ...stamp(competency),
});
