// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type PropertyContactsCreateOutput = WriteOutput;
