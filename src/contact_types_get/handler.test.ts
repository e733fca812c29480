// Generated from api/contact_types.yaml by "npm run generate": change the page, not this file.
import { contactTypesGet } from '../records/contact_types.operations';
import { testList } from '../testing/suites/list';
import { contactTypesGetHandler } from './handler';
import type { ContactTypesGetInput } from './input';

const example: ContactTypesGetInput = { filter: 'ContactTypeID eq 1', limit: 50 };

testList(contactTypesGetHandler, contactTypesGet, example);
