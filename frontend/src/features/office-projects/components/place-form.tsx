"use client";

import type { ClipboardEvent } from "react";
import { Part, Row } from "@/components/office/part";
import { useTexts } from "@/lib/i18n/client";
import { coordinatesIn } from "../coordinates";
import { useProjectField } from "./editor";
import { NumberField, TextField } from "./fields";

/** Where a project is. */
export function PlaceForm() {
  const t = useTexts("officeProjects");
  const latitude = useProjectField("latitude");
  const longitude = useProjectField("longitude");
  /** Maps copy both figures as one text. */
  function paste(text: string): boolean {
    const found = coordinatesIn(text);
    if (!found) return false;
    latitude.set(found.latitude);
    longitude.set(found.longitude);
    return true;
  }
  const both = {
    onPaste: (event: ClipboardEvent) => {
      if (paste(event.clipboardData.getData("text"))) event.preventDefault();
    },
  };
  return (
    <div>
      <Part title={t("place.title")} note={t("place.note")}>
        <TextField name="address" maxLength={500} required withAsterisk={false} />
        <Row>
          <TextField name="city" maxLength={100} required withAsterisk={false} />
          <TextField name="state" maxLength={100} required withAsterisk={false} />
          <TextField name="zipcode" maxLength={20} dir="ltr" required withAsterisk={false} />
        </Row>
      </Part>
      <Part title={t("place.map")} note={t("place.mapNote")}>
        <Row>
          <NumberField name="latitude" {...both} placeholder="18.5204" />
          <NumberField name="longitude" {...both} placeholder="73.8567" />
        </Row>
      </Part>
    </div>
  );
}
