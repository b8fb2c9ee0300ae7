"use client";

import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { Pill } from "@/components/figures/status-pill";
import { Ago } from "@/components/figures/when";
import { useRefusal } from "@/components/form/refusal";
import { useTexts } from "@/lib/i18n/client";
import { type Session, useEndSession, useSessions } from "../api";
import { deviceOf } from "../device";
import classes from "./profile.module.css";
import { SignOutEverywhere } from "./sign-out-everywhere";

const AT_FIRST = 5;

/** Where one is signed in, and signing out there. */
export function Sessions({ initial }: { initial: Session[] }) {
  const t = useTexts("profile");
  const { data: sessions } = useSessions(initial);
  const end = useEndSession();
  const [all, setAll] = useState(sessions.length <= AT_FIRST + 1);
  const refusal = useRefusal();
  const nameOf = ({ user_agent }: Session) => {
    const { browser, system } = deviceOf(user_agent);
    if (browser && system) return t("sessions.device", { browser, system });
    return browser ?? system ?? t("sessions.unknown");
  };
  return (
    <>
      <ul className={classes.sessions}>
        {(all ? sessions : sessions.slice(0, AT_FIRST)).map((session) => (
          <li key={session.id} className={classes.session}>
            <div>
              <strong>{nameOf(session)}</strong>
              <p className="quiet small">
                {session.current
                  ? t("sessions.ip", { ip: session.ip ?? t("sessions.noIp") })
                  : t.rich("sessions.used", {
                      ip: session.ip ?? t("sessions.noIp"),
                      ago: () => <Ago moment={session.last_used_at} />,
                    })}
              </p>
            </div>
            {session.current ? (
              <Pill tone="good">{t("sessions.current")}</Pill>
            ) : (
              <Button
                variant="default"
                size="sm"
                loading={end.isPending && end.variables === session.id}
                aria-label={t("sessions.endOf", { device: nameOf(session) })}
                onClick={() =>
                  end.mutate(session.id, {
                    onSuccess: () => notifications.show({ message: t("sessions.ended") }),
                    onError: (error) => notifications.show({ color: "brick", message: refusal(error, []).text }),
                  })
                }
              >
                {t("sessions.end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className={classes.end}>
        {!all && (
          <Button variant="default" onClick={() => setAll(true)}>
            {t("sessions.all", { count: sessions.length })}
          </Button>
        )}
        <SignOutEverywhere />
      </div>
    </>
  );
}
