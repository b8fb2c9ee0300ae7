"use client";

import { Alert, Button, NativeSelect, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { useOffice } from "@/components/office/office";
import { Part, Row } from "@/components/office/part";
import { idempotencyKey } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import { useTexts } from "@/lib/i18n/client";
import { useKept } from "@/lib/kept";
import { useCreateProject } from "../api";
import { stateOf } from "../pin-codes";

const FIELDS = ["name", "project_type", "address", "city", "state", "zipcode"] as const;
type Values = Record<(typeof FIELDS)[number], string>;
/** What is typed, and the key of what was sent last: sent again after a lost connection, it makes no second project. */
type Kept = { typed: Partial<Values>; sent?: { meant: string; key: string } };

const TYPES = ["residential", "commercial", "mixed"] as const;

/** The few things without which there is no project. `place`: where it probably is. */
export function NewProject({ place }: { place: { city: string; state: string } }) {
  const t = useTexts("officeProjects");
  const common = useTexts("common");
  const router = useRouter();
  const { builder } = useOffice();
  const [kept, keep, isRead] = useKept<Kept>(`project:new:${builder.id}`, { typed: {} });
  const create = useCreateProject();
  const refusal = useRefusal();
  const { ref, field, show } = useFieldErrors();
  const [said, setSaid] = useState<string | null>(null);
  const values: Values = {
    ...{ name: "", project_type: "residential", address: "", zipcode: "", ...place },
    ...kept.typed,
  };

  function type(name: keyof Values, value: string) {
    const typed = { ...kept.typed, [name]: value };
    // A PIN code tells the state, if nobody has said another.
    const state = name === "zipcode" && builder.currency === "INR" ? stateOf(value) : null;
    if (state && kept.typed.state === undefined) typed.state = state;
    keep({ ...kept, typed });
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (create.isPending || create.isSuccess) return;
    const body = Object.fromEntries(FIELDS.map((name) => [name, values[name].trim()])) as Values;
    const missing = FIELDS.filter((name) => body[name] === "");
    show(Object.fromEntries(missing.map((name) => [name, t("editor.faults.missing")])));
    setSaid(null);
    if (missing.length > 0) return;
    const meant = JSON.stringify(body);
    const sent = kept.sent?.meant === meant ? kept.sent : { meant, key: idempotencyKey() };
    keep({ ...kept, sent });
    try {
      const asked = { ...body, project_type: body.project_type as components["schemas"]["ProjectType"] };
      const { id } = await create.mutateAsync({ body: asked, key: sent.key });
      keep(null);
      router.push(`/office/projects/${id}/facts`);
    } catch (error) {
      const { fields, text } = refusal(error, FIELDS);
      show(fields);
      setSaid(text);
    }
  }

  const of = (name: keyof Values) => {
    const { onInput, ...rest } = field(name);
    return {
      ...rest,
      label: t(`editor.fields.${name}`),
      value: values[name],
      readOnly: !isRead,
      onChange: (event: { currentTarget: { value: string } }) => {
        onInput();
        type(name, event.currentTarget.value);
      },
    };
  };
  const { readOnly: _, ...select } = of("project_type");
  const text = { dir: "auto", required: true, withAsterisk: false } as const;
  return (
    <form ref={ref} method="post" noValidate onSubmit={submit}>
      <Part>
        {said && <Alert variant="light">{said}</Alert>}
        <TextInput {...of("name")} {...text} maxLength={200} autoComplete="off" />
        <NativeSelect {...select} data={TYPES.map((value) => ({ value, label: common(`projectTypes.${value}`) }))} />
        <TextInput {...of("address")} {...text} description={t("list.addressHint")} maxLength={500} />
        <Row>
          <TextInput {...of("city")} {...text} maxLength={100} />
          <TextInput {...of("zipcode")} {...text} dir="ltr" maxLength={20} autoComplete="postal-code" />
          <TextInput {...of("state")} {...text} maxLength={100} />
        </Row>
        <div>
          <Button type="submit" loading={create.isPending || create.isSuccess}>
            {t("list.make")}
          </Button>
        </div>
      </Part>
    </form>
  );
}
