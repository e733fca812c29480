/** Code where a wrong line costs data, and the tests nearest to it. All are patterns from the root. */
export type Room = {
  files: readonly string[];
  tests: readonly string[];
  /**
   * Leaves out mutants of what is worked out when a module is loaded, such as tables and patterns: each would need all tests
   * of the room, which here takes many seconds.
   */
  ignoreStatic?: boolean;
};

/**
 * Left out are tables of words, where a mutant only spells a word otherwise, and tests against the whole emulator or of long
 * properties where others come as near: a mutant would take seconds instead of a fifth of one.
 */
export const rooms: Readonly<Record<string, Room>> = {
  retries: {
    files: ['src/aspire/http/retryPolicy.ts'],
    tests: ['tests/http/{retryPolicy,sendWithRetries}.test.ts'],
  },
  auth: { files: ['src/aspire/auth/*.ts'], tests: ['tests/auth/!(face).test.ts'] },
  'model-names': {
    files: ['src/aspire/model/{fieldLabel,nearestField,nestedField,result,spelling,unicode}.ts'],
    tests: ['tests/model/{fieldLabel,result,spelling}.test.ts'],
  },
  'model-titles': { files: ['src/aspire/model/fieldTitle.ts'], tests: ['tests/model/fieldTitle.test.ts'] },
  'model-forms': {
    files: ['src/aspire/model/{dateInput,knownValues}.ts'],
    tests: ['tests/model/{dateInput,knownValues}.test.ts'],
  },
  'model-inputs': {
    files: ['src/aspire/model/{fieldsTogether,onceFor,scalarInput,validateInput}.ts'],
    tests: ['tests/model/{fieldsTogether,onceFor,scalarInput,validateInput}.test.ts'],
  },
  'odata-order': {
    files: ['src/aspire/odata/{orderBy,literals}.ts'],
    tests: ['tests/odata/{orderBy,literals}.test.ts'],
  },
  'odata-dates': {
    files: ['src/aspire/odata/{dateFilter,dates}.ts'],
    tests: ['tests/odata/{dateFilter,dates}.test.ts'],
  },
  'odata-numbers': { files: ['src/aspire/odata/decimals.ts'], tests: ['tests/odata/decimals.test.ts'] },
  'odata-lists': {
    files: ['src/aspire/odata/{combineTerms,filterTerms,keyFilter,rawFilter,valueList}.ts'],
    tests: ['tests/odata/{combineTerms,keyFilter,longTexts,rawFilter,valueList}.test.ts'],
  },
  'odata-filter': {
    files: ['src/aspire/odata/{filter,scalarFilter}.ts'],
    tests: ['tests/odata/{batches,filter,filterProperties}.test.ts'],
  },
  pagination: {
    files: ['src/aspire/pagination/{byKeyRange,cursor,hasMore,keyRange,recordCollector,recordId}.ts'],
    tests: ['tests/pagination/!(fetchAllPages|quirks).test.ts'],
    ignoreStatic: true,
  },
  'pagination-order': {
    files: ['src/aspire/pagination/{orderCheck,window}.ts'],
    tests: ['tests/pagination/order.test.ts'],
  },
  'pagination-ways': {
    files: ['src/aspire/pagination/{byDivision,byKey,byPageNumber,mergeByKey,orderWatch,problems}.ts'],
    tests: ['tests/pagination/{byDivision,byPageNumber,mergeByKey,orderWatch}.test.ts'],
  },
  'pagination-sort': {
    files: ['src/aspire/pagination/clientSort.ts'],
    tests: ['tests/pagination/clientSort{,Memory}.test.ts'],
  },
  'pagination-pages': {
    files: ['src/aspire/pagination/fetchAllPages.ts'],
    tests: ['tests/pagination/{choice,cutOff}.test.ts'],
  },
  'pagination-keyset': {
    files: ['src/aspire/pagination/byKeyset.ts'],
    tests: ['tests/pagination/{byKeyset,keysetWindows}.test.ts'],
  },
  update: {
    files: ['src/aspire/operations/update/*.ts'],
    tests: ['tests/operations/update/!(emulator|clearFields).test.ts'],
  },
  upsert: { files: ['src/aspire/operations/upsert/*.ts'], tests: ['tests/operations/upsert/!(emulator).test.ts'] },
  'gateway-secrets': {
    files: ['gateway/src/secrets/{contextBytes,sealed/{envelope,masterKeys},vault/{breaker,documents,fault,paths}}.ts'],
    tests: ['gateway/tests/secrets/{envelope,vaultParts}.test.ts'],
  },
  'gateway-vault': {
    files: ['gateway/src/secrets/vault/{kv,secretCache}.ts'],
    tests: ['gateway/tests/secrets/{kv,secretCache}.test.ts'],
  },
  'gateway-vault-client': {
    files: ['gateway/src/secrets/vault/client.ts'],
    tests: ['gateway/tests/secrets/{vaultClient,vaultRetries}.test.ts'],
  },
  'gateway-vault-store': {
    files: ['gateway/src/secrets/vault/vaultStore.ts'],
    tests: ['gateway/tests/secrets/{vaultStore,vaultWriters}.test.ts'],
  },
  'gateway-connections': {
    files: ['gateway/src/connections/{dueTimes,statusMachine,tokens}.ts'],
    tests: ['gateway/tests/connections/{dueTimes,statusMachine,tokens}.test.ts'],
  },
  'gateway-refresh': {
    files: ['gateway/src/refresh/memory.ts'],
    tests: ['gateway/tests/refresh/memory.test.ts'],
  },
  'gateway-sync': {
    files: ['gateway/src/sync/{run/nextScan,scheduleTimes,tables/{cells,digits,jsonText,stamps}}.ts'],
    tests: ['gateway/tests/sync/{cells,nextScan,scheduleTimes}.test.ts'],
  },
  'gateway-sync-rows': {
    files: ['gateway/src/sync/tables/encode.ts'],
    tests: ['gateway/tests/sync/{encode,encodeOrders}.test.ts'],
  },
  'gateway-sync-lines': {
    files: ['gateway/src/sync/tables/{entries,keyText,line}.ts'],
    tests: ['gateway/tests/sync/line.test.ts'],
  },
  'gateway-sync-orders': {
    files: ['gateway/src/sync/{destinationText,order}.ts'],
    tests: ['gateway/tests/sync/{destinationText,order}.test.ts'],
  },
  'gateway-sync-names': {
    files: ['gateway/src/sync/tables/{names,withColumns}.ts'],
    tests: ['gateway/tests/sync/names.test.ts'],
  },
  'gateway-sync-groups': {
    files: ['gateway/src/sync/run/{confirm,groups,groupWriter,inParallel,tally,waits}.ts'],
    tests: ['gateway/tests/sync/{confirm,groups,groupWriter,inParallel,waits}.test.ts'],
  },
};
