// Generated from api/opportunity_services.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { OpportunityServiceField } from '../records/opportunity_services';

export type OpportunityServicesGetInput = ListConditions<OpportunityServiceField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Added opportunity revision ID, As needed, Branch ID, Branch name, Break even, Change order opportunity service ID, Child opportunity service ID, Complexity percent, Created by user ID, Created by user name, Created date and time, Default pay code ID, Default sequence number, Display name, Equipment extended cost, Equipment extended price, Equipment markup, Equipment overhead, Equipment per extended cost, Equipment per extended price, Equipment profit, Equipment taxable, Extended cost, Extended hours, Extended price, Invoice type, Labor extended cost, Labor extended price, Labor markup, Labor overhead, Labor per extended cost, Labor per extended price, Labor profit, Labor taxable, Last modified by user ID, Last modified by user name, Last modified date and time, Master opportunity service ID, Material extended cost, Material extended price, Material markup, Material overhead, Material per extended cost, Material per extended price, Material profit, Material taxable, Minimum price, Minimum price applied, Net profit percent, Occurrence, Operation notes, Opportunity ID, Opportunity service group ID, Opportunity service ID, Opportunity service status, Other extended cost, Other extended price, Other markup, Other overhead, Other per extended cost, Other per extended price, Other profit, Other taxable, Overhead, Override price, Override pricing, Parent opportunity service ID, Per cost, Per hours, Per hours original, Per price, Per price override, Per visit hours, Per visit materials quantity, Removed opportunity revision ID, Revision start work ticket ID, Round price, Separate work ticket, Service description, Service ID, Service item quantity, Service name abbreviation override, Sort order, Subcontractor extended cost, Subcontractor extended price, Subcontractor markup, Subcontractor overhead, Subcontractor per extended cost, Subcontractor per extended price, Subcontractor profit, Subcontractor taxable, T&M equipment markup percent, T&M material markup percent, T&M minimum hours, T&M other markup percent, T&M subcontractor markup percent, Taxable extended price, Taxable per extended price, Workers' comp code
   */
  sort_by?: OpportunityServiceField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(DisplayName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as LastModifiedDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as OpportunityServiceID,DisplayName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists. You get Opportunity service routes, Opportunity service default pay codes without it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
