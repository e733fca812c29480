// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import { taxEntitiesUpdate } from '../records/tax_entities.operations';
import { testUpdate } from '../testing/suites/update';
import { taxEntitiesUpdateHandler } from './handler';
import type { TaxEntitiesUpdateInput } from './input';

const example: TaxEntitiesUpdateInput = {
  TaxEntityID: 1,
  TaxEntityName: 'Travis County',
  TaxPercent: 1.5,
  Active: true,
};

testUpdate(taxEntitiesUpdateHandler, taxEntitiesUpdate, example, {
  required: 'TaxEntityID',
  change: { TaxEntityName: 'Changed' },
  whole: ['TaxEntityID', 'TaxEntityName', 'Active', 'TaxPercent'],
});
