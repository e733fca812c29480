// Generated from api/certifications.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { Certification } from '../records/certifications';

/**
 * The certifications, as Aspire has them.
 * @title Items
 */
type Items = Certification[];

export type CertificationsGetOutput = ChangedListOutput<Items>;
