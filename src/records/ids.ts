// Generated from api/ and api/operations/dropdowns.ts by "npm run generate": change those, not this file.

/**
 * The record: pick it from the list, or give its ID, such as 1.
 * @title Object
 * @TJS-type integer
 * @lookupOperation attachment_objects_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type AttachmentObjectID = number;

/**
 * The attachment type: pick it from the list, or give its ID, such as 1.
 * @title Attachment type
 * @TJS-type integer
 * @lookupOperation attachment_types_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type AttachmentTypeID = number;

/**
 * The attachment: pick it from the list, or give its ID, such as 1.
 * @title Attachment
 * @TJS-type integer
 * @lookupOperation attachments_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type AttachmentID = number;

/**
 * The branch: pick it from the list, or give its ID, such as 1.
 * @title Branch
 * @TJS-type integer
 * @lookupOperation branches_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type BranchID = number;

/**
 * The branches: pick them from the list, or give their IDs.
 * @items {"type":"integer","title":"Branch","lookup":{"operation":"branches_ddl","input":{},"authRequired":true}}
 */
export type BranchIDs = number[];

/**
 * The catalog item branch: pick it from the list, or give its ID, such as 1.
 * @title Catalog item branch
 * @TJS-type integer
 * @lookupOperation catalog_item_branches_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type CatalogItemBranchID = number;

/**
 * The catalog item category: pick it from the list, or give its ID, such as 1.
 * @title Catalog item category
 * @TJS-type integer
 * @lookupOperation catalog_item_categories_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type CatalogItemCategoryID = number;

/**
 * The catalog item: pick it from the list, or give its ID, such as 1.
 * @title Catalog item
 * @TJS-type integer
 * @lookupOperation catalog_items_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type CatalogItemID = number;

/**
 * The catalog: pick it from the list, or give its ID, such as 1.
 * @title Catalog
 * @TJS-type integer
 * @lookupOperation catalogs_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type CatalogID = number;

/**
 * The company: pick it from the list, or give its ID, such as 1.
 * @title Company
 * @TJS-type integer
 * @lookupOperation companies_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type CompanyID = number;

/**
 * The contact custom field definition: pick it from the list, or give its ID, such as 1.
 * @title Contact custom field definition
 * @TJS-type integer
 * @lookupOperation contact_custom_field_definitions_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ContactCustomFieldDefinitionID = number;

/**
 * The contact custom field: pick it from the list, or give its ID, such as 1.
 * @title Contact custom field value
 * @TJS-type integer
 * @lookupOperation contact_custom_fields_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ContactCustomFieldValueID = number;

/**
 * The contact type: pick it from the list, or give its ID, such as 1.
 * @title Contact type
 * @TJS-type integer
 * @lookupOperation contact_types_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ContactTypeID = number;

/**
 * The contact: pick it from the list, or give its ID, such as 1.
 * @title Contact
 * @TJS-type integer
 * @lookupOperation contacts_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ContactID = number;

/**
 * The division: pick it from the list, or give its ID, such as 1.
 * @title Division
 * @TJS-type integer
 * @lookupOperation divisions_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type DivisionID = number;

/**
 * The equipment reading log: pick it from the list, or give its ID, such as 1.
 * @title Equipment reading log
 * @TJS-type integer
 * @lookupOperation equipment_reading_logs_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type EquipmentReadingLogID = number;

/**
 * The equipment item: pick it from the list, or give its ID, such as 1.
 * @title Equipment
 * @TJS-type integer
 * @lookupOperation equipments_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type EquipmentID = number;

/**
 * The inventory location: pick it from the list, or give its ID, such as 1.
 * @title Inventory location
 * @TJS-type integer
 * @lookupOperation inventory_locations_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type InventoryLocationID = number;

/**
 * The invoice: pick it from the list, or give its ID, such as 1.
 * @title Invoice
 * @TJS-type integer
 * @lookupOperation invoices_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type InvoiceID = number;

/**
 * The item allocation: pick it from the list, or give its ID, such as 1.
 * @title Item allocation
 * @TJS-type integer
 * @lookupOperation item_allocations_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ItemAllocationID = number;

/**
 * The job: pick it from the list, or give its ID, such as 1.
 * @title Job
 * @TJS-type integer
 * @lookupOperation jobs_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type JobID = number;

/**
 * The locality: pick it from the list, or give its ID, such as 1.
 * @title Locality
 * @TJS-type integer
 * @lookupOperation localities_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type LocalityID = number;

/**
 * The kind of record: pick it from the list, or give its code, such as WorkTicket.
 * @title Object code
 * @lookupOperation object_codes_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ObjectCode = string;

/**
 * The opportunity: pick it from the list, or give its ID, such as 1.
 * @title Opportunity
 * @TJS-type integer
 * @lookupOperation opportunities_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type OpportunityID = number;

/**
 * The competitor: pick it from the list, or give its ID, such as 1.
 * @title Competitor
 * @TJS-type integer
 * @lookupOperation opportunity_competitors_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type CompetitorID = number;

/**
 * The lead source: pick it from the list, or give its ID, such as 1.
 * @title Lead source
 * @TJS-type integer
 * @lookupOperation opportunity_lead_sources_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type OpportunityLeadSourceID = number;

/**
 * The opportunity lost reason: pick it from the list, or give its ID, such as 1.
 * @title Opportunity lost reason
 * @TJS-type integer
 * @lookupOperation opportunity_lost_reasons_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type OpportunityLostReasonID = number;

/**
 * The opportunity service: pick it from the list, or give its ID, such as 1.
 * @title Opportunity service
 * @TJS-type integer
 * @lookupOperation opportunity_services_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type OpportunityServiceID = number;

/**
 * The opportunity status: pick it from the list, or give its ID, such as 1.
 * @title Opportunity status
 * @TJS-type integer
 * @lookupOperation opportunity_statuses_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type OpportunityStatusID = number;

/**
 * The opportunity tag: pick it from the list, or give its ID, such as 1.
 * @title Opportunity tag
 * @TJS-type integer
 * @lookupOperation opportunity_tags_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type OpportunityTagID = number;

/**
 * The pay code: pick it from the list, or give its ID, such as 1.
 * @title Pay code
 * @TJS-type integer
 * @lookupOperation pay_codes_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PayCodeID = number;

/**
 * The pay rate: pick it from the list, or give its ID, such as 1.
 * @title Pay rate
 * @TJS-type integer
 * @lookupOperation pay_rates_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PayRateID = number;

/**
 * The pay schedule: pick it from the list, or give its ID, such as 1.
 * @title Pay schedule
 * @TJS-type integer
 * @lookupOperation pay_schedules_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PayScheduleID = number;

/**
 * The payment terms: pick it from the list, or give its ID, such as 1.
 * @title Payment terms
 * @TJS-type integer
 * @lookupOperation payment_terms_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PaymentTermsID = number;

/**
 * The payment: pick it from the list, or give its ID, such as 1.
 * @title Payment
 * @TJS-type integer
 * @lookupOperation payments_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PaymentID = number;

/**
 * The property: pick it from the list, or give its ID, such as 1.
 * @title Property
 * @TJS-type integer
 * @lookupOperation properties_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyID = number;

/**
 * The property contact: pick it from the list, or give its ID, such as 1.
 * @title Contact
 * @TJS-type integer
 * @lookupOperation property_contacts_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyContactContactID = number;

/**
 * The property custom field definition: pick it from the list, or give its ID, such as 1.
 * @title Property custom field definition
 * @TJS-type integer
 * @lookupOperation property_custom_field_definitions_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyCustomFieldDefinitionID = number;

/**
 * The property custom field: pick it from the list, or give its ID, such as 1.
 * @title Property custom field value
 * @TJS-type integer
 * @lookupOperation property_custom_fields_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyCustomFieldValueID = number;

/**
 * The property group: pick it from the list, or give its ID, such as 1.
 * @title Property group
 * @TJS-type integer
 * @lookupOperation property_groups_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyGroupID = number;

/**
 * The industry: pick it from the list, or give its ID, such as 1.
 * @title Industry
 * @TJS-type integer
 * @lookupOperation property_industries_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type IndustryID = number;

/**
 * The lead source: pick it from the list, or give its ID, such as 1.
 * @title Lead source
 * @TJS-type integer
 * @lookupOperation property_lead_sources_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyLeadSourceID = number;

/**
 * The property status: pick it from the list, or give its ID, such as 1.
 * @title Property status
 * @TJS-type integer
 * @lookupOperation property_statuses_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyStatusID = number;

/**
 * The property type: pick it from the list, or give its ID, such as 1.
 * @title Property type
 * @TJS-type integer
 * @lookupOperation property_types_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyTypeID = number;

/**
 * The prospect rating: pick it from the list, or give its ID, such as 1.
 * @title Prospect rating
 * @TJS-type integer
 * @lookupOperation prospect_ratings_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ProspectRatingID = number;

/**
 * The receipt: pick it from the list, or give its ID, such as 1.
 * @title Receipt
 * @TJS-type integer
 * @lookupOperation receipts_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ReceiptID = number;

/**
 * The role: pick it from the list, or give its ID, such as 1.
 * @title Role
 * @TJS-type integer
 * @lookupOperation roles_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type RoleID = number;

/**
 * The roles: pick them from the list, or give their IDs.
 * @items {"type":"integer","title":"Role","lookup":{"operation":"roles_ddl","input":{},"authRequired":true}}
 */
