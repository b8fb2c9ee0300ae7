"use client";

import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { useState } from "react";
import { useTexts } from "@/lib/i18n/client";

/** A password, which may be looked at, pasted and filled in by a password manager. */
export function PasswordField(props: PasswordInputProps & { autoComplete: "current-password" | "new-password" }) {
  const t = useTexts("account");
  const [visible, setVisible] = useState(false);
  return (
    <PasswordInput
      {...props}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ "aria-label": t(visible ? "password.hide" : "password.show") }}
    />
  );
}
