/** A view that puts the usual names beside records. It shows what is in Aspire, not what is gone. */
export type ViewDefinition = {
  name: string;
  comment: string;
  /** The table whose records it shows, one row each, and its alias. */
  from: readonly [table: string, alias: string];
  /** Tables whose records are put beside: the column of theirs and the one that refers to it. */
  joins: readonly (readonly [table: string, alias: string, column: string, refersTo: string])[];
  /** Expressions in SQL; every column is named with its alias. */
  columns: Readonly<Record<string, string>>;
};

/** Columns that keep their names. */
function same(alias: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, `${alias}.${name}`]));
}

/** A record has the name beside the id, as of when it last changed; the record that it refers to may have a newer one. */
const newest = (name: string, own: string) => `coalesce(${name}, ${own})`;
const fullName = (alias: string, own: string) =>
  `coalesce(nullif(concat_ws(' ', ${alias}.first_name, ${alias}.last_name), ''), ${own})`;

/** From a work ticket to what it is for. */
const aboutTicket: ViewDefinition['joins'] = [
  ['opportunity_services', 's', 'opportunity_service_id', 't.opportunity_service_id'],
  ['services', 'v', 'service_id', 's.service_id'],
  ['opportunities', 'o', 'opportunity_id', 't.opportunity_id'],
  ['properties', 'p', 'property_id', 'o.property_id'],
];
const ofTicket: ViewDefinition['columns'] = {
  service_id: 's.service_id',
  service_name: newest('v.service_name', 's.display_name'),
  service_type_name: 'v.service_type_name',
  opportunity_id: 't.opportunity_id',
  opportunity_number: 'o.opportunity_number',
  opportunity_name: 'o.opportunity_name',
  division_name: 'o.division_name',
  property_id: 'o.property_id',
  property_name: newest('p.property_name', 'o.property_name'),
};

