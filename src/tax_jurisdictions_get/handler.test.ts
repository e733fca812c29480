// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import { taxJurisdictionsGet } from '../records/tax_jurisdictions.operations';
import { testList } from '../testing/suites/list';
import { taxJurisdictionsGetHandler } from './handler';
import type { TaxJurisdictionsGetInput } from './input';

const example: TaxJurisdictionsGetInput = { filter: 'TaxJurisdictionID eq 1', limit: 50 };

testList(taxJurisdictionsGetHandler, taxJurisdictionsGet, example);
