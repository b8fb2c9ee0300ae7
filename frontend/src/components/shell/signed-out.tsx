"use client";

import "@/styles/dialogs.css";
import { Button, Modal } from "@mantine/core";
import { usePathname, useSearchParams } from "next/navigation";
import { useTexts } from "@/lib/i18n/client";

/** Says that the sign-in has ended, and leads back here; what is typed stays on the page behind it. */
export default function SignedOut({ close }: { close: () => void }) {
  const t = useTexts("errors");
  const texts = useTexts("common");
  const here = usePathname();
  const query = useSearchParams().toString();
  const address = `/login?next=${encodeURIComponent(query ? `${here}?${query}` : here)}`;
  return (
    <Modal opened onClose={close} title={t("signedOut.title")}>
      <p className="quiet">{t("signedOut.text")}</p>
      <Button component="a" href={address} mt="lg" data-autofocus>
        {texts("nav.signIn")}
      </Button>
    </Modal>
  );
}
