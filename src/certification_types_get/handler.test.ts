// Generated from api/certification_types.yaml by "npm run generate": change the page, not this file.
import { certificationTypesGet } from '../records/certification_types.operations';
import { testList } from '../testing/suites/list';
import { certificationTypesGetHandler } from './handler';
import type { CertificationTypesGetInput } from './input';

const example: CertificationTypesGetInput = { filter: 'CertificationTypeID eq 1', limit: 50 };

testList(certificationTypesGetHandler, certificationTypesGet, example);
