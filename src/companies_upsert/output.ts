// Generated from api/companies.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Company } from '../records/companies';

export type CompaniesUpsertOutput = {
  /**
   * True for a new company, false where one was updated.
   * @title Created
   */
  created: boolean;
  /**
   * The ID of the company; empty in the rare case that Aspire does not tell it.
   * @title ID
   * @TJS-type ["integer","null"]
   */
  id: number | null;
  /**
   * The company as Aspire has it now. Missing in the rare case that the connector saved it but could not read it back.
   * @title Record
   */
  record?: Company;
  /**
   * What Aspire answered in place of an ID. Read it: it can hold an objection.
   * @title Reply
   */
  reply?: string;
};
