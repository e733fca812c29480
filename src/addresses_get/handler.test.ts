// Generated from api/addresses.yaml by "npm run generate": change the page, not this file.
import { addressesGet } from '../records/addresses.operations';
import { testList } from '../testing/suites/list';
import { addressesGetHandler } from './handler';
import type { AddressesGetInput } from './input';

const example: AddressesGetInput = { filter: 'AddressID eq 1', limit: 50 };

testList(addressesGetHandler, addressesGet, example);
