import { Button, TextInput } from "@mantine/core";
import Form from "next/form";
import { getTexts } from "@/lib/i18n/server";
import classes from "./builder-search.module.css";

/** Looks for a builder by name; a plain form where there are no scripts. */
export async function BuilderSearch({ q }: { q: string }) {
  const t = await getTexts("site");
  return (
    <search>
      <Form action="/builders" className={classes.form}>
        <TextInput
          key={q}
          name="q"
          type="search"
          size="md"
          aria-label={t("builders.search")}
          placeholder={t("builders.search")}
          defaultValue={q}
          maxLength={100}
          autoComplete="off"
        />
        <Button type="submit" variant="default" size="md">
          {t("builders.find")}
        </Button>
      </Form>
    </search>
  );
}
