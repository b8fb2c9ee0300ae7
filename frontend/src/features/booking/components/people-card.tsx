"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useState } from "react";
import parts from "@/components/booking/parts.module.css";
import { People } from "@/components/booking/people";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";

const EditDetails = dynamic(() => import("./edit-details").then((module) => module.EditDetails), { ssr: false });

/** Who buys, what a bank pays, what the builder should know: changed in a dialog as long as that is possible. */
export function PeopleCard({ booking, editable }: { booking: Tagged<Booking>; editable: boolean }) {
  const t = useTexts("booking");
  const [editing, setEditing] = useState(false);
  return (
    <section className={`${parts.section} no-print`}>
      <div className={parts.head}>
        <h2>{t("people.title")}</h2>
        {editable && (
          <Button variant="default" size="sm" onClick={() => setEditing(true)}>
            {t("people.edit")}
          </Button>
        )}
      </div>
      <People booking={booking.data} />
      {editable && <p className="quiet small">{t("people.until")}</p>}
      {editing && <EditDetails booking={booking} close={() => setEditing(false)} />}
    </section>
  );
}
