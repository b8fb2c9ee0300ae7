"use client";

import Link from "next/link";
import { useTexts } from "@/lib/i18n/client";
import type { HoldProject, Unit } from "../api";
import classes from "./hold.module.css";

/** Where the home is to be found, above its page. */
export function HoldPath({ project, unit }: { project: HoldProject; unit: Unit }) {
  const t = useTexts("hold");
  return (
    <nav aria-label={t("path.label")} className={classes.path}>
      <Link href="/projects">{t("path.homes")}</Link>
      <span aria-hidden="true">/</span>
      <Link href={`/projects/${project.slug}`}>{project.name}</Link>
      <span aria-hidden="true">/</span>
      <Link href={`/projects/${project.slug}?unit=${unit.id}#homes`}>{unit.unit_number}</Link>
    </nav>
  );
}
