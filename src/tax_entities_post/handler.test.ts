// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import { taxEntitiesPost } from '../records/tax_entities.operations';
import { testCall } from '../testing/suites/call';
import { taxEntitiesPostHandler } from './handler';
import type { TaxEntitiesPostInput } from './input';

const example: TaxEntitiesPostInput = { TaxEntityName: 'Travis County', TaxPercent: 1.25, Active: true };

testCall(taxEntitiesPostHandler, taxEntitiesPost, example, { required: 'TaxEntityName' });