export type RoleIDs = number[];

/**
 * The route: pick it from the list, or give its ID, such as 1.
 * @title Route
 * @TJS-type integer
 * @lookupOperation routes_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type RouteID = number;

/**
 * The sales type: pick it from the list, or give its ID, such as 1.
 * @title Sales type
 * @TJS-type integer
 * @lookupOperation sales_types_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type SalesTypeID = number;

/**
 * The service tax override: pick it from the list, or give its ID, such as 1.
 * @title Service tax override
 * @TJS-type integer
 * @lookupOperation service_tax_overrides_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ServiceTaxOverrideID = number;

/**
 * The service type: pick it from the list, or give its ID, such as 1.
 * @title Service type
 * @TJS-type integer
 * @lookupOperation service_types_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ServiceTypeID = number;

/**
 * The service: pick it from the list, or give its ID, such as 1.
 * @title Service
 * @TJS-type integer
 * @lookupOperation services_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ServiceID = number;

/**
 * The tag: pick it from the list, or give its ID, such as 1.
 * @title Tag
 * @TJS-type integer
 * @lookupOperation tags_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type TagID = number;

/**
 * The takeoff item: pick it from the list, or give its ID, such as 1.
 * @title Takeoff item
 * @TJS-type integer
 * @lookupOperation takeoff_items_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type TakeoffItemID = number;

/**
 * The tax entity: pick it from the list, or give its ID, such as 1.
 * @title Tax entity
 * @TJS-type integer
 * @lookupOperation tax_entities_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type TaxEntityID = number;

/**
 * The tax entities: pick them from the list, or give their IDs.
 * @items {"type":"integer","title":"Tax entity","lookup":{"operation":"tax_entities_ddl","input":{},"authRequired":true}}
 */
export type TaxEntityIDs = number[];

/**
 * The tax jurisdiction: pick it from the list, or give its ID, such as 1.
 * @title Tax jurisdiction
 * @TJS-type integer
 * @lookupOperation tax_jurisdictions_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type TaxJurisdictionID = number;

/**
 * The unit type: pick it from the list, or give its ID, such as 1.
 * @title Unit type
 * @TJS-type integer
 * @lookupOperation unit_types_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type UnitTypeID = number;

/**
 * The user: pick it from the list, or give its ID, such as 1.
 * @title User
 * @TJS-type integer
 * @lookupOperation users_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type UserID = number;

/**
 * The vendor: pick it from the list, or give its ID, such as 1.
 * @title Vendor
 * @TJS-type integer
 * @lookupOperation vendors_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type VendorID = number;

/**
 * The work ticket: pick it from the list, or give its ID, such as 1.
 * @title Work ticket
 * @TJS-type integer
 * @lookupOperation work_tickets_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type WorkTicketID = number;

/**
 * The workers comp: pick it from the list, or give its ID, such as 1.
 * @title Workers' comp
 * @TJS-type integer
 * @lookupOperation workers_comps_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type WorkersCompID = number;
