"use client";

import { Button } from "@mantine/core";
import { useTexts } from "@/lib/i18n/client";

export type RemovedRow = { name: string; putBack: () => void };

/** The row that was taken out last, which can be put back. */
export function Removed({ row }: { row: RemovedRow | null }) {
  const t = useTexts("office");
  if (!row) return null;
  return (
    <div role="status">
      {t("rows.removed", { name: row.name })}{" "}
      <Button size="compact-sm" variant="default" onClick={row.putBack}>
        {t("rows.putBack")}
      </Button>
    </div>
  );
}
