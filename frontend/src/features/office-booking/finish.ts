"use client";

import { notifications } from "@mantine/notifications";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, useReread } from "./api";

/** After something was done: the dialog goes, the page shows it, and a line says what became of it. */
export function useFinish(bookingId: number, close: () => void) {
  const common = useTexts("common");
  const reread = useReread(bookingId);
  return (message: string, changed?: Tagged<Booking>) => {
    close();
    notifications.show({ message, color: "ink", closeButtonProps: { "aria-label": common("actions.close") } });
    void reread(changed);
  };
}

/** Somebody's whole name, as sentences have it. */
export function nameOf({ customer }: Pick<Booking, "customer">): string {
  return `${customer.first_name} ${customer.last_name}`;
}
