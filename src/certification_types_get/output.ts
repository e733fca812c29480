// Generated from api/certification_types.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { CertificationType } from '../records/certification_types';

/**
 * The certification types, as Aspire has them.
 * @title Items
 */
type Items = CertificationType[];

export type CertificationTypesGetOutput = ChangedListOutput<Items>;
