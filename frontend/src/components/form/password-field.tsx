"use client";

import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { useId } from "react";
import { useTexts } from "@/lib/i18n/client";

/** A password, which may be looked at, pasted and filled in by a password manager. */
export function PasswordField(props: PasswordInputProps & { autoComplete: "current-password" | "new-password" }) {
  const t = useTexts("common");
  const id = useId();
  // The library ties hint and error to the other inputs by itself, and not to this one.
  const describing = [props.description && `${id}-description`, props.error && `${id}-error`].filter(Boolean);
  return (
    <PasswordInput
      {...props}
      id={id}
      aria-invalid={props.error ? true : undefined}
      aria-describedby={describing.join(" ") || undefined}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ "aria-label": t("showPassword") }}
    />
  );
}
