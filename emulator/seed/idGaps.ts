/** Of a list with gaps, ids 11, 30, 49 and so on are missing. */
const gapStep = 19;
const firstGap = 11;

/** Whether a list with gaps lacks this id. */
export function isGapId(id: number): boolean {
  return id % gapStep === firstGap;
}

/** How many ids up to this one a list with gaps lacks. */
export function gapsUpTo(id: number): number {
  return Math.floor((id + gapStep - firstGap) / gapStep);
}
