import { runShard } from './runShard';

runShard(6);
