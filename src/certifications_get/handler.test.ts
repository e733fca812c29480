// Generated from api/certifications.yaml by "npm run generate": change the page, not this file.
import { certificationsGet } from '../records/certifications.operations';
import { testList } from '../testing/suites/list';
import { certificationsGetHandler } from './handler';
import type { CertificationsGetInput } from './input';

const example: CertificationsGetInput = { filter: 'CertificationID eq 1', limit: 50 };

testList(certificationsGetHandler, certificationsGet, example);
