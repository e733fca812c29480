// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type ReceiptsApproveReceiptOutput = WriteOutput;
