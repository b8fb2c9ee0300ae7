"use client";

import { Button, Modal } from "@mantine/core";
import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { SIGNED_OUT } from "@/lib/api/queries";
import { useTexts } from "@/lib/i18n/client";

/** Says that the sign-in has ended, whatever noticed it, and leads back here; what is typed stays on the page. */
export function SessionWatch() {
  const t = useTexts("errors");
  const texts = useTexts("common");
  const here = usePathname();
  const query = useSearchParams().toString();
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    const note = () => setEnded(true);
    window.addEventListener(SIGNED_OUT, note);
    return () => window.removeEventListener(SIGNED_OUT, note);
  }, []);
  const address = `/login?next=${encodeURIComponent(query ? `${here}?${query}` : here)}`;
  return (
    <Modal opened={ended} onClose={() => setEnded(false)} title={t("signedOut.title")}>
      <p className="quiet">{t("signedOut.text")}</p>
      <Button component="a" href={address} mt="lg" data-autofocus>
        {texts("nav.signIn")}
      </Button>
    </Modal>
  );
}
