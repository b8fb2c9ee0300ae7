"use client";

import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import type { HoldProject } from "../api";
import type { Told } from "../refusal";
import classes from "./hold.module.css";
import { Notice } from "./notice";

type Props = {
  about: Told;
  reason: string;
  seconds: number;
  project: HoldProject;

  here: string;
};

/** Why the home could not be held, in a sentence, with what can be done about it. */
export function Refused({ about, reason, seconds, project, here }: Props) {
  const t = useTexts("hold");
  const errors = useTexts("errors");
  const names = { project: project.name, builder: project.builder.company_name };
  const say = () => {
    if (about === "rateLimited") return errors("rateLimited", { seconds });
    if (about === "other") return reason ? t("refused.other", { reason }) : errors("unknown");
    return t(`refused.${about}`, names);
  };
  const link = linkOf(about, project, here);
  return (
    <Notice urgent text={say()}>
      {link && (
        <div className={classes.actions}>
          <LinkButton href={link.href} variant="default">
            {t(`refused.${link.text}`, names)}
          </LinkButton>
        </div>
      )}
    </Notice>
  );
}

function linkOf(about: Told, project: HoldProject, here: string) {
  switch (about) {
    case "tooManyHolds":
      return { href: "/home", text: "toHomes" } as const;
    case "cooldown":
      return { href: `/home/messages?project=${project.id}`, text: "ask" } as const;
    case "signedOut":
      return { href: `/login?next=${encodeURIComponent(here)}`, text: "signIn" } as const;
    case "gone":
      return { href: `/projects/${project.slug}`, text: "toProject" } as const;
    default:
      return null;
  }
}
