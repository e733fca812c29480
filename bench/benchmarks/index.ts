import type { Benchmark } from '../harness/benchmark';
import { allPages } from './allPages';
import { call } from './call';
import { coldStart } from './coldStart';
import { concurrent } from './concurrent';
import { emulator } from './emulator';
import { filter } from './filter';
import { memory } from './memory';
import { packageSize } from './packageSize';
import { profile } from './profile';
import { refresh } from './refresh';
import { schemas } from './schemas';
import { soak } from './soak';
import { suite } from './suite';
import { gatewayPrefix } from '../harness/runBenchmark';

/** Every benchmark, in the order of the table. */
export const benchmarks: readonly Benchmark[] = [
  call,
  concurrent,
  allPages,
  filter,
  refresh,
  coldStart,
  schemas,
  suite,
  emulator,
  packageSize,
  memory,
  soak,
  profile,
];

/** The gateway's, in the order of its table; each is a file of gateway/bench/rows. */
export const gatewayBenchmarks: readonly string[] = [
  'bearer',
  'envelope',
  'proxy',
  'operations',
  'sweep',
  'refresh-storm',
  'sync',
  'memory',
  'start',
].map((name) => `${gatewayPrefix}${name}`);
