/** Aspire's short forms that a builder should not have to guess. */
const spelledOut: Readonly<Record<string, string>> = {
  abr: 'abbreviation',
  act: 'actual',
  antic: 'anticipated',
  calc: 'calculated',
  equip: 'equipment',
  est: 'estimated',
  ext: 'extended',
  lat: 'latitude',
  long: 'longitude',
  mgr: 'manager',
  num: 'number',
  occur: 'occurrence',
  orig: 'original',
  ot: 'overtime',
  paycode: 'pay code',
  po: 'purchase order',
  qty: 'quantity',
  rep: 'representative',
  sub: 'subcontractor',
  tm: 'T&M',
  workers: "workers'",
};

/** Written in capitals wherever they stand, also where Aspire or Tray writes them in small letters. */
const acronyms: Readonly<Record<string, string>> = {
  id: 'ID',
  ids: 'IDs',
  url: 'URL',
  api: 'API',
  pin: 'PIN',
  zip: 'ZIP',
};

/** Words that keep their spelling inside a title. */
const proper = new Set(['Aspire', 'CapEX']);

/** Who somebody is to a record: "Crew leader contact ID" is a choice of the crew leader. */
const roleBeforeContact = /(?<=\b(?:leader|manager|owner)) contact$/i;

/**
 * A field's name as a builder reads it: `PropertyAddressLine1` is `Property address line 1`, `PropertyID` is
 * `Property ID`, `api_version` is `API version`. What Aspire writes in capitals (GPS, HR, SMS, ...) stays so.
 */
export function fieldTitle(name: string): string {
  // eslint-disable-next-line regexp/no-super-linear-move -- a run of capitals is a match, but for its last one at most
  const words = name.match(/CapEX|IDs(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [name];
  // The perimeter and the location of a site are not those of something called GEO.
  const title = words
    .filter((word) => word !== 'GEO')
    .map(wordOf)
    .join(' ')
    .replace(/\bdate time$/, 'date and time')
    .replace(/\bstate province code$/, 'state or province');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** The title of a field whose value is picked from a list of names: `BranchID` is `Branch`, `CrewLeaderContactID` is `Crew leader`. */
export function pickedTitle(name: string): string {
  return fieldTitle(name)
    .replace(/(?<=.) ID$/, '')
    .replace(/ IDs$/, 's')
    .replace(roleBeforeContact, '');
}

function wordOf(part: string): string {
  const small = part.toLowerCase();
  const fixed = acronyms[small] ?? spelledOut[small];
  if (fixed) return fixed;
  const kept = proper.has(part) || /^[A-Z]{2,}$/.test(part);
  return kept ? part : small;
}
