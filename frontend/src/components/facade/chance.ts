/** Numbers from 0 to 1 that look drawn by lot, and are the same for the same arguments on every machine. */
export type Chance = (...where: number[]) => number;

export function chance(seed: number): Chance {
  return (...where) => {
    let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
    for (const part of where) hash = Math.imul(hash ^ (part + 0x7f4a7c15), 0xc2b2ae35) ^ (hash >>> 13);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
  };
}
