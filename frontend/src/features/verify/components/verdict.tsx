"use client";

import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle } from "@tabler/icons-react";
import { SealFacts } from "@/components/agreement/seal-facts";
import { When } from "@/components/figures/when";
import { useReaderZone } from "@/lib/format/reader-zone";
import { presentName } from "@/lib/format/zones";
import { useTexts } from "@/lib/i18n/client";
import { megabytes } from "../file";
import type { Found } from "../use-verifying";
import classes from "./verify.module.css";

const ICONS = { genuine: IconCircleCheck, changed: IconAlertTriangle, unknown: IconHelpCircle };

type Props = { found: Found; pending: boolean; lookCloser: (() => void) | null };

/** What can be said of it: in a word, in a sentence, and for a genuine one by whom and when it was sealed. */
export function Verdict({ found, pending, lookCloser }: Props) {
  const t = useTexts("verify");
  const { answer, file, closely } = found;
  const Icon = ICONS[answer.verdict];
  return (
    <section aria-labelledby="verdict" className={classes.verdict} data-verdict={answer.verdict}>
      <h2 id="verdict" className={classes.word}>
        <Icon size={30} stroke={1.5} aria-hidden="true" />
        {t(`verdict.${answer.verdict}`)}
      </h2>
      {file && (
        <p className="quiet small" dir="auto">
          {t("file.chosen", { name: file.name, size: megabytes(file.size) })}
        </p>
      )}
      <p className={classes.sentence}>
        <Sentence found={found} />
      </p>
      {answer.verdict === "genuine" && <Facts found={found} />}
      <div>
        <p className={classes.label}>{t("verdict.digest")}</p>
        <code className={classes.digest}>{answer.sha256}</code>
      </div>
      {answer.verdict === "unknown" && file && !closely && lookCloser && (
        <div className={classes.closer}>
          <p>{t("closer.text", { size: megabytes(file.size) })}</p>
          <Button variant="default" loading={pending} onClick={lookCloser}>
            {t("closer.do")}
          </Button>
        </div>
      )}
    </section>
  );
}

function Sentence({ found: { answer, file, closely } }: { found: Found }) {
  const t = useTexts("verify");
  if (answer.verdict === "changed") return t("verdict.changedText");
  if (answer.verdict === "unknown") {
    return t(closely ? "verdict.unknownClosely" : file ? "verdict.unknownFile" : "verdict.unknownDigest");
  }
  if (answer.matches === "sealed_file") return t(file ? "verdict.sealed_file" : "verdict.sealed_digest");
  return t(file ? "verdict.signed_file" : "verdict.signed_digest");
}

function Facts({ found: { answer } }: { found: Found }) {
  const t = useTexts("verify");
  const zone = useReaderZone();
  const { reference, sealed_at: at, seal } = answer;
  return (
    <>
      <dl className={classes.facts}>
        <div>
          <dt>{t("verdict.reference")}</dt>
          <dd className={classes.reference}>{reference}</dd>
        </div>
        <div>
          <dt>{t("verdict.sealedAt")}</dt>
          <dd>
            {at &&
              t.rich("verdict.inZone", { moment: () => <When moment={at} zone={zone} />, zone: presentName(zone) })}
          </dd>
        </div>
      </dl>
      {seal && <SealFacts seal={seal} />}
    </>
  );
}
