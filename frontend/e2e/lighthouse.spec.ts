import { expect, test } from "@playwright/test";
import { audit } from "./support/lighthouse";

// Speed is measured by `npm run lighthouse`, not asserted here: a busy machine would say something about itself.
test.describe("Lighthouse finds nothing", () => {
  test.slow();

  for (const path of ["/", "/projects", "/projects/kiln-house", "/builders/1", "/how-it-works"]) {
    test(`on ${path}`, async ({ baseURL }) => {
      const { scores, faults } = await audit(new URL(path, baseURL).href);
      expect(faults).toEqual([]);
      expect(scores).toMatchObject({ accessibility: 100, "best-practices": 100, seo: 100 });
    });
  }
});
