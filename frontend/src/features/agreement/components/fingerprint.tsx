"use client";

import { useTexts } from "@/lib/i18n/client";
import page from "./agreement.module.css";
import classes from "./signing.module.css";

// How each system tells the SHA-256 of a file; what they call it is the same in every language.
const COMMANDS = [
  ["Windows", "certutil -hashfile Agreement.pdf SHA256"],
  ["macOS", "shasum -a 256 Agreement.pdf"],
  ["Linux", "sha256sum Agreement.pdf"],
] as const;

type Props = {
  title: string;
  digest: string;
  /** Where the file with this SHA-256 is, to compare it with; null where it can no longer be had by itself. */
  file: string | null;
};

/** The SHA-256 of a file, in full, and how somebody compares it with the file that they hold. */
export function Fingerprint({ title, digest, file }: Props) {
  const t = useTexts("agreement");
  return (
    <div className={classes.fingerprint}>
      <p className={page.label}>{title}</p>
      <code className={classes.digest}>{digest}</code>
      {file ? <HowToCompare file={file} /> : <p className="quiet small">{t("digest.inside")}</p>}
    </div>
  );
}

function HowToCompare({ file }: { file: string }) {
  const t = useTexts("agreement");
  return (
    <details>
      <summary className={page.fold}>{t("digest.how")}</summary>
      <div className={classes.how}>
        <p>
          {t.rich("digest.compare", {
            file: (words) => (
              <a href={file} className="link">
                {words}
              </a>
            ),
          })}
        </p>
        <dl lang="en">
          {COMMANDS.map(([system, command]) => (
            <div key={system}>
              <dt>{system}</dt>
              <dd>
                <code>{command}</code>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
