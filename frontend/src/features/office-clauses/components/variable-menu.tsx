"use client";

import "@/styles/menus.css";
import { Button, Menu } from "@mantine/core";
import { useTexts } from "@/lib/i18n/client";
import type { Variable } from "../form";
import { useVariableName } from "../use-variable-name";
import classes from "./editor.module.css";

type Props = { variables: readonly Variable[]; insert: (variable: Variable) => void; of: string };

/** What a text can name, each with an example; the one that is chosen is put in where the caret is. */
export function VariableMenu({ variables, insert, of }: Props) {
  const t = useTexts("officeClauses");
  const nameOf = useVariableName();
  return (
    <Menu position="bottom-start" width={320} shadow="none" radius="lg" offset={6} returnFocus={false}>
      <Menu.Target>
        <Button size="sm" variant="default" className={classes.change} aria-label={t("edit.insertInto", { name: of })}>
          {t("edit.insert")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {variables.map((variable) => (
          <Menu.Item key={variable.name} onClick={() => insert(variable)}>
            {nameOf(variable)} <span className="quiet small">{`{${variable.name}}`}</span>
            <span className={classes.example}>{t("example", { example: variable.example })}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
