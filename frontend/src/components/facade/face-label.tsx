"use client";

import { useTexts } from "@/lib/i18n/client";
import classes from "./facade.module.css";

/** What a picture is: made by a computer, taken on site, or drawn. */
export function FaceLabel({ of }: { of: "visualisation" | "photograph" | "plan" | "drawn" }) {
  const t = useTexts("common");
  return <span className={classes.label}>{t(`picture.${of}`)}</span>;
}