export const viewDefinitions: readonly ViewDefinition[] = [
  {
    name: 'work_ticket_details',
    comment: 'Work tickets with their service, opportunity, property, branch and crew leader.',
    from: ['work_tickets', 't'],
    joins: [
      ...aboutTicket,
      ['branches', 'b', 'branch_id', 't.branch_id'],
      ['contacts', 'c', 'contact_id', 't.crew_leader_contact_id'],
    ],
    columns: {
      ...same('t', 'work_ticket_id work_ticket_number work_ticket_status_name scheduled_start_date complete_date'),
      ...ofTicket,
      branch_id: 't.branch_id',
      branch_name: newest('b.branch_name', 't.branch_name'),
      crew_leader_contact_id: 't.crew_leader_contact_id',
      crew_leader_name: fullName('c', 't.crew_leader_name'),
      ...same('t', 'occur hours_est hours_act hours_scheduled price revenue total_cost_act percent_complete'),
      ...same('t', 'invoice_id invoice_number last_modified_date_time'),
    },
  },
  {
    name: 'opportunity_details',
    comment: 'Opportunities with their property, branch and sales person, and whether they are won, lost or open.',
    from: ['opportunities', 'o'],
    joins: [
      ['properties', 'p', 'property_id', 'o.property_id'],
      ['branches', 'b', 'branch_id', 'o.branch_id'],
      ['contacts', 'c', 'contact_id', 'o.sales_rep_contact_id'],
      ['opportunity_statuses', 'u', 'opportunity_status_id', 'o.opportunity_status_id'],
    ],
    columns: {
      ...same('o', 'opportunity_id opportunity_number opportunity_name opportunity_type'),
      opportunity_status_name: newest('u.opportunity_status_name', 'o.opportunity_status_name'),
      // Each company words its statuses itself; the code and the stage beside them stay.
      outcome:
        "case when lower(trim(coalesce(o.opportunity_status, u.opportunity_status))) = 'lost' then 'lost' " +
        "when 'won' in (lower(trim(coalesce(o.opportunity_status, u.opportunity_status))), lower(trim(u.opportunity_stage))) then 'won' " +
        "when o.lost_date >= coalesce(o.won_date, o.lost_date) then 'lost' " +
        "when o.won_date is not null then 'won' else 'open' end",
      property_id: 'o.property_id',
      property_name: newest('p.property_name', 'o.property_name'),
      branch_id: 'o.branch_id',
      branch_name: newest('b.branch_name', 'o.branch_name'),
      division_name: 'o.division_name',
      sales_rep_contact_id: 'o.sales_rep_contact_id',
      sales_rep_name: fullName('c', 'o.sales_rep_contact_name'),
      ...same(
        'o',
        'probability estimated_dollars won_dollars estimated_labor_hours actual_labor_hours actual_earned_revenue',
      ),
      ...same(
        'o',
        'start_date end_date bid_due_date anticipated_close_date renewal_date proposed_date won_date lost_date',
      ),
      ...same('o', 'lost_reason job_status_name percent_complete created_date_time modified_date'),
    },
  },
  {
    name: 'invoice_details',
    comment: 'Invoices with their property, branch and company, what is left to pay and for how long it has been due.',
    from: ['invoices', 'i'],
    joins: [
      ['properties', 'p', 'property_id', 'i.property_id'],
      ['branches', 'b', 'branch_id', 'i.branch_id'],
      ['companies', 'k', 'company_id', 'i.company_id'],
    ],
    columns: {
      invoice_id: 'i.invoice_id',
      invoice_number: 'i.invoice_number',
      full_number: 'concat(i.invoice_number_prefix, i.invoice_number)',
      ...same('i', 'invoice_date due_date amount amount_remaining'),
      is_paid: 'coalesce(i.amount_remaining, 0) <= 0',
      days_overdue: 'case when i.amount_remaining > 0 then greatest(current_date - i.due_date, 0) else 0 end',
      property_id: 'i.property_id',
      property_name: newest('p.property_name', 'i.property_name'),
      branch_id: 'i.branch_id',
      branch_name: newest('b.branch_name', 'i.branch_name'),
      company_id: 'i.company_id',
      company_name: newest('k.company_name', 'i.company_name'),
      ...same('i', 'billing_contact_id billing_contact_name payment_terms_name last_modified_date_time'),
    },
  },
  {
    name: 'receipt_details',
    comment: 'Receipts with their vendor, branch and work ticket.',
    from: ['receipts', 'r'],
    joins: [
      ['vendors', 'd', 'vendor_id', 'r.vendor_id'],
      ['branches', 'b', 'branch_id', 'r.branch_id'],
      ['work_tickets', 't', 'work_ticket_id', 'r.work_ticket_id'],
      ['opportunities', 'o', 'opportunity_id', 't.opportunity_id'],
      ['properties', 'p', 'property_id', 'o.property_id'],
    ],
    columns: {
      ...same('r', 'receipt_id receipt_number purchase_number_with_branch_prefix receipt_status_name vendor_id'),
      vendor_name: 'd.vendor_name',
      ...same('r', 'vendor_invoice_num vendor_invoice_date receipt_total_cost is_purchase_credit branch_id'),
      branch_name: newest('b.branch_name', 'r.branch_name'),
      work_ticket_id: 'r.work_ticket_id',
      work_ticket_number: newest('t.work_ticket_number', 'r.work_ticket_number'),
      property_id: 'o.property_id',
      property_name: newest('p.property_name', 'o.property_name'),
      ...same('r', 'received_date approved_date receipt_note created_date_time last_modified_date_time'),
    },
  },
  {
    name: 'time_details',
    comment: 'Hours on work tickets, with who worked, and for which property and service.',
    from: ['work_ticket_times', 'h'],
    joins: [
      ['work_tickets', 't', 'work_ticket_id', 'h.work_ticket_id'],
      ...aboutTicket,
      ['branches', 'b', 'branch_id', 'h.branch_id'],
      ['contacts', 'c', 'contact_id', 'h.contact_id'],
    ],
    columns: {
      work_ticket_time_id: 'h.work_ticket_time_id',
      work_date: 'h.work_ticket_time_date',
      contact_id: 'h.contact_id',
      contact_name: fullName('c', 'h.contact_name'),
      ...same('h', 'start_time end_time hours ot_hours warranty_time burdened_cost pay_code_name'),
      work_ticket_id: 'h.work_ticket_id',
      work_ticket_number: newest('t.work_ticket_number', 'h.work_ticket_number'),
      ...ofTicket,
      branch_id: 'h.branch_id',
      branch_name: newest('b.branch_name', 'h.branch_name'),
      ...same('h', 'crew_leader_contact_id crew_leader_contact_name approved_date_time last_modified_date_time'),
    },
  },
];
