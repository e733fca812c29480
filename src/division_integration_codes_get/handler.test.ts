// Generated from api/division_integration_codes.yaml by "npm run generate": change the page, not this file.
import { divisionIntegrationCodesGet } from '../records/division_integration_codes.operations';
import { testList } from '../testing/suites/list';
import { divisionIntegrationCodesGetHandler } from './handler';
import type { DivisionIntegrationCodesGetInput } from './input';

const example: DivisionIntegrationCodesGetInput = { filter: 'DivisionIntegrationCodeID eq 1', limit: 50 };

testList(divisionIntegrationCodesGetHandler, divisionIntegrationCodesGet, example);
