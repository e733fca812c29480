// Generated from api/opportunity_services.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { OpportunityServiceField } from '../records/opportunity_services';

export type OpportunityServicesGetInput = ListConditions<OpportunityServiceField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Added opportunity revision ID, As needed, Branch ID, Branch name, Break even, Change order opportunity service ID, Child opportunity service ID, Complexity percent, Created by user ID, Created by user name, Created date time, Default pay code ID, Default sequence number, Display name, Equipment extended cost, Equipment extended price, Equipment markup, Equipment overhead, Equipment per extended cost, Equipment per extended price, Equipment profit, Equipment taxable, Extended cost, Extended hours, Extended price, Invoice type, Labor extended cost, Labor extended price, Labor markup, Labor overhead, Labor per extended cost, Labor per extended price, Labor profit, Labor taxable, Last modified by user ID, Last modified by user name, Last modified date time, Master opportunity service ID, Material extended cost, Material extended price, Material markup, Material overhead, Material per extended cost, Material per extended price, Material profit, Material taxable, Minimum price, Minimum price applied, Net profit percent, Occur, Operation notes, Opportunity ID, Opportunity service group ID, Opportunity service ID, Opportunity service status, Other extended cost, Other extended price, Other markup, Other overhead, Other per extended cost, Other per extended price, Other profit, Other taxable, Overhead, Override price, Override pricing, Parent opportunity service ID, Per cost, Per hours, Per hours orig, Per price, Per price override, Per visit hours, Per visit materials qty, Removed opportunity revision ID, Revision start work ticket ID, Round price, Separate work ticket, Service description, Service ID, Service item quantity, Service name abbreviation override, Sort order, Sub extended cost, Sub extended price, Sub markup, Sub overhead, Sub per extended cost, Sub per extended price, Sub profit, Sub taxable, TM equipment markup percent, TM material markup percent, TM minimum hours, TM other markup percent, TM sub markup percent, Taxable extended price, Taxable per extended price, Workers comp code
   */
  sort_by?: OpportunityServiceField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as: BranchID eq 1 and contains(DisplayName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: LastModifiedDateTime desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: OpportunityServiceID,DisplayName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Aspire gives OpportunityServiceRoutes, OpportunityServiceDefaultPayCodes without being asked. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
