import { runShard } from './runShard';

runShard(7);
