// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import { taxEntitiesGet } from '../records/tax_entities.operations';
import { testList } from '../testing/suites/list';
import { taxEntitiesGetHandler } from './handler';
import type { TaxEntitiesGetInput } from './input';

const example: TaxEntitiesGetInput = { filter: 'TaxEntityID eq 1', limit: 50 };

testList(taxEntitiesGetHandler, taxEntitiesGet, example);
