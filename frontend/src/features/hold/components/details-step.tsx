"use client";

import type { UseFormReturnType } from "@mantine/form";
import Link from "next/link";
import type { Details } from "@/components/applicants/details";
import { DetailsFields } from "@/components/applicants/details-fields";
import { useTexts } from "@/lib/i18n/client";
import type { HoldProject, Quote } from "../api";
import classes from "./hold.module.css";

/** Who holds the home, as the platform knows them. */
export type Buyer = { id: number; name: string; email: string; phone: string };

type Props = { form: UseFormReturnType<Details>; buyer: Buyer; project: HoldProject; quote: Quote };

/** Who buys, with whom, and what the builder should know; all of it kept while it is typed. */
export function DetailsStep({ form, buyer, project, quote }: Props) {
  const t = useTexts("hold");
  return (
    <>
      <section className={classes.section}>
        <h3>{t("details.you")}</h3>
        <div className={classes.you}>
          <strong dir="auto">{buyer.name}</strong>
          <span className="quiet">{buyer.email}</span>
          <span className="quiet figures">{buyer.phone}</span>
          <Link href="/home/profile" className="link small">
            {t("details.profile")}
          </Link>
        </div>
      </section>
      <section className={classes.section}>
        <DetailsFields
          form={form}
          currency={project.currency}
          total={quote.total_amount}
          builder={project.builder.company_name}
        />
      </section>
    </>
  );
}
