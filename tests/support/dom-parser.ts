import { giveDomParser } from '../../scripts/dom-parser.ts';

giveDomParser();
