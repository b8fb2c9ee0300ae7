"use client";

import type { Terms } from "@/components/agreement/agreement";
import { Promised } from "@/components/figures/when";
import { usePlanWords } from "@/components/stacking-plan/plan-words";
import { useTexts } from "@/lib/i18n/client";
import { numbered } from "../parts";
import { Rows } from "./rows";
import classes from "./text.module.css";

/** Who sells, and who buys: each by the name that the document has for them. */
export function Parties({ terms }: { terms: Terms }) {
  const t = useTexts("agreement");
  const { builder, customer, co_applicants: others } = terms.facts;
  return (
    <div className={classes.parties}>
      <div>
        <h3 lang="en">{terms.seller ?? t("parties.seller")}</h3>
        <Rows
          rows={[
            [t("parties.name"), builder.company_name],
            [t("parties.licence"), builder.license_number],
            [t("parties.address"), builder.address],
            [t("parties.phone"), builder.phone],
          ]}
        />
      </div>
      <div>
        <h3 lang="en">{terms.buyer ?? t("parties.buyer")}</h3>
        <Rows
          rows={[
            [t("parties.name"), `${customer.first_name} ${customer.last_name}`],
            [t("parties.address"), customer.address],
            [t("parties.phone"), customer.phone],
            [t("parties.email"), customer.email],
          ]}
        />
      </div>
      {numbered(others).map(({ number, item: person }) => (
        <div key={number}>
          <h3 lang="en">
            {terms.co_buyer ?? t("parties.coBuyer")}
            {others.length > 1 && ` ${number}`}
          </h3>
          <Rows
            rows={[
              [t("parties.name"), `${person.first_name} ${person.last_name}`],
              [t("parties.relationship"), person.relationship],
              [t("parties.phone"), person.phone],
              [t("parties.email"), person.email],
            ]}
          />
        </div>
      ))}
    </div>
  );
}

/** What is sold, where it stands, and for when it is promised. */
export function Home({ terms }: { terms: Terms }) {
  const t = useTexts("agreement");
  const common = useTexts("common");
  const words = usePlanWords();
  const { unit, project, extras } = terms.facts;
  const { expected_completion_date: promised, expected_completion_precision: precision } = project;
  const count = (number: number) => (number > 0 ? String(number) : null);
  return (
    <Rows
      rows={[
        [t("home.unit"), unit.unit_number],
        [t("home.tower"), unit.tower],
        [t("home.type"), words.type(unit.unit_type)],
        [t("home.floor"), unit.unit_type === "plot" ? null : words.floor(unit.floor_number)],
        [t("home.area"), words.area(unit.area_sqft)],
        [t("home.facing"), unit.facing && common(`facing.${unit.facing}`)],
        [t("home.bathrooms"), count(unit.bathrooms)],
        [t("home.balconies"), count(unit.balconies)],
        [t("home.parking"), count(unit.parking_spaces)],
        [
          t("home.extras"),
          extras.map(({ name, quantity }) => (quantity === 1 ? name : `${name} × ${quantity}`)).join(", "),
        ],
        [t("home.project"), project.name],
        [t("home.site"), `${project.address}, ${project.city}, ${project.state} ${project.zipcode}`],
        [t("home.registration"), project.rera_number],
        [
          t("home.completion"),
          promised && t.rich("home.by", { day: () => <Promised date={promised} precision={precision} /> }),
        ],
      ]}
    />
  );
}
