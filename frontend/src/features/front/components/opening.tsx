import { getTexts } from "@/lib/i18n/server";
import classes from "./opening.module.css";

/** What this is, and how much of it there is today. */
export async function Opening({ free, projects, builders }: { free: number; projects: number; builders: number }) {
  const t = await getTexts("site");
  return (
    <div className={classes.opening}>
      <h1 className={classes.title}>{t("front.title")}</h1>
      <p className={classes.lead}>{t("front.lead", { free, projects, builders })}</p>
    </div>
  );
}
