// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { ContactBody } from '../records/contacts.bodies';

export type ContactsCreateInput = Simplify<ContactBody & ApiVersion>;
