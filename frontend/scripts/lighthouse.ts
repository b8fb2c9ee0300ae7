// Measures the public pages of a running production build with Lighthouse, each several times, and prints the medians:
//   npm run lighthouse -- http://localhost:3000 [runs]
import { availableParallelism, loadavg } from "node:os";
import { audit, CATEGORIES, type Scores } from "../e2e/support/lighthouse.ts";

const PAGES = "/ /projects /projects/kiln-house /builders /builders/1 /how-it-works /login /register".split(" ");
const [origin = "http://localhost:3000", runs = "3"] = process.argv.slice(2);

const load = loadavg()[0] ?? 0;
console.log(`${availableParallelism()} cores, load ${load.toFixed(1)} from other work; medians of ${runs} runs\n`);
console.log(`| page | form | ${CATEGORIES.join(" | ")} |`);
console.log(`|---|---|${CATEGORIES.map(() => "--:|").join("")}`);
for (const page of PAGES) {
  for (const form of ["mobile", "desktop"] as const) {
    const measured: Scores[] = [];
    for (let run = 0; run < Number(runs); run += 1) {
      measured.push((await audit(new URL(page, origin).href, form)).scores);
    }
    const medians = CATEGORIES.map((each) => median(measured.map((scores) => scores[each])));
    console.log(`| \`${page}\` | ${form} | ${medians.join(" | ")} |`);
  }
}

function median(values: number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
