import { Day, Promised, When } from "@/components/figures/when";
import type { components } from "@/lib/api/schema";
import { getTexts } from "@/lib/i18n/server";
import classes from "./overall.module.css";

type Promise_ = components["schemas"]["PromisedDate"];
type Props = { promises: Promise_[]; zone: string; finished: string | null };

/** For when it is promised, and beside it every date that was promised before, crossed out. */
export async function Promises({ promises, zone, finished }: Props) {
  const t = await getTexts("progress");
  const [now, ...before] = promises;
  return (
    <div className={classes.promises}>
      <h2 className={classes.label}>{t("promised.title")}</h2>
      {finished ? (
        <p className={classes.date}>
          <Day date={finished} />
        </p>
      ) : now ? (
        <>
          <p className={classes.date}>
            <Which promise={now} />
          </p>
          <p className="quiet small">
            {t.rich(before.length > 0 ? "promised.since" : "promised.first", {
              date: () => <When key="date" moment={now.promised_at} zone={zone} style="date" />,
            })}
          </p>
          {now.reason && <p dir="auto">{now.reason}</p>}
        </>
      ) : (
        <p className="quiet">{t("promised.none")}</p>
      )}
      {before.length > 0 && (
        <>
          <h3 className={classes.label}>{t("promised.earlier")}</h3>
          <ol className={classes.before}>
            {before.map((promise) => (
              <li key={promise.promised_at}>
                <s>
                  <Which promise={promise} />
                </s>{" "}
                <span className="quiet small">
                  {t.rich("promised.since", {
                    date: () => <When key="date" moment={promise.promised_at} zone={zone} style="date" />,
                  })}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

async function Which({ promise }: { promise: Promise_ }) {
  const t = await getTexts("progress");
  if (promise.expected_completion_date === null) return t("promised.takenBack");
  return <Promised date={promise.expected_completion_date} precision={promise.precision} />;
}
