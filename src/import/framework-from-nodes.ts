import type { CompetencyNode, CuratorNode, FrameworkNode } from '../export/framework-nodes.ts';
import type { Curator } from '../model/curator.ts';
import type { Competency, Framework } from '../model/framework.ts';
import { said, stamp } from './said.ts';

export const curatorFrom = (node: CuratorNode): Curator => ({ ...stamp(node), name: node.name });

export const frameworkFrom = (node: FrameworkNode): Framework =>
  said({
    ...stamp(node),
    uri: node.url,
    name: node.name,
    description: node.description,
    creator: node.creator,
    publisher: node.publisher,
    license: node.license,
    inLanguage: node.inLanguage,
    position: node.position,
    builtIn: node.builtIn,
    dateArchived: node.dateArchived,
  });

export const competencyFrom = (node: CompetencyNode): Competency =>
  said({
    ...stamp(node),
    framework: node.inDefinedTermSet,
    uri: node.url,
    parent: node.isChildOf,
    position: node.sequenceNumber,
    code: node.humanCodingScheme,
    name: node.abbreviatedStatement,
    shortName: node.alternateName,
    statement: node.fullStatement,
    hue: node.hue,
    icon: node.icon,
    dateArchived: node.dateArchived,
  });
