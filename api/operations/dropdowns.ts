/**
 * The dropdowns, where they need more than the pages tell. A resource that some input refers to gets a dropdown by itself,
 * `<resource>_ddl`, whose text is the record's label.
 */
export type DropdownEntry = {
  /** The resource whose list is read. */
  resource: string;
  /** The operation's name before `_ddl`, and what the choices are called, where they are not the resource itself. */
  as?: { name: string; singular: string; plural: string };
  /** The field that is chosen, where it is not the resource's key. */
  key?: string;
  /** The list inside the record whose entries are the choices. */
  inside?: string;
  /** `{FirstName} {LastName}`. `{OpportunityID.PropertyName}` is a field of the record that OpportunityID refers to. */
  name?: string;
  /** What else tells records apart, in brackets behind the name; left out where something in it is empty. */
  detail?: readonly string[];
  /** Inputs that narrow the choices, each with the field that they are compared with. */
  parents?: Readonly<Record<string, string>>;
  /** The input fields that it stands at, where the pages do not say so: `properties_create.IndustryID`. */
  fields?: readonly string[];
  /** Made although no body refers to it: for operations that read one record. */
  always?: true;
};

export const dropdownEntries: readonly DropdownEntry[] = [
  {
    resource: 'Attachments',
    detail: ['{AttachmentTypeName}', '{PropertyName}', '{DateUploaded}'],
    parents: {
      contact_id: 'ContactID',
      opportunity_id: 'OpportunityID',
      property_id: 'PropertyID',
      receipt_id: 'ReceiptID',
      work_ticket_id: 'WorkTicketID',
    },
    always: true,
  },
  { resource: 'Branches', detail: ['{BranchCode}'], parents: { region_id: 'RegionID' } },
  {
    resource: 'CatalogItems',
    detail: ['{ItemCode}', '{PurchaseUnitTypeName}'],
    parents: { catalog_item_category_id: 'CatalogItemCategoryID' },
  },
  { resource: 'ContactCustomFieldDefinitions', detail: ['{ColumnType}'] },
  {
    resource: 'ContactCustomFields',
    name: '{ContactCustomFieldDefinitionID.ColumnName} {ColumnValue}',
    detail: ['{ContactID.FirstName} {ContactID.LastName}'],
    parents: { contact_id: 'ContactID', contact_custom_field_definition_id: 'ContactCustomFieldDefinitionID' },
  },
  {
    resource: 'Contacts',
    name: '{FirstName} {LastName}',
    detail: ['{CompanyName}', '{ContactTypeName}'],
    parents: { branch_id: 'BranchID', company_id: 'CompanyID', contact_type_id: 'ContactTypeID' },
  },
  { resource: 'Divisions', detail: ['{DivisionCode}'] },
  {
    resource: 'EquipmentReadingLogs',
    name: '{ReadingDate} {EquipmentID.Description}',
    detail: ['meter {MeterReading}'],
    parents: { equipment_id: 'EquipmentID' },
  },
  {
    resource: 'Equipments',
    detail: ['{AssetNumber}', '{EquipmentModelName}', '{BranchName}'],
    parents: { branch_id: 'BranchID' },
  },
  { resource: 'InventoryLocations', detail: ['{AddressLine1}', '{City}'], parents: { branch_id: 'BranchID' } },
  {
    resource: 'Invoices',
    name: '#{InvoiceNumber}',
    detail: ['{CompanyName}', '{PropertyName}', '{InvoiceDate}'],
    parents: { branch_id: 'BranchID', company_id: 'CompanyID', property_id: 'PropertyID' },
    always: true,
  },
  {
    resource: 'ItemAllocations',
    detail: ['work ticket {WorkTicketNumber}', '{ItemAllocationDate}'],
    parents: { catalog_item_id: 'CatalogItemID', receipt_id: 'ReceiptID', work_ticket_id: 'WorkTicketID' },
  },
  {
    resource: 'Jobs',
    name: '{OpportunityID.OpportunityName}',
    detail: ['{OpportunityID.PropertyName}', 'customer job {CustomerJobNum}'],
    parents: { opportunity_id: 'OpportunityID', property_id: 'OpportunityID.PropertyID' },
    always: true,
  },
  {
    resource: 'Opportunities',
    detail: ['#{OpportunityNumber}', '{PropertyName}'],
    parents: { branch_id: 'BranchID', property_id: 'PropertyID' },
  },
  {
    resource: 'OpportunityServices',
    detail: ['{OpportunityID.OpportunityName}', '{OpportunityID.PropertyName}'],
    parents: { opportunity_id: 'OpportunityID', property_id: 'OpportunityID.PropertyID' },
  },
  { resource: 'OpportunityStatuses', detail: ['{OpportunityStageName}'] },
  { resource: 'OpportunityTags', detail: ['{OpportunityName}'], parents: { opportunity_id: 'OpportunityID' } },
  { resource: 'PayCodes', detail: ['{PayCode}'] },
  { resource: 'PayRates', detail: ['from {EffectiveDate}'], parents: { contact_id: 'ContactID' } },
  {
    resource: 'Payments',
    detail: ['{CompanyName}', '{PaymentDate}', '{PaymentAmount}'],
    parents: { company_id: 'CompanyID', property_id: 'PropertyID' },
    always: true,
  },
  { resource: 'PaymentTerms', detail: ['{NumberOfDays} days'] },
  {
    resource: 'Properties',
    detail: ['{PropertyAddressLine1}', '{PropertyAddressCity}'],
    parents: { branch_id: 'BranchID', property_group_id: 'PropertyGroupID' },
  },
  {
    resource: 'PropertyContacts',
    key: 'ContactID',
    detail: ['{CompanyName}', '{PropertyName}'],
    parents: { property_id: 'PropertyID' },
    fields: ['property_contacts_update.ContactID'],
  },
  { resource: 'PropertyCustomFieldDefinitions', detail: ['{ColumnType}'] },
  {
    resource: 'PropertyCustomFields',
    name: '{PropertyCustomFieldDefinitionID.ColumnName} {ColumnValue}',
    detail: ['{PropertyID.PropertyName}'],
    parents: { property_id: 'PropertyID', property_custom_field_definition_id: 'PropertyCustomFieldDefinitionID' },
  },
  {
    resource: 'Receipts',
    name: '#{ReceiptNumber}',
    detail: ['{VendorID.VendorName}', 'invoice {VendorInvoiceNum}', '{ReceiptStatusName}'],
    parents: { branch_id: 'BranchID', vendor_id: 'VendorID', work_ticket_id: 'WorkTicketID' },
  },
  {
    resource: 'Routes',
    detail: ['{BranchName}', '{CrewLeaderContactName}'],
    parents: { branch_id: 'BranchID', division_id: 'DivisionID' },
  },
  { resource: 'ServiceTypes', detail: ['{DivisionName}'], parents: { division_id: 'DivisionID' } },
  { resource: 'Services', detail: ['{ServiceTypeName}'], parents: { service_type_id: 'ServiceTypeID' } },
  { resource: 'Tags', detail: ['{TagType}'] },
  { resource: 'TakeoffItems', detail: ['{TakeoffGroupName}', '{UnitTypeName}'] },
  { resource: 'Users', name: '{ContactFirstName} {ContactLastName}' },
  { resource: 'Vendors', detail: ['{BranchName}'] },
  {
    resource: 'WorkTickets',
    name: '#{WorkTicketNumber}',
    detail: ['{OpportunityID.PropertyName}', '{OpportunityID.OpportunityName}', '{WorkTicketStatusName}'],
    parents: {
      branch_id: 'BranchID',
      opportunity_id: 'OpportunityID',
      opportunity_service_id: 'OpportunityServiceID',
      property_id: 'OpportunityID.PropertyID',
    },
  },
  { resource: 'WorkersComps', detail: ['{WorkersCompCode}'] },

  // Aspire has no list of these; what its records carry is nearly as good.
  {
    resource: 'Properties',
    as: { name: 'property_industries', singular: 'industry', plural: 'industries' },
    key: 'IndustryID',
    name: '{IndustryName}',
    fields: ['properties_create.IndustryID', 'properties_update.IndustryID'],
  },
  {
    resource: 'Properties',
    as: { name: 'property_lead_sources', singular: 'lead source', plural: 'lead sources' },
    key: 'LeadSourceID',
    name: '{LeadSourceName}',
    fields: ['properties_create.LeadSourceID', 'properties_update.LeadSourceID'],
  },
  {
    resource: 'Opportunities',
    as: { name: 'opportunity_lead_sources', singular: 'lead source', plural: 'lead sources' },
    key: 'LeadSourceID',
    name: '{LeadSourceName}',
    fields: ['opportunities_create.LeadSourceID'],
  },
  {
    resource: 'Opportunities',
    as: { name: 'opportunity_competitors', singular: 'competitor', plural: 'competitors' },
    key: 'CompetitorID',
    name: '{CompetitorName}',
    fields: ['properties_create.CompetitorID', 'properties_update.CompetitorID'],
  },
  {
    resource: 'CatalogItems',
    as: { name: 'catalogs', singular: 'catalog', plural: 'catalogs' },
    key: 'CatalogId',
    name: '{CatalogName}',
    fields: ['catalog_items_create.CatalogId', 'catalog_items_update.CatalogId'],
  },

  // These stand inside other records only.
  {
    resource: 'CatalogItems',
    as: { name: 'catalog_item_branches', singular: 'catalog item branch', plural: 'catalog item branches' },
    key: 'CatalogItemBranchID',
    inside: 'CatalogItemBranches',
    name: '{BranchName}',
    detail: ['{ItemName}'],
    parents: { catalog_item_id: 'CatalogItemID' },
    fields: ['catalog_items_update.CatalogItemBranches.CatalogItemBranchID'],
  },
  {
    resource: 'Services',
    as: { name: 'service_tax_overrides', singular: 'service tax override', plural: 'service tax overrides' },
    key: 'ServiceTaxOverrideID',
    inside: 'ServiceTaxOverrides',
    name: '{StateProvinceCode}',
    detail: ['{ServiceName}'],
    parents: { service_id: 'ServiceID' },
    fields: ['service_tax_overrides_put.ServiceTaxOverrideID'],
  },
];
