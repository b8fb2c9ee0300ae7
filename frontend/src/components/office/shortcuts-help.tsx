"use client";

import "@mantine/core/styles/Switch.css";
import { Switch } from "@mantine/core";
import { Dialog } from "@/components/dialog";
import { useTexts } from "@/lib/i18n/client";
import type { Shortcut } from "./shortcuts";
import classes from "./shortcuts-help.module.css";

const GROUPS = ["go", "do", "table"] as const;

type Props = {
  shortcuts: Shortcut[];
  enabled: boolean;
  setEnabled: (enabled: boolean) => void;
  close: () => void;
};

/** All shortcuts of the page that is open, and the switch that turns them off. */
export default function ShortcutsHelp({ shortcuts, enabled, setEnabled, close }: Props) {
  const t = useTexts("office");
  return (
    <Dialog onClose={close} title={t("shortcuts.title")} size="lg">
      <div className={classes.groups}>
        {GROUPS.map((group) => {
          const own = [
            ...new Map(shortcuts.filter((one) => one.group === group).map((one) => [one.keys, one])).values(),
          ];
          return (
            own.length > 0 && (
              <section key={group}>
                <h3 className={classes.heading}>{t(`shortcuts.${group}`)}</h3>
                <dl className={classes.list}>
                  {own.map(({ keys, label }) => (
                    <div key={keys}>
                      <dt>{label}</dt>
                      <dd>
                        {keys.split(" ").map((key) => (
                          <kbd key={key}>{key === "Escape" ? "Esc" : key}</kbd>
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            )
          );
        })}
      </div>
      <Switch
        mt="lg"
        label={t("shortcuts.enabled")}
        description={t("shortcuts.note")}
        checked={enabled}
        onChange={(event) => setEnabled(event.currentTarget.checked)}
      />
    </Dialog>
  );
}
